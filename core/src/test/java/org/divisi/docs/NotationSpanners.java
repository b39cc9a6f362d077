package org.divisi.docs;

import static org.divisi.docs.Music.STAFF;

import java.util.List;
import org.divisi.score.Direction;
import org.divisi.score.Markup;
import org.divisi.score.Spanner;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StopTrillSpan;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;

/** Spanners over several leaves. */
final class NotationSpanners {
  private NotationSpanners() {}

  static Table table() {
    Table table = new Table("Spanners", NotationSpanners.class);
    table.row("beam(leaves)", () -> Select.leaves(STAFF).attach(Spanner.BEAM));
    table.row(
        "beam(leaves, durations=[...], span_beam_count=1)",
        () ->
            Select.leaves(STAFF)
                .attach(Spanner.beam(1, List.of(Duration.QUARTER, Duration.QUARTER))));
    table.row("slur(leaves)", () -> Select.leaves(STAFF).attach(Spanner.SLUR));
    table.row(
        "slur(leaves, direction=UP)",
        () -> Select.leaves(STAFF).attach(Spanner.SLUR.directed(Direction.UP)));
    table.row("phrasing_slur(leaves)", () -> Select.leaves(STAFF).attach(Spanner.PHRASING_SLUR));
    table.row(
        "hairpin(\"p < f\", leaves)", () -> Select.leaves(STAFF).attach(Spanner.hairpin("p < f")));
    table.row(
        "hairpin(\"o< !\", leaves)", () -> Select.leaves(STAFF).attach(Spanner.hairpin("o< !")));
    table.row(
        "hairpin(\"f >o niente\", leaves)",
        () -> Select.leaves(STAFF).attach(Spanner.hairpin("f >o niente")));
    table.row(
        "over one leaf, a hairpin is its first dynamic, or else its last",
        () -> Select.leaves(STAFF).get(0).attach(Spanner.hairpin("p < f")));
    table.row("glissando(leaves)", () -> Select.leaves(STAFF).attach(Spanner.GLISSANDO));
    table.row("horizontal_bracket(leaves)", () -> Select.leaves(STAFF).attach(Spanner.BRACKET));
    table.row(
        "ottava(leaves, start_ottava=Ottava(-1))",
        () -> Select.leaves(STAFF).attach(Spanner.ottava(-1)));
    table.row("piano_pedal(leaves)", () -> Select.leaves(STAFF).attach(Spanner.PEDAL));
    table.row("trill_spanner(leaves)", () -> Select.leaves(STAFF).attach(Spanner.TRILL));
    table.row(
        "trill_spanner(leaf), and likewise piano_pedal",
        () -> Select.leaves(STAFF).get(0).attach(Spanner.TRILL));
    table.row("ottava(leaf)", () -> Select.leaves(STAFF).get(0).attach(Spanner.ottava(1)));
    table.row(
        "trill_spanner(leaves, start_trill_span=StartTrillSpan(interval=NamedInterval(\"m2\")))",
        () ->
            Select.leaves(STAFF)
                .attach(
                    Spanner.between(StartTrillSpan.of(Interval.parse("m2")), new StopTrillSpan())));
    table.row(
        "text_spanner(leaves, start_text_span=StartTextSpan(left_text=Markup(r\"\\markup pont.\")))",
        () ->
            Select.leaves(STAFF).attach(Spanner.text(StartTextSpan.of(Markup.lilypond("pont.")))));
    table.row("tie(leaves)", () -> Select.leaves(STAFF).attach(Spanner.TIE));
    table.row("tie(leaves, repeat=True)", () -> Select.leaves(STAFF).attach(Spanner.REPEAT_TIE));
    table.missing(
        "beam(beam_rests=True, stemlet_length=0.75)",
        "select what the beam covers, and attach `GrobOverride.of(\"Staff.Stem.stemlet-length\", 0.75)` to the container");
    table.missing(
        "glissando(hide_middle_note_heads=True, ...)",
        "attach `GrobOverride` and `Literal` to the leaves between");
    return table;
  }
}
