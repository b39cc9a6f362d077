package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.divisi.parallel.Progress;
import org.junit.jupiter.api.Test;

/** What the line on a terminal says. */
class ProgressLineTest {

  @Test
  void theLineTellsCountRateTimeLeftAndTheItemThatTakesLong() {
    assertThat(ProgressLine.text("composing", progress(Duration.ofSeconds(12))))
        .isEqualTo("composing: 20/100 items, 5.00 a second, 16 s left; item 7 for 12 s now");
  }

  @Test
  void anItemThatHasJustBegunIsNotWorthAWord() {
    assertThat(ProgressLine.text("composing", progress(Duration.ofMillis(300))))
        .isEqualTo("composing: 20/100 items, 5.00 a second, 16 s left");
  }

  private static Progress progress(Duration since) {
    return new Progress(
        0,
        20,
        0,
        OptionalLong.of(100),
        Duration.ofSeconds(4),
        Optional.of(new Progress.Running(7, 1, since)),
        false);
  }
}
