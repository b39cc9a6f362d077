package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.AfterGrace;
import org.divisi.score.Clef;
import org.divisi.score.Container;
import org.divisi.score.GrobOverride;
import org.divisi.score.Literal;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/** Objects 0252 to 0397 of the corpus, built with our own calls. */
final class Built04 {
  private Built04() {}

  static void addTo(Built built) {
    built.plain(
        "0252",
        () ->
            Staff.of(
                all(leaf("<c' bf'>8").attach(TimeSignature.of(2, 8)), "<g' a'>8 af'8 r8 r8 gf'8")));
    built.plain(
        "0261",
        () -> Score.of(all(Staff.of(all("c'4 d'4 e'4 f'4")), Staff.of(all("g'8 a'8 b'8 c''8")))));
    built.plain("0263", () -> Staff.of(all("c'8 r8 <d fs>8 r8")));
    built.plain("0268", () -> Staff.of(all("<c' e' g'>4 d'4 r4 e'4")));
    built.plain("0271", () -> Staff.of(all("<bf d' f'>4 c'4 r4 d'4")));
    built.plain(
        "0310",
        () ->
            Score.of(
                all(
                    Staff.of(
                            all(
                                leaf("c'2")
                                    .attach(
                                        Literal.of(
                                            "^ \\dark_cyan_markup { 0'00'' }", Literal.Site.MARKUP))
                                    .attach(MetronomeMark.of(Duration.of(1, 4), 60)),
                                leaf("d'2")
                                    .attach(
                                        Literal.of(
                                            "^ \\dark_cyan_markup { 0'02'' }",
                                            Literal.Site.MARKUP)),
                                leaf("e'2")
                                    .attach(
                                        Literal.of(
                                            "^ \\dark_cyan_markup { 0'04'' }",
                                            Literal.Site.MARKUP)),
                                leaf("f'2")
                                    .attach(
                                        Literal.of(
                                            "^ \\dark_cyan_markup { 0'06'' }",
                                            Literal.Site.MARKUP))))
                        .attach(GrobOverride.of("TextScript.staff-padding", "4"))
                        .attach(GrobOverride.of("TupletBracket.staff-padding", "0")))));
    built.plain("0322", () -> Staff.of(all("d'4 e'4 fs''4 gs''4")));
    built.plain("0324", () -> Staff.of(all("<c' d' e'>4 r4 cs''4 ds''4")));
    built.plain(
        "0326",
        () ->
            Staff.of(
                all(
                    Tuplet.of(Ratio.of(3, 2), all("d''2 d''2"))
                        .attach(Tweak.lilypond("\\tweak edge-height #'(0.7 . 0)")))));
    built.plain("0327", () -> Staff.of(all(Tuplet.of(Ratio.of(3, 2), all("d''2 d''2 d''2")))));
    built.plain("0329", () -> Staff.of(all("<c'' d''>16 r16 <c'' d''>8 r8 <c'' d''>8")));
    built.plain("0330", () -> Staff.of(all("<c'' d''>16 r8 bf'16 a'8 g'16")));
    built.plain(
        "0333",
        () ->
            Staff.of(
                all(leaf("ds''2.").attach(new Tie()).attach(TimeSignature.of(13, 16)), "ds''16")));
    built.plain(
        "0335",
        () ->
            Score.of(
                    all(
                        Staff.of(
                            all(
                                leaf("R1 * 3/8").attach(TimeSignature.of(3, 8)),
                                leaf("R1 * 5/8").attach(TimeSignature.of(5, 8))))))
                .withName("Score"));
    built.plain("0337", () -> Staff.of(all("c'16 d'8 e'16 f'8 g'16")));
    built.plain(
        "0358",
        () ->
            Staff.of(
                all(
                    Container.of(
                        all(leaf("c'32").attach(TimeSignature.of(3, 4)), "d'8 e'8 fs'4...")))));
    built.plain(
        "0363",
        () ->
            Staff.of(
                all(Container.of(all(leaf("c'2").attach(TimeSignature.of(9, 8)), "d'2 e'8")))));
    built.plain(
        "0372",
        () ->
            Staff.of(
                all(
                    leaf("c'4..").attach(TimeSignature.of(6, 8)),
                    leaf("c'16").attach(new Tie()),
                    "c'4")));
    built.plain(
        "0378",
        () ->
            Score.of(
                all(
                    Staff.of(all("c'8 d'4. e'8 f'4.")),
                    Staff.of(all(leaf("c4").attach(Clef.of("bass")), "b,4 a,2")))));
    built.plain("0389", () -> Voice.of(all(AfterGrace.of(leaf("c'4"), "cs'16"), "d'4 e'4 f'4")));
    built.plain(
        "0394",
        () ->
            Staff.of(
                all(leaf("c'8").attach(TimeSignature.of(2, 4)), "d'8 e'8 f'8 g'8 a'8 b'8 c''8")));
    built.plain("0395", () -> Staff.of(all("e'8 f'8")));
    built.plain(
        "0396",
        () ->
            Container.of(
                all(leaf("c'4").attach(new Tie()), "c'4", leaf("d'4").attach(new Tie()), "d'4")));
    built.plain(
        "0397",
        () ->
            Staff.of(
                    all(leaf("c'4").attach(new Tie()), "c'4", leaf("d'4").attach(new Tie()), "d'4"))
                .withLilypondType("RhythmicStaff"));
  }
}
