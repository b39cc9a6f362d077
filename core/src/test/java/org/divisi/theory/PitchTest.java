package org.divisi.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PitchTest {
  @ParameterizedTest
  @CsvSource({
    "c', c', 0",
    "cs'', cis'', 13",
    "ef, es, -9",
    "bff'', beses'', 21",
    "af, as, -4",
    "cqs', cih', 0.5",
    "bqf, beh, -1.5",
    "ctqs', cisih', 1.5",
    "ess', eisis', 6"
  })
  void aPitchHasANameInEachLanguageAndANumber(String english, String dutch, double number) {
    Pitch pitch = Pitch.parse(english);
    assertThat(pitch).hasToString(english);
    assertThat(pitch.name(NoteNames.DUTCH)).isEqualTo(dutch);
    assertThat(Pitch.parse(dutch, NoteNames.DUTCH)).isSameAs(pitch);
    assertThat(pitch.number()).isEqualTo(number);
  }

  @Test
  void numbersAreSpelledAsMostScoresDo() {
    StringBuilder names = new StringBuilder();
    for (int half = 0; half < 24; half++) {
      names.append(Pitch.of(half / 2.0)).append(' ');
    }
    assertThat(names.toString().strip())
        .isEqualTo(
            "c' cqs' cs' dqf' d' dqs' ef' eqf' e' eqs' f' fqs' fs' gqf' g' gqs' af' aqf' a' aqs' bf'"
                + " bqf' b' bqs'");
    assertThat(Pitch.of(-1)).hasToString("b");
    assertThatThrownBy(() -> Pitch.of(0.3))
        .hasMessage("pitch number 0.3 must be a multiple of 0.5: middle C is 0");
  }

  @Test
  void unknownNamesAreRefused() {
    assertThatThrownBy(() -> Pitch.parse("h'"))
        .hasMessage("pitch 'h'' has no ENGLISH note name: write it as cs'");
    assertThatThrownBy(() -> Pitch.parse("cs'", NoteNames.DUTCH))
        .hasMessage("pitch 'cs'' has no DUTCH note name: write it as cis'");
  }

  @Test
  void pitchesAreOrderedBySoundThenByLetter() {
    assertThat(List.of(Pitch.parse("df'"), Pitch.parse("cs'"), Pitch.parse("b")).stream().sorted())
        .hasToString("[b, cs', df']");
  }

  @ParameterizedTest
  @CsvSource({
    "d', m2, ef'",
    "c', A4, fs'",
    "c', M9, d''",
    "ef', -P5, af",
    "fs', M3, as'",
    "b, P1, b",
    "css', A1, ef'",
    "c', P8, c''",
    "cqs', M3, eqs'",
    "c', -M6, ef",
    "c', d5, gf'"
  })
  void anIntervalTransposes(String from, String interval, String to) {
    Pitch pitch = Pitch.parse(from);
    assertThat(pitch.plus(Interval.parse(interval))).hasToString(to);
    assertThat(Interval.parse(interval)).hasToString(interval);
  }

  @Test
  void upAndDownIsNothingWhereTheSpellingHolds() {
    for (String name : List.of("c'", "ef", "fs''", "b,", "aqs'")) {
      for (String interval :
          List.of("m2", "M3", "P4", "A4", "P5", "m6", "M7", "P8", "M9", "-m10")) {
        Pitch pitch = Pitch.parse(name);
        Interval up = Interval.parse(interval);
        assertThat(pitch.plus(up).minus(up)).isEqualTo(pitch);
        assertThat(Interval.between(pitch, pitch.plus(up))).isEqualTo(up);
      }
    }
  }

  @Test
  void intervalsHaveNames() {
    assertThat(Interval.between(Pitch.parse("g'"), Pitch.parse("c'"))).hasToString("-P5");
    assertThat(Interval.parse("M2").plus(Interval.parse("M2"))).hasToString("M3");
    assertThat(Interval.parse("m3").plus(Interval.parse("m3")).plus(Interval.parse("m3")))
        .hasToString("d7");
    assertThat(Interval.parse("-A4").semitones()).isEqualTo(-6);
    assertThat(Interval.parse(Interval.between(Pitch.parse("c'"), Pitch.parse("cqs'")).toString()))
        .isEqualTo(new Interval(0, 1));
    assertThatThrownBy(() -> Interval.parse("P3"))
        .hasMessage("interval 'P3' has no such name: write it as M3, -m2, P5, A4 or d7");
  }
}
