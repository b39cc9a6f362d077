package org.divisi.docs;

import static org.divisi.docs.Edited.LEAVES;
import static org.divisi.docs.Edited.S;

import java.util.List;
import org.divisi.score.Chord;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.select.Fill;
import org.divisi.select.Partition;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.pattern.Sieve;

/** Abjad's room of selections. */
final class EditingSelecting {
  private EditingSelecting() {}

  static Table table() {
    Table table = new Table("Selecting", EditingSelecting.class);
    table.row("select.leaves(s)", () -> Select.leaves(S));
    table.row("select.leaves(s, pitched=True)", () -> Select.pitchedLeaves(S));
    table.row("select.leaves(s, trim=True)", () -> Select.leaves(S).trimmed());
    table.row("select.leaves(s, head=True, pitched=True)", () -> Select.pitchedTies(S).first());
    table.row("select.leaves(s, tail=True, pitched=True)", () -> Select.pitchedTies(S).last());
    table.row("select.leaves(s, grace=True)", () -> Select.graces(S));
    table.row(
        "select.leaves(s, grace=False)", () -> Select.leaves(S).minus(Select.graces(S)).size());
    table.row("select.leaves(s, reverse=True)", () -> Select.notes(S).components().reversed());
    table.row(
        "select.leaves(s, exclude=\"label\")",
        () -> Select.leaves(S).where(leaf -> leaf.remark("label").isEmpty()).size());
    table.row("select.leaf(s, -1)", () -> Select.leaves(S).get(-1));
    table.row("select.notes(s)", () -> Select.notes(S));
    table.row("select.note(s, 0)", () -> Select.notes(S).get(0));
    table.row("select.chords(s)", () -> Select.chords(S));
    table.row("select.chord(s, 0)", () -> Select.chords(S).get(0));
    table.row("select.rests(s)", () -> Select.rests(S));
    table.row("select.rest(s, 0)", () -> Select.rests(S).get(0));
    table.row("select.tuplets(s)", () -> Select.tuplets(S));
    table.row("select.tuplet(s, 0)", () -> Select.tuplets(S).get(0));
    table.row("select.logical_ties(s)", () -> Select.logicalTies(S));
    table.row("select.logical_ties(s, nontrivial=True)", () -> Select.logicalTies(S).nontrivial());
    table.row("select.logical_ties(s, pitched=True)", () -> Select.pitchedTies(S).size());
    table.row("select.logical_tie(s, 1)", () -> Select.logicalTies(S).get(1));
    table.row("select.runs(s)", () -> Select.runs(S));
    table.row("select.run(s, -1)", () -> Select.runs(S).get(-1));
    table.row(
        "select.components(s, (Tuplet, Chord))",
        () ->
            Select.components(S, org.divisi.score.Component.class)
                .where(c -> c instanceof Tuplet || c instanceof Chord));
    table.row("select.top(s)", () -> Select.top(S));
    table.row("select.get(select.leaves(s), [0], 3)", () -> LEAVES.every(3));
    table.row("select.get(leaves, [0, -1])", () -> LEAVES.get(0, -1));
    table.row("select.get(leaves, [0, -1], invert=True)", () -> LEAVES.exclude(0, -1));
    table.row("select.get(leaves, Pattern)", () -> LEAVES.get(Sieve.parse("4@0|5@1")));
    table.row(
        "select.exclude(select.notes(s), [0], 2)",
        () -> Select.notes(S).minus(Select.notes(S).every(2)));
    table.row(
        "select.filter(leaves, lambda _: ...)",
        () -> LEAVES.where(leaf -> leaf.value().written().equals(Duration.SIXTEENTH)));
    table.row("select.flatten(groups)", () -> Select.runs(S).flat());
    table.row(
        "select.group_by(leaves, type)",
        () -> LEAVES.groupedBy(place -> place.component().getClass()));
    table.row("select.group_by_contiguity(notes)", () -> Select.notes(S).groupedByContiguity());
    table.row(
        "select.group_by_duration(logical_ties)", () -> Select.pitchedTies(S).groupedByDuration());
    table.row(
        "select.group_by_length(logical_ties)", () -> Select.pitchedTies(S).groupedByLength());
    table.row("select.group_by_measure(leaves)", () -> LEAVES.groupedByMeasure());
    table.row("select.group_by_pitch(leaves)", () -> LEAVES.groupedByPitch());
    table.row("select.nontrivial(select.runs(s))", () -> Select.runs(S).nontrivial());
    table.row(
        "select.partition_by_counts(leaves, [3, 2], cyclic=True, overhang=True)",
        () -> LEAVES.partition(Partition.CYCLIC_WITH_OVERHANG, 3, 2));
    table.row(
        "select.partition_by_counts(leaves, [3, -2], cyclic=True)",
        () -> LEAVES.partition(Partition.CYCLIC, 3, -2));
    table.row(
        "select.partition_by_durations(six, [D(3, 8)], cyclic=True, fill=EXACT, overhang=False)",
        () ->
            Select.leaves(Staff.parse("c'8 d' e' f' g' a'"))
                .partition(Partition.CYCLIC, Fill.EXACT, List.of(Duration.of(3, 8))));
    table.row(
        "select.partition_by_durations(leaves, [D(3, 8)], cyclic=True, fill=MORE, overhang=True)",
        () ->
            LEAVES.partition(
                Partition.CYCLIC_WITH_OVERHANG, Fill.MORE, List.of(Duration.of(3, 8))));
    table.row(
        "select.partition_by_durations(leaves, [D(3, 8)], cyclic=True, fill=LESS, overhang=True)",
        () ->
            LEAVES.partition(
                Partition.CYCLIC_WITH_OVERHANG, Fill.LESS, List.of(Duration.of(3, 8))));
    table.row("select.partition_by_proportion(leaves, (1, 2))", () -> LEAVES.divided(1, 2));
    table.row(
        "select.with_next_leaf(select.run(s, 0))", () -> Select.runs(S).get(0).withNextLeaf());
    table.row(
        "select.with_previous_leaf(select.run(s, 1))",
        () -> Select.runs(S).get(1).withPreviousLeaf());
    table.row("the measures", () -> Select.measures(S));
    table.missing(
        "select.flatten(expr, depth=1)", "groups have one depth; a list of groups is a Java list");
    table.missing(
        "select.partition_by_durations(in_seconds=True)", "use `groupedBy` with `Tempi.secondsAt`");
    return table;
  }
}
