package org.divisi.docs;

import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.picture.Pictures;
import org.divisi.score.Container;
import org.divisi.theory.Accents;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.OffsetCounts;
import org.divisi.transform.Meters;
import org.divisi.transform.Rewriting;

/** What Abjad has of meters and rewriting, and what Divisi has for it. */
final class MeterRows {
  private MeterRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of(
            "m = lambda n, d, **k: abjad.Meter(abjad.meter.make_best_guess_rtc((n, d), **k))",
            () -> Meter.of(3, 4)),
        Row.of("m(4, 4)", () -> Meter.of(4, 4)),
        Row.of("m(6, 8)", () -> Meter.of(6, 8)),
        Row.of("m(7, 8)", () -> Meter.of(7, 8)),
        Row.of("m(7, 8, increase_monotonic=True)", () -> Meter.increasing(7, 8)),
        Row.of("m(12, 8).rtm_format()", () -> Meter.of(12, 8)),
        Row.of("m(6, 8).is_compound()", () -> Meter.of(6, 8).isCompound()),
        Row.of("m(4, 4).depthwise_offset_inventory()", () -> Meter.of(4, 4).levels()),
        Row.of("list(m(3, 4))", () -> Meter.of(3, 4).beats()),
        Row.of(
            "m(4, 4).generate_offset_kernel_to_denominator(8).kernel()",
            () -> Accents.of(Meter.of(4, 4), 8).weights()),
        Row.of("m(5, 4).rtm_format()", () -> Meter.of(5, 4)),
        Row.of(
            "abjad.Meter.fit_meters(abjad.OffsetCounter([abjad.duration.offset(n, 4) for n in [0, 4, 8, 12, 16]]), [m(3, 4), m(4, 4)])",
            () ->
                Meter.fit(
                    OffsetCounts.parse("0:1 1:1 2:1 3:1 4:1"),
                    List.of(Meter.of(3, 4), Meter.of(4, 4)))),
        Row.of(
            "meter.rewrite(staff)",
            () ->
                LilyPond.format(
                    Meters.rewrite(
                        Container.parse("c'2. d'4 ~ d'8 e'4. ~ e'8 f'4."), Meter.of(4, 4)))),
        Row.of(
            "rewritten(\"c'8 d'2 e'4.\", (4, 4))",
            () -> LilyPond.format(Meters.rewrite(Container.parse("c'8 d'2 e'4."), Meter.of(4, 4)))),
        Row.of(
            "rewritten(\"c'8 d'2 e'4.\", (4, 4), boundary_depth=1)",
            () ->
                LilyPond.format(
                    Meters.rewrite(
                        Container.parse("c'8 d'2 e'4."),
                        Meter.of(4, 4),
                        Rewriting.STANDARD.withBoundary(1)))),
        Row.of(
            "rewritten(\"c'2.. d'8\", (4, 4), maximum_dot_count=1)",
            () ->
                LilyPond.format(
                    Meters.rewrite(
                        Container.parse("c'2.. d'8"),
                        Meter.of(4, 4),
                        Rewriting.STANDARD.withDots(1)))),
        Row.of(
            "rewritten(\"c'32 d'2.. e'16 f'32\", (4, 4))",
            () ->
                LilyPond.format(
                    Meters.rewrite(Container.parse("c'32 d'2.. e'16 f'32"), Meter.of(4, 4)))),
        Row.of(
            "rewritten(\"c'8 d'4 e'8 f'4\", (6, 8))",
            () ->
                LilyPond.format(
                    Meters.rewrite(Container.parse("c'8 d'4 e'8 f'4"), Meter.of(6, 8)))),
        Row.of(
            "meter.rewrite(..., do_not_rewrite_tuplets=True)",
            () -> Rewriting.STANDARD.withTuplets(false).tuplets()),
        Row.of(
            "meter.rewrite(..., initial_offset=offset(1, 8))",
            () ->
                LilyPond.format(
                    Meters.rewrite(
                        Container.parse("c'2 d'4"),
                        Meter.of(4, 4),
                        Rewriting.STANDARD.withBoundary(1),
                        Offset.of(1, 8)))),
        Row.of(
            "abjad.illustrate(meter)", () -> Pictures.meter(Meter.of(7, 8)).svg().lines().count()));
  }
}
