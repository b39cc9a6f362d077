package org.divisi.theory.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.divisi.theory.Duration;
import org.divisi.theory.rhythm.Rhythms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequencesTest {
  private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void partsJoinToTheWhole(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> items =
        random.ints(random.nextInt(1, 30), -9, 10).filter(n -> n != 0).boxed().toList();
    CyclicList<Integer> counts = new CyclicList<>(random.ints(3, 1, 6).boxed().toList());
    assertThat(Sequences.join(Partitions.byCounts(items, counts))).isEqualTo(items);
    List<Integer> proportion = random.ints(4, 1, 9).boxed().toList();
    assertThat(Sequences.join(Partitions.byProportion(items, proportion))).isEqualTo(items);
    assertThat(Sequences.join(Weights.INTEGERS.byProportion(items, proportion))).isEqualTo(items);
    List<List<Integer>> split = Weights.INTEGERS.split(items, counts, Remainder.KEPT);
    assertThat(Weights.INTEGERS.sumBySign(Sequences.join(split)))
        .isEqualTo(Weights.INTEGERS.sumBySign(items));
    for (int i = 0; i < split.size() - 1; i++) {
      assertThat(Weights.INTEGERS.sum(split.get(i))).isEqualTo(counts.get(i));
    }
    assertThat(Sequences.rotate(Sequences.rotate(items, 3), -3)).isEqualTo(items);
    assertThat(Sequences.reverse(Sequences.reverse(items))).isEqualTo(items);
    List<Integer> kept = new ArrayList<>(Sequences.retain(items, Sieve.parse("3@1|4@2")));
    kept.addAll(Sequences.remove(items, Sieve.parse("3@1|4@2")));
    assertThat(kept).containsExactlyInAnyOrderElementsOf(items);
  }

  @Test
  void durationsAreSplitAsNumbersAre() {
    assertThat(
            Weights.DURATIONS.split(
                List.of(Duration.HALF, Duration.QUARTER),
                CyclicList.of(Duration.of(3, 8)),
                Remainder.KEPT))
        .hasToString("[[3/8], [1/8, 1/4]]");
  }

  @Test
  void itemsStayWholeWhereTheyMustFit() {
    List<Integer> items = List.of(3, 3, 3, 3, 4);
    assertThat(
            Weights.INTEGERS.partition(items, CyclicList.of(7), Weights.Fit.LESS, Remainder.KEPT))
        .hasToString("[[3, 3], [3, 3], [4]]");
    assertThat(
            Weights.INTEGERS.partition(items, CyclicList.of(7), Weights.Fit.MORE, Remainder.KEPT))
        .hasToString("[[3, 3, 3], [3, 4]]");
    assertThatThrownBy(
            () ->
                Weights.INTEGERS.partition(
                    items, CyclicList.of(7), Weights.Fit.EXACT, Remainder.KEPT))
        .hasMessage("no items from 3 on weigh 7: use Fit.LESS or Fit.MORE, or split");
  }

  @Test
  void choicesAreAsManyAsTheyShouldBe() {
    List<Integer> six = List.of(1, 2, 3, 4, 5, 6);
    assertThat(Enumerations.combinations(six).distinct().count()).isEqualTo(64);
    assertThat(Enumerations.combinations(six, 3).distinct().count()).isEqualTo(20);
    assertThat(Enumerations.permutations(six).distinct().count()).isEqualTo(720);
    assertThat(Enumerations.partitions(six).distinct().count()).isEqualTo(32);
    assertThat(Enumerations.setPartitions(six).distinct().count()).isEqualTo(203);
    assertThat(Enumerations.subsequences(six).distinct().count()).isEqualTo(21);
    assertThat(Enumerations.outerProduct(List.of(six, six, six)).distinct().count()).isEqualTo(216);
    assertThat(Partitions.compositions(6)).hasSize(32).allMatch(s -> Weights.INTEGERS.sum(s) == 6);
    assertThat(Enumerations.setPartitions(List.of()).toList()).hasToString("[[]]");
    assertThat(Enumerations.combinations(six, 7)).isEmpty();
  }

  @Test
  void onlyWhatIsAskedForIsMade() {
    List<Integer> sixty = IntStream.range(0, 60).boxed().toList();
    assertThat(Enumerations.permutations(sixty).limit(3)).hasSize(3);
    assertThat(Enumerations.setPartitions(sixty).limit(3)).hasSize(3);
    assertThat(Enumerations.combinations(sixty).limit(3)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 8, x..x..x.",
    "5, 8, x.xx.xx.",
    "7, 12, x.xx.x.xx.x.",
    "0, 4, ....",
    "4, 4, xxxx"
  })
  void euclideanRhythmsAreAsEvenAsCanBe(int attacks, int pulses, String dots) {
    assertThat(Rhythms.euclidean(attacks, pulses).dots()).isEqualTo(dots);
  }

  @Test
  void whatCannotBePartedIsRefused() {
    assertThatThrownBy(() -> Partitions.byCounts(TEN, CyclicList.of(3, 0)))
        .hasMessage("counts [3, 0] cannot part a sequence: use numbers above 0");
    assertThatThrownBy(() -> Partitions.byCounts(TEN, CyclicList.of(4), Remainder.REFUSED))
        .hasMessage("[8, 9] is left over: use parts that fit, or keep or drop the remainder");
    assertThatThrownBy(() -> Weights.INTEGERS.split(TEN, List.of(0)))
        .hasMessage("weights [0] cannot part a sequence: use weights above 0");
    assertThatThrownBy(() -> Weights.INTEGERS.repeatTo(List.of(0), 3))
        .hasMessage("[0] weighs nothing and never reaches 3: give it some weight");
    assertThatThrownBy(() -> new CyclicList<>(List.of()))
        .hasMessage("cycle of no items never ends: give it at least one");
    assertThatThrownBy(() -> Sequences.permute(TEN, List.of(0, 0)))
        .hasMessage("indices [0, 0] do not order 10 items: use each from 0 on once");
  }
}
