package org.divisi.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeterFitTest {
  private static final List<Meter> METERS = List.of(Meter.of(3, 4), Meter.of(4, 4), Meter.of(5, 4));

  private static String fit(String attacks, int longestRun) {
    return Meter.fit(OffsetCounts.parse(attacks), METERS, longestRun).stream()
        .map(Meter::pair)
        .toList()
        .toString();
  }

  @Test
  void metersFollowTheAttacks() {
    assertThat(fit("0:1 1:1 2:1 3:1 4:1", 9)).isEqualTo("[4/4, 4/4, 4/4, 4/4]");
    assertThat(fit("0:1 3/4:1 5/4:1 5/2:1 15/4:1 5:1", 9)).isEqualTo("[3/4, 4/4, 3/4, 5/4, 5/4]");
  }

  @Test
  void noMeterRunsLongerThanItMay() {
    assertThat(fit("0:1 1:1 2:1 3:1 4:1", 1)).doesNotContain("4/4, 4/4").startsWith("[4/4, ");
  }

  @Test
  void nothingToFitIsRefusedOrEmpty() {
    assertThat(Meter.fit(OffsetCounts.parse(""), METERS)).isEmpty();
    assertThatThrownBy(() -> Meter.fit(OffsetCounts.parse("0:1 1:1"), List.of()))
        .hasMessage("no meters to choose from: give at least one");
  }
}
