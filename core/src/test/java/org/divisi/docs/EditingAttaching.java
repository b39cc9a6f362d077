package org.divisi.docs;

import static org.divisi.docs.Edited.S;
import static org.divisi.docs.Edited.place;
import static org.divisi.docs.Music.STAFF;

import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.Dynamic;
import org.divisi.score.Remark;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.select.Select;

/** Attaching and detaching, by selection. */
final class EditingAttaching {
  private EditingAttaching() {}

  static Table table() {
    Table table = new Table("Attaching and detaching", EditingAttaching.class);
    table.row(
        "attach(Clef(\"alto\"), staff[0])", () -> Select.leaves(STAFF).get(0).attach(Clef.ALTO));
    table.row(
        "for leaf in leaves: attach(...)",
        () -> Select.leaves(STAFF).every(2).attach(Articulation.ACCENT));
    table.row("slur(leaves[:3])", () -> Select.leaves(STAFF).slice(0, 3).attach(Spanner.SLUR));
    table.row("for tuplet in tuplets: slur(tuplet)", () -> Select.tuplets(S).attach(Spanner.SLUR));
    table.row("slur(measures[0])", () -> Select.measures(S).get(0).attach(Spanner.SLUR));
    table.row(
        "attach(x, leaf, tag=..., deactivate=..., hide=...)",
        () -> Select.leaves(STAFF).get(0).attach(Attachment.of(Clef.ALTO).hidden()));
    table.row(
        "get.effective_indicator(staff[1], Clef)",
        () -> place(1).effective(Clef.class).orElseThrow());
    table.row(
        "the same for many leaves, in one pass",
        () ->
            Select.leaves(Staff.parse("c'4 d' \\p e' f' \\f")).effective(Dynamic.class).stream()
                .map(found -> found.map(Dynamic::name).orElse("-"))
                .toList());
    table.row(
        "detach(Clef, staff[2])",
        () -> Select.leaves(Staff.parse("c'4 \\clef \"bass\" d'4")).detach(Clef.class));
    table.row(
        "detach(Articulation(\".\"), leaf)",
        () -> Select.leaves(Staff.parse("c'4 -. ->")).detach(Articulation.STACCATO));
    table.row(
        "annotate(staff[0], \"motif\", 7)",
        () ->
            Select.leaves(Select.leaves(STAFF).get(0).attach(Remark.of("motif", 7)))
                .where(leaf -> leaf.remark("motif").isPresent()));
    table.row(
        "attach(\"my label\", staff[3])",
        () ->
            Select.leaves(Select.leaves(STAFF).get(3).attach(Remark.of("my label")))
                .where(leaf -> leaf.remark("my label").isPresent()));
    table.missing(
        "detach(..., by_id=True)", "indicators are values: equal ones are the same indicator");
    table.missing(
        "PersistentIndicatorError, can not attach ... to containers",
        "what is attached is written as it stands, also two clefs on one leaf: detach the old one first");
    table.missing(
        "attach(..., context=..., synthetic_offset=...)",
        "an indicator says itself on which context it acts (`Indicator.context()`); attach it where it acts");
    table.missing(
        "attach(..., check_duplicate_indicator=..., do_not_test=...)", "there is no such test");
    return table;
  }
}
