package org.divisi.docs;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.theory.pattern.CyclicList;
import org.divisi.theory.pattern.Enumerations;
import org.divisi.theory.pattern.Partitions;
import org.divisi.theory.pattern.Remainder;
import org.divisi.theory.pattern.Sequences;
import org.divisi.theory.pattern.Sieve;
import org.divisi.theory.pattern.SieveMap;
import org.divisi.theory.pattern.Weights;

/** What Abjad has of sequences, patterns and enumeration, and what Divisi has for it. */
final class SequenceRows {
  private SequenceRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of("q = abjad.sequence", () -> Sequences.class.getSimpleName()),
        Row.of(
            "q.flatten([1, [2, [3]]], depth=-1)",
            () -> Sequences.flatten(List.of(1, List.of(2, List.of(3))))),
        Row.of("q.group_by([0, 0, 1, 1, 0])", () -> Sequences.runs(List.of(0, 0, 1, 1, 0))),
        Row.of("q.has_duplicates([1, 1])", () -> Sequences.hasDuplicates(List.of(1, 1))),
        Row.of("q.is_decreasing([3, 2, 2])", () -> Sequences.isDecreasing(List.of(3, 2, 2))),
        Row.of(
            "q.is_increasing([1, 2], strict=True)",
            () -> Sequences.isStrictlyIncreasing(List.of(1, 2))),
        Row.of("q.is_permutation([2, 0, 1])", () -> Sequences.isPermutation(List.of(2, 0, 1))),
        Row.of(
            "q.is_repetition_free([1, 2, 2])", () -> Sequences.isRepetitionFree(List.of(1, 2, 2))),
        Row.of("q.join([[1], [2, 3]])", () -> Sequences.join(List.of(List.of(1), List.of(2, 3)))),
        Row.of(
            "list(q.nwise([1, 2, 3], 2, wrapped=True))",
            () -> Sequences.cyclicWindows(List.of(1, 2, 3), 2)),
        Row.of(
            "q.partition_by_counts(list(range(10)), [3, 2], cyclic=True, overhang=True)",
            () -> Partitions.byCounts(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), CyclicList.of(3, 2))),
        Row.of(
            "q.partition_by_proportion_of_lengths(list(range(10)), (1, 1, 2))",
            () -> Partitions.byProportion(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(1, 1, 2))),
        Row.of(
            "q.partition_by_proportion_of_weights([1] * 9, (1, 2))",
            () -> Weights.INTEGERS.byProportion(Collections.nCopies(9, 1), List.of(1, 2))),
        Row.of(
            "q.partition_by_weights([3, 3, 3, 3, 4], [6], cyclic=True, overhang=True)",
            () ->
                Weights.INTEGERS.partition(
                    List.of(3, 3, 3, 3, 4), CyclicList.of(6), Weights.Fit.EXACT, Remainder.KEPT)),
        Row.of(
            "q.permute([1, 2, 3], [2, 0, 1])",
            () -> Sequences.permute(List.of(1, 2, 3), List.of(2, 0, 1))),
        Row.of(
            "q.remove(list(range(6)), abjad.index([1], 3))",
            () -> Sequences.remove(List.of(0, 1, 2, 3, 4, 5), Sieve.of(3, 1))),
        Row.of(
            "q.remove_repeats([1, 1, 2, 1])", () -> Sequences.removeRepeats(List.of(1, 1, 2, 1))),
        Row.of("q.repeat([1, 2], n=2)", () -> Sequences.repeat(List.of(1, 2), 2)),
        Row.of(
            "q.repeat_to_length([1, 2, 3], 5)",
            () -> Sequences.repeatToLength(List.of(1, 2, 3), 5)),
        Row.of("q.repeat_to_weight([3, 3], 8)", () -> Weights.INTEGERS.repeatTo(List.of(3, 3), 8)),
        Row.of("q.replace([0, 2, 0], 0, 9)", () -> Sequences.replace(List.of(0, 2, 0), 0, 9)),
        Row.of(
            "q.replace_at(list(range(6)), ([0], 2), ([\"A\", \"B\"], 2))",
            () ->
                Sequences.replaceAt(
                    List.of(0, 1, 2, 3, 4, 5), Sieve.of(2, 0), CyclicList.<Object>of("A", "B"))),
        Row.of(
            "q.retain_pattern(list(range(6)), abjad.index([0], 3))",
            () -> Sequences.retain(List.of(0, 1, 2, 3, 4, 5), Sieve.of(3, 0))),
        Row.of(
            "q.reverse([1, [2, 3]], recurse=True)",
            () -> Sequences.reverseDeep(List.of(1, List.of(2, 3)))),
        Row.of("q.rotate([1, 2, 3, 4], n=-1)", () -> Sequences.rotate(List.of(1, 2, 3, 4), -1)),
        Row.of(
            "q.split([10, -10, 10], [3, 15, 3], cyclic=True)",
            () ->
                Weights.INTEGERS.split(
                    List.of(10, -10, 10), CyclicList.of(3, 15, 3), Remainder.DROPPED)),
        Row.of(
            "q.sum_by_sign([1, 2, -3, -4, 5])",
            () -> Weights.INTEGERS.sumBySign(List.of(1, 2, -3, -4, 5))),
        Row.of(
            "q.truncate([1, 2, 3, 4], weight=5)",
            () -> Weights.INTEGERS.truncate(List.of(1, 2, 3, 4), 5)),
        Row.of(
            "q.zip([[1, 2, 3], \"ab\"], cyclic=True)",
            () -> Sequences.<Object>zipCyclic(List.of(List.of(1, 2, 3), List.of("a", "b")))),
        Row.of(
            "q.filter([1, 2, 3], lambda x: x > 1)",
            () -> Stream.of(1, 2, 3).filter(x -> x > 1).toList()),
        Row.of("abjad.Pattern(indices=[0, 1, 7], period=8)", () -> Sieve.of(8, 0, 1, 7)),
        Row.of(
            "abjad.Pattern(indices=[0, 1, 7], period=8).boolean_vector(12)",
            () -> Sieve.of(8, 0, 1, 7).vector(12)),
        Row.of(
            "abjad.index_first(2) | abjad.index_last(2)", () -> Sieve.first(2).or(Sieve.last(2))),
        Row.of(
            "(abjad.index_first(2) | abjad.index_last(2)).boolean_vector(7)",
            () -> Sieve.first(2).or(Sieve.last(2)).vector(7)),
        Row.of(
            "(abjad.index([0], 2) & ~abjad.index([0], 3)).boolean_vector(8)",
            () -> Sieve.of(2, 0).and(Sieve.of(3, 0).not()).vector(8)),
        Row.of(
            "(abjad.index([0], 2) ^ abjad.index([0], 3)).boolean_vector(8)",
            () -> Sieve.of(2, 0).xor(Sieve.of(3, 0)).vector(8)),
        Row.of(
            "abjad.Pattern(indices=[2], period=3).matching_items(\"abcdefgh\")",
            () -> Sequences.retain(List.of("abcdefgh".split("")), Sieve.of(3, 2))),
        Row.of("abjad.Pattern(indices=[2], period=3).rotate(1)", () -> Sieve.of(3, 2).rotate(1)),
        Row.of("abjad.Pattern.from_vector([1, 0, 0, 1])", () -> Sieve.ofVector(1, 0, 0, 1)),
        Row.of(
            "abjad.PatternTuple([abjad.Pattern(indices=[0], period=2, payload=\"x\"), abjad.Pattern(indices=[-1], payload=\"z\")]).matching_payload(4, 10)",
            () -> SieveMap.of(Sieve.of(2, 0), "x").with(Sieve.at(-1), "z").get(4, 10)),
        Row.of("abjad.CyclicTuple([1, 2, 3])[7]", () -> CyclicList.of(1, 2, 3).get(7)),
        Row.of("abjad.CyclicTuple([1, 2, 3])[1:6]", () -> CyclicList.of(1, 2, 3).slice(1, 6)),
        Row.of(
            "abjad.enumerate.outer_product([[1, 2], [3, 4]])",
            () -> Enumerations.outerProduct(List.of(List.of(1, 2), List.of(3, 4))).toList()),
        Row.of(
            "list(abjad.enumerate.yield_combinations([1, 2, 3], minimum_length=2))",
            () -> Enumerations.combinations(List.of(1, 2, 3)).filter(c -> c.size() >= 2).toList()),
        Row.of(
            "list(abjad.enumerate.yield_pairs([1, 2, 3]))",
            () -> Enumerations.pairs(List.of(1, 2, 3)).toList()),
        Row.of(
            "list(abjad.enumerate.yield_partitions([1, 2, 3]))",
            () -> Enumerations.partitions(List.of(1, 2, 3)).toList()),
        Row.of(
            "len(list(abjad.enumerate.yield_permutations([1, 2, 3])))",
            () -> Enumerations.permutations(List.of(1, 2, 3)).count()),
        Row.of(
            "list(abjad.enumerate.yield_set_partitions([1, 2, 3]))",
            () -> Enumerations.setPartitions(List.of(1, 2, 3)).toList()),
        Row.of(
            "list(abjad.enumerate.yield_subsequences([1, 2, 3], minimum_length=2))",
            () -> Enumerations.subsequences(List.of(1, 2, 3)).filter(s -> s.size() >= 2).toList()));
  }
}
