package org.divisi.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Tie;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavesTest {
  @Test
  void theRepeatedNoteIsAnEighthOnMiddleC() {
    assertThat(Container.of(Leaves.repeatedNotes(3))).hasToString("{c'8, c'8, c'8}");
    assertThat(Container.of(Leaves.repeatedNotes(0))).hasToString("{}");
    assertThat(Leaves.repeatedNotes(2, Duration.of(3, 4))).hasToString("[c'2., c'2.]");
    assertThatThrownBy(() -> Leaves.repeatedNotes(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-1 notes cannot be made: ask for 0 or more");
  }

  @Test
  void anUnassignableDurationBecomesTiedLeaves() {
    Components leaves = Leaves.notes("d'", "9/16");
    assertThat(leaves).hasToString("[d'2, d'16]");
    assertThat(leaves.get(0).has(Tie.class)).isTrue();
    assertThat(leaves.get(1).has(Tie.class)).isFalse();
    assertThat(Leaves.rests("9/16").get(0).has(Tie.class)).isFalse();
  }

  @Test
  void noPitchIsARestAndSeveralAreAChord() {
    List<Pitch> chord = List.of(Pitch.of(7), Pitch.of(0), Pitch.of(4));
    Components leaves =
        Leaves.of(List.of(List.of(), List.of(Pitch.of(2)), chord), List.of(Duration.QUARTER));
    assertThat(leaves).hasToString("[r4, d'4, <c' e' g'>4]");
  }

  @Test
  void durationsOfOneProlationShareATuplet() {
    assertThat(Leaves.notes("c'", "1/12 1/6 1/20 1/4 1/3"))
        .hasToString("[3:2 {c'8, c'4}, 5:4 {c'16}, c'4, 3:2 {c'2}]");
    assertThat(Leaves.notes("c'", "1/12 1/6 1/20 1/4 1/3").total())
        .isEqualTo(Duration.parse("53/60"));
  }

  @Test
  void anEmptyListMakesNothingOutOfSomething() {
    assertThat(Leaves.notes("", "").isEmpty()).isTrue();
    assertThatThrownBy(() -> Leaves.notes("c'", ""))
        .hasMessage("1 pitches and 0 durations make no leaves: give at least one of each");
  }

  @ParameterizedTest
  @CsvSource({
    "1/4, '1 -2 1 1', '5:4 {c''16, r8, c''16, c''16}'",
    "3/16, '1 2 2 3', '4:3 {c''32, c''16, c''16, c''16.}'",
    "7/16, '-2 3 7', '12:7 {r8, c''8., c''4..}'",
    "3/1, '1 2 2', '5:3 {c''1, c''\\breve, c''\\breve}'",
    "3/8, '1 1 1 1 -1 -1', '1:1 {c''16, c''16, c''16, c''16, r16, r16}'",
    "1/4, '5 1', '3:2 {c''4, c''16, c''16}'",
  })
  void aTupletDividesADuration(String duration, String proportion, String expected) {
    int[] numbers = List.of(proportion.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    var tuplet = Tuplets.of(Duration.parse(duration), numbers);
    assertThat(tuplet).hasToString(expected);
    assertThat(tuplet.duration()).isEqualTo(Duration.parse(duration));
  }

  @Test
  void aProportionOfNothingIsRefused() {
    assertThatThrownBy(() -> Tuplets.of(Duration.QUARTER, 1, 0)).hasMessageContaining("has a 0");
    assertThatThrownBy(() -> Tuplets.of(Duration.QUARTER)).hasMessageContaining("more than 0");
    assertThatThrownBy(() -> Tuplets.of(Duration.ZERO, 1)).hasMessageContaining("more than 0");
  }
}
