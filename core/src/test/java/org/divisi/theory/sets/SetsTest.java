package org.divisi.theory.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.divisi.Facts;
import org.junit.jupiter.api.Test;

class SetsTest {
  private static String words(PitchClassSet set) {
    return set.pitchClasses().stream().map(Object::toString).collect(Collectors.joining(","));
  }

  @Test
  void theTwoHundredTwentyFourClassesAreThoseOfTheTable() {
    List<String[]> table = Facts.table("set_classes.tsv");
    assertThat(table).hasSize(224);
    for (String[] row : table) {
      SetClass set = SetClass.parse(row[0]);
      assertThat(set).hasToString(row[0]);
      assertThat(words(set.fortePrimeForm())).as(row[0]).isEqualTo(row[1]);
      assertThat(words(set.primeForm())).as(row[0]).isEqualTo(row[2]);
      assertThat(
              set.intervalVector().stream().map(String::valueOf).collect(Collectors.joining(" ")))
          .isEqualTo(row[4]);
      assertThat(set.transpositionalSymmetry()).as(row[0]).isEqualTo(Integer.parseInt(row[5]));
      assertThat(set.transpositionalSymmetry() + set.inversionalSymmetry())
          .as(row[0])
          .isEqualTo(
              set.isInversionallySymmetric()
                  ? 2 * Integer.parseInt(row[5])
                  : Integer.parseInt(row[5]));
      assertThat(set.sets()).as(row[0]).hasSize(Integer.parseInt(row[7]));
      assertThat(set.zMate().map(SetClass::toString).orElse("-")).as(row[0]).isEqualTo(row[8]);
    }
  }

  @Test
  void setClassesAreCountedByTheirCardinality() {
    assertThat(IntStream.rangeClosed(0, 12).mapToObj(n -> SetClass.all(n).size()))
        .containsExactly(1, 1, 6, 12, 29, 38, 50, 38, 29, 12, 6, 1, 1);
    assertThat(SetClass.all()).hasSize(224).doesNotHaveDuplicates().isSorted();
    List<SetClass> hexachords = SetClass.all(6);
    assertThat(hexachords.stream().map(SetClass::intervalVector).distinct()).hasSize(35);
    assertThat(
            IntStream.rangeClosed(0, 12)
                .map(
                    n -> (int) SetClass.all(n).stream().filter(s -> s.zMate().isPresent()).count()))
        .containsExactly(0, 0, 0, 0, 2, 6, 30, 6, 2, 0, 0, 0, 0);
    assertThat(SetClass.all().stream().filter(s -> !s.primeForm().equals(s.fortePrimeForm())))
        .hasToString("")
        .isEmpty();
  }
}
