package org.divisi.theory.rhythm;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.divisi.Facts;
import org.divisi.theory.pattern.Sequences;
import org.junit.jupiter.api.Test;

class RhythmsTest {
  private static String words(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(" "));
  }

  @Test
  void euclideanRhythmsAreThoseOfTheTable() {
    int rows = 0;
    for (String[] row : Facts.table("euclidean")) {
      String dots = Rhythms.euclidean(Integer.parseInt(row[0]), Integer.parseInt(row[1])).dots();
      assertThat(dots).as(row[0] + " " + row[1]).isEqualTo(row[2]);
      rows++;
    }
    assertThat(rows).isEqualTo(25);
  }

  @Test
  void resultantsAreThoseOfTheTable() {
    int rows = 0;
    for (String[] row : Facts.table("resultants")) {
      int one = Integer.parseInt(row[0]);
      int other = Integer.parseInt(row[1]);
      List<Integer> resultant = Rhythms.resultant(one, other);
      assertThat(words(resultant)).isEqualTo(row[2]);
      assertThat(resultant).isEqualTo(Sequences.reverse(resultant));
      assertThat(resultant).hasSize(one + other - 1);
      if (!row[3].isEmpty()) {
        List<Integer> fractioned = Rhythms.fractioned(one, other);
        assertThat(words(fractioned)).isEqualTo(row[3]);
        assertThat(fractioned.stream().mapToInt(Integer::intValue).sum()).isEqualTo(one * one);
      }
      rows++;
    }
    assertThat(rows).isEqualTo(19);
  }

  @Test
  void pulsesAreAsIndispensableAsBarlowSays() {
    int rows = 0;
    for (String[] row : Facts.table("indispensability")) {
      int[] levels = Stream.of(row[0].split(" ")).mapToInt(Integer::parseInt).toArray();
      assertThat(words(Rhythms.indispensability(levels))).as(row[0]).isEqualTo(row[1]);
      rows++;
    }
    assertThat(rows).isEqualTo(18);
  }

  @Test
  void rhythmTreesComeBack() {
    for (String text :
        List.of(
            "(1 (1 (2 (1 -1 1)) -2))", "(3/4 (1 1.0 -1/2))", "1", "-2", "(1 ((1 ((1 (1)))) 2))")) {
      assertThat(RhythmTree.parse(text)).hasToString(text);
      assertThat(RhythmTree.parse(RhythmTree.parse(text).pretty())).hasToString(text);
    }
    assertThat(RhythmTree.parseAll("(1 (1 1)) -1 (2 (1))")).hasSize(3);
  }

  @Test
  void whatMakesNoRhythmIsRefused() {
    assertThatThrownBy(() -> Rhythms.euclidean(9, 8))
        .hasMessage("9 attacks in 8 pulses make no rhythm: use 0 to as many as there are pulses");
    assertThatThrownBy(() -> Rhythms.resultant(List.of()))
        .hasMessageContaining("make no resultant");
    assertThatThrownBy(() -> Rhythms.resultant(1000003, 1000033))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rhythms.indispensability(4))
        .hasMessage("level of 4 is not prime: write it as several, such as 2, 2 for 4");
    for (String wrong :
        List.of("", "(", "()", "(1)", "(1 ())", "(1 (1)", "1)", "(-1 (1))", "(1 (0))", "x")) {
      assertThatThrownBy(() -> RhythmTree.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
