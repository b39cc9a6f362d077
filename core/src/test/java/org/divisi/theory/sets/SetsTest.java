package org.divisi.theory.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.divisi.Facts;
import org.junit.jupiter.api.Test;

class SetsTest {
  private static String words(PitchClassSet set) {
    return set.pitchClasses().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static Stream<PitchClassSet> allSets() {
    return IntStream.range(0, 1 << 12).mapToObj(PitchClassSet::ofSemitones);
  }

  @Test
  void theTwoHundredTwentyFourClassesAreThoseOfTheTable() {
    List<String[]> table = Facts.table("set-classes");
    assertThat(table).hasSize(224);
    for (String[] row : table) {
      SetClass set = SetClass.parse(row[0]);
      assertThat(set).hasToString(row[0]);
      assertThat(words(set.fortePrimeForm())).as(row[0]).isEqualTo(row[1]);
      assertThat(words(set.primeForm())).as(row[0]).isEqualTo(row[2]);
      assertThat(
              set.intervalVector().stream().map(String::valueOf).collect(Collectors.joining(" ")))
          .isEqualTo(row[3]);
      assertThat(set.transpositionalSymmetry()).as(row[0]).isEqualTo(Integer.parseInt(row[4]));
      assertThat(set.inversionalSymmetry()).as(row[0]).isEqualTo(Integer.parseInt(row[5]));
      assertThat(set.sets()).as(row[0]).hasSize(Integer.parseInt(row[6]));
      assertThat(set.zMate().map(SetClass::toString).orElse("-")).as(row[0]).isEqualTo(row[7]);
    }
  }

  @Test
  void setClassesAreCountedByTheirCardinality() {
    assertThat(IntStream.rangeClosed(0, 12).mapToObj(n -> SetClass.all(n).size()))
        .containsExactly(1, 1, 6, 12, 29, 38, 50, 38, 29, 12, 6, 1, 1);
    assertThat(SetClass.all()).hasSize(224).doesNotHaveDuplicates().isSorted();
    assertThat(IntStream.rangeClosed(3, 9).map(n -> SetClass.all(n).size()).sum()).isEqualTo(208);
    assertThat(IntStream.rangeClosed(0, 12).mapToObj(SetsTest::zRelated))
        .containsExactly(0L, 0L, 0L, 0L, 2L, 6L, 30L, 6L, 2L, 0L, 0L, 0L, 0L);
    assertThat(SetClass.all(6).stream().map(SetClass::intervalVector).distinct()).hasSize(35);
  }

  private static long zRelated(int cardinality) {
    return SetClass.all(cardinality).stream().filter(set -> set.zMate().isPresent()).count();
  }

  @Test
  void setsAreCountedUpToTranspositionAndUpToMultiplication() {
    List<PitchClassSet> normal =
        allSets()
            .map(
                set ->
                    PitchClassSet.ofSemitones(
                        Masks.normalForm(set.semitoneBits(), Masks.Rule.RAHN)))
            .distinct()
            .toList();
    assertThat(normal).hasSize(352);
    assertThat(
            IntStream.rangeClosed(0, 12)
                .mapToObj(n -> normal.stream().filter(set -> set.cardinality() == n).count()))
        .containsExactly(1L, 1L, 6L, 19L, 43L, 66L, 80L, 66L, 43L, 19L, 6L, 1L, 1L);
    assertThat(
            SetClass.all().stream()
                .map(
                    set ->
                        Stream.of(set, set.primeForm().times(5).setClass())
                            .min(SetClass::compareTo))
                .distinct())
        .hasSize(158);
  }

  @Test
  void sixClassesHaveAnotherPrimeFormByFortesRule() {
    assertThat(SetClass.all().stream().filter(s -> !s.primeForm().equals(s.fortePrimeForm())))
        .hasToString("[5-20, 6-Z29, 6-31, 7-Z18, 7-20, 8-26]");
  }

  @Test
  void knownClassesAreWhatTheyAreKnownFor() {
    assertThat(SetClass.all(4).stream().filter(SetClass::isAllInterval))
        .hasToString("[4-Z15, 4-Z29]");
    assertThat(SetClass.of(0, 2, 4, 5, 7, 9, 11)).hasToString("7-35");
    assertThat(SetClass.of(0, 4, 7)).hasToString("3-11");
    assertThat(SetClass.of(0, 1, 3, 4, 6, 7, 9, 10)).hasToString("8-28");
    assertThat(SetClass.parse("7-35").intervalVector()).containsExactly(2, 5, 4, 3, 6, 1);
    assertThat(SetClass.parse("8-28").intervalVector()).containsExactly(4, 4, 8, 4, 4, 4);
    assertThat(SetClass.parse("6-35").intervalVector()).containsExactly(0, 6, 0, 6, 0, 3);
    assertThat(
            SetClass.all(6).stream()
                .filter(set -> SetClass.all(3).stream().allMatch(set::contains)))
        .hasToString("[6-Z17]");
    assertThat(SetClass.all(6).stream().filter(SetsTest::isAllCombinatorial))
        .hasToString("[6-1, 6-7, 6-8, 6-20, 6-32, 6-35]");
  }

  /** Whether a transposition and an inversion make the complement, and an inversion the set. */
  private static boolean isAllCombinatorial(SetClass hexachord) {
    PitchClassSet set = hexachord.primeForm();
    return hexachord.isInversionallySymmetric()
        && IntStream.range(0, 12).anyMatch(n -> set.transpose(n).equals(set.complement()))
        && IntStream.range(0, 12).anyMatch(n -> set.invert().transpose(n).equals(set.complement()));
  }

  @Test
  void namesAndComplementsComeBack() {
    for (SetClass set : SetClass.all()) {
      assertThat(SetClass.parse(set.toString())).isEqualTo(set);
      assertThat(SetClass.ofLexical(set.cardinality(), set.lexicalRank())).isEqualTo(set);
      assertThat(set.complement().complement()).isEqualTo(set);
      if (set.cardinality() != 6) {
        assertThat(set.complement().forteRank()).isEqualTo(set.forteRank());
      }
      set.sets().forEach(each -> assertThat(each.setClass()).isEqualTo(set));
    }
    assertThat(SetClass.parse("10-1").rahnName()).isEqualTo("[0123456789]");
    assertThat(SetClass.parse("4-Z29").rahnName()).isEqualTo("[0137]");
  }

  @Test
  void fifteenSetsAreOfLimitedTransposition() {
    List<String> limited =
        allSets()
            .filter(set -> set.cardinality() > 0 && set.cardinality() < 12)
            .filter(set -> set.equals(set.transpose(0)) && period(set) < 12)
            .map(
                set ->
                    PitchClassSet.ofSemitones(
                        Masks.normalForm(set.semitoneBits(), Masks.Rule.RAHN)))
            .distinct()
            .map(set -> set.cardinality() + " " + period(set) + " " + words(set))
            .toList();
    assertThat(limited).hasSize(15);
    List<String> table =
        Facts.table("limited-transposition").stream()
            .map(row -> row[0] + " " + row[1] + " " + words(normal(row[2])))
            .toList();
    assertThat(limited).containsExactlyInAnyOrderElementsOf(table);
  }

  private static PitchClassSet normal(String numbers) {
    int bits = PitchClassSet.parse("{" + numbers.replace(' ', ',') + "}").semitoneBits();
    return PitchClassSet.ofSemitones(Masks.normalForm(bits, Masks.Rule.RAHN));
  }

  private static int period(PitchClassSet set) {
    return IntStream.rangeClosed(1, 12)
        .filter(n -> set.transpose(n).equals(set))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNoSetClassIsRefused() {
    assertThatThrownBy(() -> SetClass.parse("4-30"))
        .hasMessage("set class 4-30 does not exist: use 4-1 to 4-29");
    assertThatThrownBy(() -> SetClass.parse("13-1"))
        .hasMessage("set class of 13 pitch classes does not exist: use 0 to 12");
    assertThatThrownBy(() -> SetClass.parse("minor"))
        .hasMessage("set class 'minor' has no such name: write it as 4-Z29");
    assertThatThrownBy(() -> SetClass.of(0, 0.5))
        .hasMessage("set {0, 0.5} has quarter tones: this is known of semitones alone");
    assertThatThrownBy(() -> PitchClassSet.parse("[0]"))
        .hasMessage("'[0]' has no such text: write it as {0, 4, 7}");
  }
}
