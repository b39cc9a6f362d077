package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.score.Staff;
import org.divisi.score.TimeSignature;
import org.divisi.select.Bars;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars after an upbeat, however the upbeat is said. */
class UpbeatsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\partial 4 \\time 3/4 c'4 d'2. e'2.",
        "\\time 3/4 \\partial 4 c'4 d'2. e'2.",
        "\\time 3/4 \\partial 8*2 c'4 d'2. e'2."
      })
  void barsBeginBehindIt(String music) {
    Staff staff = Staff.parse(music);
    assertThat(Select.measures(staff)).hasSize(3);
    assertThat(Transform.splitAtBars(staff)).isEqualTo(staff);
    assertThat(Meters.rewriteMeasures(staff, Rewriting.STANDARD)).isEqualTo(staff);
    assertThat(Bars.of(staff).underfull()).isEmpty();
  }

  @Test
  void withoutATimeSignatureItIsOfCommonTime() {
    Staff staff = Staff.parse("\\partial 4 d'4 g'1 g'1");
    assertThat(Select.measures(staff)).hasSize(3);
    assertThat(Transform.splitAtBars(staff)).isEqualTo(staff);
    assertThat(Meters.rewriteMeasures(staff, Rewriting.STANDARD)).isEqualTo(staff);
  }

  @Test
  void itIsSpelledAsTheEndOfAMeasure() {
    Staff staff = Staff.parse("c'8 d'4 e'1");
    Staff timed =
        Select.leaves(staff).first().attach(TimeSignature.of(4, 4).withPartial(Duration.of(3, 8)));
    assertThat(Meters.rewriteMeasures(timed, Rewriting.STANDARD))
        .isEqualTo(Staff.parse("\\partial 4. \\time 4/4 c'8 d'4 e'1"));
  }

  @Test
  void aTimeSignatureBehindOneKeepsItsOwn() {
    Staff staff = Staff.parse("\\partial 4 c'4 d'1 \\time 3/4 e'2. f'2.");
    assertThat(Select.measures(staff)).hasSize(4);
    assertThat(Transform.splitAtBars(staff)).isEqualTo(staff);
  }
}
