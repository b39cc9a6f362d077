package org.divisi.docs;

import static org.divisi.docs.Edited.GROUP;
import static org.divisi.docs.Edited.S;
import static org.divisi.docs.Edited.SCORE;
import static org.divisi.docs.Edited.place;

import org.divisi.score.Component;
import org.divisi.score.Staff;
import org.divisi.score.Tree;
import org.divisi.score.Voice;
import org.divisi.select.LogicalVoices;
import org.divisi.select.Moments;
import org.divisi.select.Report;
import org.divisi.select.Select;

/** Going through a score, and what sounds at once. */
final class EditingOrder {
  private EditingOrder() {}

  static Table table() {
    Table table =
        new Table("Iterating, parentage, logical ties, vertical moments", EditingOrder.class);
    table.row("iterate.components(b)", () -> Select.components(GROUP, Component.class).size());
    table.row("iterate.leaves(g)", () -> Select.leaves(GROUP));
    table.row(
        "iterate.leaves(a, reverse=True)", () -> Select.leaves(GROUP).components().reversed());
    table.row(
        "iterate.leaves(a, grace=False)",
        () -> Select.leaves(GROUP).minus(Select.graces(GROUP)).size());
    table.row("iterate.logical_ties(b)", () -> Select.logicalTies(GROUP));
    table.row(
        "iterate.pitches(b)",
        () -> Select.notes(GROUP).components().stream().map(note -> note.pitch()).toList());
    table.row(
        "iterate.timeline(g)",
        () -> Select.leaves(GROUP).timeline().stream().map(each -> each.component()).toList());
    table.row("iterate_vertical_moments(score)", () -> Moments.of(GROUP));
    table.row("moment.start_leaves()", () -> Moments.of(GROUP).get(1).starting());
    table.row("moment.attack_count()", () -> Moments.of(GROUP).get(1).starting().size());
    table.row("iterate_leaf_pairs(score)", () -> Moments.leafPairs(GROUP));
    table.row("iterate_pitch_pairs(score)", () -> Moments.pitchPairs(GROUP).subList(0, 3));
    table.row("Parentage.parent()", () -> place(0).parent().where());
    table.row("Parentage.root()", () -> place(0).parentage().getLast().component() == SCORE);
    table.row("Parentage.get(Voice)", () -> place(0).enclosing(Voice.class).orElseThrow().name());
    table.row(
        "Parentage.count(Staff)",
        () ->
            place(0).parentage().stream()
                .filter(around -> around.component() instanceof Staff)
                .count());
    table.row("Parentage.prolation()", () -> place(-1).scale());
    table.row("Parentage.is_orphan()", () -> place(0).parent() == null);
    table.row("Parentage.score_index()", () -> place(-1).path());
    table.row(
        "Parentage.logical_voice()",
        () -> LogicalVoices.of(place(0)).equals(LogicalVoices.of(place(-1))));
    table.row("the contexts around a leaf", () -> place(0).where());
    table.row("a component by its position", () -> Tree.at(S, 2).component());
    table.row("a report of what stands where", () -> Report.of(SCORE).get(2));
    return table;
  }
}
