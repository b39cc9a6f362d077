package org.divisi.docs;

import static org.divisi.docs.Edited.GROUP;

import org.divisi.score.Staff;
import org.divisi.select.Select;
import org.divisi.transform.Colors;
import org.divisi.transform.Labels;

/** Labels and colours. */
final class EditingLabels {
  private static final Staff MUSIC = Staff.parse("c'4 e'8 ~ e'16 r16 <fs' a'>4");

  private EditingLabels() {}

  static Table table() {
    Table table = new Table("Labelling", EditingLabels.class);
    table.row("label.with_durations(s)", () -> Labels.ABOVE.durations(MUSIC));
    table.row("label.with_durations(s, in_seconds=True)", () -> Labels.ABOVE.seconds(MUSIC));
    table.row("label.with_pitches(s, direction=DOWN)", () -> Labels.BELOW.pitches(MUSIC));
    table.row("label.with_indices(s)", () -> Labels.ABOVE.numbers(MUSIC));
    table.row("label.with_indices(runs)", () -> Labels.ABOVE.numbers(Select.runs(MUSIC)));
    table.row("label.with_intervals(s)", () -> Labels.ABOVE.intervals(Staff.parse("c'4 e'8 g'8")));
    table.row("label.with_start_offsets(s)", () -> Labels.ABOVE.startOffsets(MUSIC));
    table.row("label.with_start_offsets(s, clock_time=True)", () -> Labels.ABOVE.clockTimes(MUSIC));
    table.row(
        "label.vertical_moments(g, prototype=NumberedInterval)",
        () -> Labels.ABOVE.verticalMoments(GROUP));
    table.row("label.with_set_classes(runs)", () -> Labels.ABOVE.setClasses(Select.runs(MUSIC)));
    table.row("label.with_set_classes(vertical moments)", () -> Labels.BELOW.setClasses(GROUP));
    table.row(
        "label.color_leaves(s, \"#red\")",
        () -> Colors.leaves(Select.leaves(MUSIC).get(0), "#red"));
    table.row(
        "label.color_container(s, \"#blue\")",
        () -> Colors.container(Staff.parse("c'4 d'4"), "#blue"));
    table.row("label.color_note_heads(s)", () -> Colors.noteHeads(Staff.parse("c'4 d'4")));
    table.row(
        "label.color_note_heads(s, color_map)",
        () ->
            Colors.noteHeads(
                Staff.parse("c'4 d'4"), pitch -> pitch.number() > 0 ? "#blue" : "#red"));
    table.row(
        "label.remove_markup(s)", () -> Labels.removed(Labels.ABOVE.numbers(Staff.parse("c'4"))));
    table.missing(
        "label.vertical_moments(g, prototype=NumberedPitch, ...)",
        "attach to the places of `Moments.of(g)` what you want to see");
    table.missing(
        "label.color_leaves(deactivate=..., tag=...)",
        "attach `Attachment.of(GrobOverride...)` with `tagged` and `deactivated` to the selection");
    return table;
  }
}
