package org.divisi.docs;

import org.divisi.bulk.Bulk;
import org.divisi.check.Check;
import org.divisi.parallel.Pool;
import org.divisi.score.Instruments;
import org.divisi.score.Staff;
import org.divisi.select.Select;

/** Wellformedness. */
final class EditingChecks {
  private EditingChecks() {}

  private static String message(String music) {
    return Check.all(Staff.parse(music)).get(0).message();
  }

  static Table table() {
    Table table = new Table("Checking", EditingChecks.class);
    table.row("wf.is_wellformed(staff)", () -> Check.isWellformed(Staff.parse("c'1")));
    table.row("wf.tabulate_wellformedness(staff)", () -> Check.all(Staff.parse("c'2 ( d'2 ~")));
    table.row("check_beamed_lone_notes", () -> message("c'8 [ ] d'8 e'4 f'2"));
    table.row("check_beamed_long_notes", () -> message("c'8 [ d'4 e'8 ] f'2"));
    table.row("check_empty_containers", () -> message("{ } c'1"));
    table.row(
        "check_notes_on_wrong_clef",
        () ->
            Check.all(
                Select.leaves(Staff.parse("\\clef \"bass\" c'1")).attach(Instruments.VIOLIN)));
    table.row(
        "check_out_of_range_pitches",
        () -> Check.all(Select.leaves(Staff.parse("c,1")).attach(Instruments.VIOLIN)));
    table.row("check_overlapping_beams", () -> message("c'8 [ d'8 [ e'8 f'8 ] g'2"));
    table.row(
        "check_overlapping_text_spanners",
        () -> message("c'2 \\startTextSpan d'4 \\startTextSpan e'4 \\stopTextSpan"));
    table.row("check_unmatched_stop_text_spans", () -> message("c'2 d'2 \\stopTextSpan"));
    table.row("check_unterminated_hairpins", () -> message("c'2 \\< d'2"));
    table.row("check_unterminated_text_spanners", () -> message("c'2 \\startTextSpan d'2"));
    table.row("not checked there: slurs, trills, pedals", () -> message("c'2 ( d'2"));
    table.row("not checked there: ties", () -> message("c'2 ~ d'2"));
    table.row("not checked there: bar lengths", () -> message("c'2. d'2 e'2."));
    table.row("not checked there: the last measure", () -> message("c'1 d'2"));
    table.row("not checked there: durations at once", () -> message("<< { c'2 } { c'1 } >>"));
    table.row(
        "with all workers", () -> Bulk.check(Pool.sequential(), Staff.parse("c'1 d'2")).size());
    table.missing("check_duplicate_ids", "a component may stand in several places");
    table.missing("check_missing_parents", "no component knows its parent");
    table.missing(
        "check_orphaned_dependent_wrappers",
        "an indicator acts on what is around it, also without its context");
    return table;
  }
}
