package org.divisi.docs;

import static org.divisi.docs.Music.NOTE;

import java.util.List;
import org.divisi.lilypond.Editions;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.GrobOverride;
import org.divisi.score.Printing;
import org.divisi.score.Remark;
import org.divisi.score.Staff;
import org.divisi.score.Tag;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.divisi.theory.Ratio;

/** How indicators are attached. */
final class NotationAttaching {
  private NotationAttaching() {}

  static Table table() {
    Table table = new Table("Attaching, tweaks, properties, tags", NotationAttaching.class);
    table.row("attach(Clef(\"alto\"), leaf)", () -> NOTE.attach(Clef.ALTO));
    table.row("detach(Clef, leaf)", () -> NOTE.attach(Clef.ALTO).withAttachments(List.of()));
    table.row(
        "attach(x, leaf, direction=UP)", () -> NOTE.attach(Articulation.TENUTO, Direction.UP));
    table.row("attach(x, leaf, hide=True)", () -> NOTE.attach(Attachment.of(Dynamic.P).hidden()));
    table.row(
        "attach(Clef(\"alto\"), leaf, tag=Tag(\"+PARTS\"), deactivate=True)",
        () ->
            LilyPond.formatTagged(
                NOTE.attach(Attachment.of(Clef.ALTO).tagged("+PARTS").deactivated())));
    table.row("annotate(leaf, \"motif\", 7)", () -> NOTE.attach(Remark.of("motif", 7)));
    table.row(
        "get.annotation(leaf, \"motif\")",
        () -> NOTE.attach(Remark.of("motif", 7)).remark("motif").orElseThrow());
    table.row("attach(\"my label\", leaf)", () -> NOTE.attach(Remark.of("my label")));
    table.row(
        "get.has_indicator(leaf, \"my label\")",
        () -> NOTE.attach(Remark.of("my label")).remark("my label").isPresent());
    table.row(
        "get.effective_indicator(leaf, Clef)",
        () ->
            Tree.at(Staff.of(NOTE.attach(Clef.ALTO), NOTE), 2).effective(Clef.class).orElseThrow());
    table.row(
        "bundle(Articulation(\">\"), r\"- \\tweak color #red\", comment=\"% loud\"), direction=UP",
        () ->
            NOTE.attach(
                Attachment.of(Articulation.ACCENT, Direction.UP)
                    .tweaked("color", "#red")
                    .commented("% loud")));
    table.row(
        "Bundle.remove(tweak)",
        () ->
            Attachment.of(Articulation.ACCENT)
                .tweaked("color", "#red")
                .withPrinting(Printing.PLAIN));
    table.row("Tweak(r\"- \\tweak color #red\")", () -> Tweak.of("color", "#red"));
    table.row(
        "tweak(note_head, r\"\\tweak color #red\")",
        () -> NOTE.withHead(NOTE.head().tweaked("color", "#red")));
    table.row(
        "override(leaf).NoteHead.color = \"#blue\"",
        () -> NOTE.attach(GrobOverride.of("NoteHead.color", "#blue")));
    table.row(
        "override(leaf).TextSpanner.bound_details__left__text = r\"\\markup x\"",
        () -> NOTE.attach(GrobOverride.of("TextSpanner.bound-details.left.text", "\\markup x")));
    table.row(
        "override(container).Beam.positions = (3, 3)",
        () -> Container.of(NOTE).attach(GrobOverride.of("Beam.positions", "#'(3 . 3)")));
    table.row(
        "override(tuplet).TupletBracket.staff_padding = 3",
        () ->
            Tuplet.of(Ratio.of(1, 1), NOTE)
                .attach(GrobOverride.of("TupletBracket.staff-padding", 3)));
    table.row(
        "setting(leaf).Score.currentBarNumber = 10",
        () -> NOTE.attach(ContextSetting.of("Score.currentBarNumber", 10)));
    table.row(
        "setting(staff).instrumentName = r\"\\markup Vn.\"",
        () -> Staff.of(NOTE).attach(ContextSetting.of("instrumentName", "\\markup Vn.")));
    table.row(
        "Staff(\"c'4\", tag=Tag(\"STAFF\"))",
        () -> LilyPond.formatTagged(Staff.of(NOTE).attach(Tag.of("STAFF"))));
    table.row(
        "Tag(\"+SEGMENT:foo()\").append(Tag(\"BAR\"))",
        () -> Tag.of("+SEGMENT:foo()").plus(Tag.of("BAR")));
    table.row("Tag(\"+SEGMENT\").invert_edition_tags()", () -> Tag.of("+SEGMENT").inverted());
    table.row("Tag(\"+SCORE:foo\").only_edition()", () -> Tag.of("+SCORE:foo").editions());
    table.row(
        "Tag(\"+SCORE:foo\").not_editions()", () -> Tag.of("+SCORE:foo").editions().inverted());
    table.row("Tag(\"A:B\").words()", () -> Tag.of("A:B").words());
    table.row(
        "activate(text, Tag(\"+PARTS\"))",
        () -> Editions.activate("  %! +PARTS\n%@% c'4", "+PARTS"));
    table.row(
        "deactivate(text, Tag(\"+SCORE\"))",
        () -> Editions.deactivate("      %! +SCORE\n    c'4", "+SCORE"));
    table.row(
        "the text of one edition",
        () -> Editions.edition("  %! +PARTS\n%@% c'4\n  %! -PARTS\n    d'4", "PARTS"));
    table.row("tag.remove_tags(text)", () -> Editions.withoutTags("  %! +PARTS\nc'4"));
    table.missing(
        "attach(..., context=\"Score\")",
        "an indicator says itself on which context it acts: implement `Indicator.context()`");
    table.missing(
        "attach(..., synthetic_offset=...)",
        "attach it where it acts, or behind the leaf's end with `leaked()`");
    table.missing(
        "PersistentIndicatorError",
        "two clefs on one leaf are written as they stand; checking names them");
    table.missing("Tag.retain_shoutcase()", "filter `Tag.words()`");
    table.missing("tag.double_tag(), tag.left_shift_tags()", "a tag is written in one way");
    return table;
  }
}
