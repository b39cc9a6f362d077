package org.divisi.docs;

import java.util.List;
import org.divisi.make.Leaves;
import org.divisi.make.Parts;
import org.divisi.score.Staff;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;

/** Leaf makers. */
final class NotationMakers {
  private NotationMakers() {}

  static Table table() {
    Table table = new Table("Leaf makers", NotationMakers.class);
    table.row("makers.make_pitches(\"c' d' ef'\")", () -> Pitch.parseAll("c' d' ef'"));
    table.row(
        "makers.make_notes(pitches, [Duration(1, 4), Duration(5, 16), Duration(1, 12)])",
        () -> Staff.of(Leaves.notes("c' d' ef'", "1/4 5/16 1/12")));
    table.row(
        "makers.make_leaves([[], pitches[:1], pitches], durations)",
        () ->
            Staff.of(
                Leaves.of(
                    List.of(List.of(), Pitch.parseAll("c'"), Pitch.parseAll("c' d' ef'")),
                    List.of(Duration.QUARTER, Duration.of(9, 16), Duration.EIGHTH))));
    table.row(
        "makers.make_leaves([[]], durations)",
        () -> Staff.of(Leaves.rests(List.of(Duration.of(5, 8)))));
    table.row(
        "makers.make_leaves([[]], durations, skips_instead_of_rests=True)",
        () -> Staff.of(Leaves.skips("5/8")));
    table.row(
        "makers.make_leaves([[]], durations, use_multimeasure_rests=True)",
        () -> Staff.of(Leaves.measureRests("5/4 3/4")));
    table.row(
        "makers.make_leaves(..., increase_monotonic=True)",
        () -> Staff.of(Leaves.notes("c'", "5/16", Parts.SHORT_FIRST)));
    table.row(
        "makers.make_leaves(..., forbidden_note_duration=Duration(1, 2))",
        () -> Staff.of(Leaves.notes("c'", "1/2", Parts.LONG_FIRST.withNotesBelow(Duration.HALF))));
    table.row(
        "makers.make_pitch_lists([0, None, (0, 4, 7)])",
        () ->
            List.of(
                List.of(Pitch.of(0)), List.of(), List.of(Pitch.of(0), Pitch.of(4), Pitch.of(7))));
    table.missing(
        "makers.tweak_tuplet_bracket_edge_height(x)",
        "attach `Tweak.of(\"edge-height\", \"#'(0.7 . 0)\")` to the tuplets that are selected");
    return table;
  }
}
