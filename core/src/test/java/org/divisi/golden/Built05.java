package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.AfterGrace;
import org.divisi.score.Articulation;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.Dynamic;
import org.divisi.score.Glissando;
import org.divisi.score.Grace;
import org.divisi.score.GrobOverride;
import org.divisi.score.Literal;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StaffChange;
import org.divisi.score.StaffGroup;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.theory.Ratio;

/** Objects 0402 to 0505 of the corpus, built with our own calls. */
final class Built05 {
  private Built05() {}

  static void addTo(Built built) {
    built.plain(
        "0402",
        () ->
            Tuplet.of(Ratio.of(2, 3), all("c'4 e'4"))
                .attach(Tweak.lilypond("\\tweak text #tuplet-number::calc-fraction-text")));
    built.plain(
        "0407",
        () ->
            Staff.of(
                all(leaf("d'8").attach(new Tie()), leaf("d'32").attach(new Tie()), "d'16 d'32")));
    built.plain("0408", () -> Staff.of(all("d'8.. d'32")));
    built.plain(
        "0410",
        () ->
            Staff.of(
                    all(
                        Voice.of(
                            all(
                                leaf("df'8")
                                    .attach(Dynamic.of("p"))
                                    .attach(StartHairpin.of("<"))
                                    .attach(TimeSignature.of(9, 16)),
                                Tuplet.of(Ratio.of(5, 3), all("c'8 c'16 c'16 c'16"))
                                    .attach(
                                        Tweak.lilypond(
                                            "\\tweak text #tuplet-number::calc-fraction-text")),
                                leaf("cqs''4").attach(Dynamic.of("f"))))))
                .attach(GrobOverride.of("DynamicLineSpanner.staff-padding", "3")));
    built.plain("0414", () -> Staff.of(all(leaf("c'2").attach(Clef.of("alto")), "f'4 g'4")));
    built.plain(
        "0419",
        () ->
            Staff.of(
                all(
                    leaf("c'8").attach(new StartSlur()),
                    "d'8. e'8",
                    leaf("f'8").attach(new StopSlur()))));
    built.plain(
        "0420",
        () ->
            Staff.of(
                all(
                    leaf("c'8")
                        .attach(Articulation.of("accent"))
                        .attach(new Tie())
                        .attach(TimeSignature.of(3, 8)),
                    "c'8 d'8")));
    built.plain(
        "0421",
        () ->
            Staff.of(
                all(
                    leaf("c'8.")
                        .attach(Articulation.of("accent"))
                        .attach(new Tie())
                        .attach(TimeSignature.of(3, 8)),
                    "c'8. d'8")));
    built.plain(
        "0422",
        () ->
            Container.of(
                all(
                    leaf("c'8").attach(new StartSlur()),
                    "d'8 e'8",
                    leaf("f'8").attach(new StopSlur()))));
    built.plain(
        "0423",
        () ->
            Container.of(
                all(
                    leaf("c'8.").attach(new StartSlur()),
                    "d'8. e'8.",
                    leaf("f'8.").attach(new StopSlur()))));
    built.plain("0427", () -> leaf("c'16 * 1/2"));
    built.plain("0436", () -> Staff.of(all(leaf("d'2").attach(new Tie()), "d'2")));
    built.plain(
        "0438",
        () ->
            Staff.of(
                all(
                    Voice.of(all("c'4 d'4", AfterGrace.of(leaf("e'4"), "af'4 gf'4"), "f'4"))
                        .withName("MusicVoice"))));
    built.plain("0446", () -> Tuplet.of(Ratio.of(3, 2), all("c'8 d'8 e'8")));
    built.plain(
        "0459",
        () ->
            Staff.of(all("c'4 d'4 e'4 f'4"))
                .attach(ContextSetting.of("instrumentName", "\\markup \"Vn. I\"")));
    built.plain(
        "0473",
        () ->
            Voice.of(
                    all(
                        "c'4",
                        Grace.of(Grace.Kind.GRACE, all("cs'16")),
                        "d'4 e'4",
                        AfterGrace.of(leaf("f'4"), "fs'16")))
                .withName("MusicVoice"));
    built.plain(
        "0477",
        () ->
            Score.of(
                all(
                    Staff.of(all(Tuplet.of(Ratio.of(3, 2), all("c''2 b'2 a'2")))),
                    Staff.of(all("c'2 d'2")))));
    built.plain("0484", () -> Container.of(all("c4 df4 e4 fs4")));
    built.plain("0485", () -> Container.of(all("c'4 r8. <b d' fs'>16")));
    built.plain("0486", () -> Container.of(all("c'4 r8 c'16. r32")));
    built.plain("0488", () -> Container.of(all("c'4 d'4 e'4 f'4")));
    built.plain(
        "0491",
        () ->
            Container.of(
                all(
                    leaf("c16").attach(new StartBeam()).attach(new StartSlur()),
                    leaf("d16").attach(new Tie()),
                    leaf("d16").attach(new StopSlur()),
                    leaf("f16").attach(new StopBeam()))));
    built.plain(
        "0493",
        () ->
            Score.of(
                    all(
                        StaffGroup.of(
                                all(
                                    Staff.of(
                                            all(
                                                Voice.of(
                                                        all(
                                                            leaf("s1 * 1/4")
                                                                .attach(Clef.of("treble")),
                                                            "s1 * 1/4"))
                                                    .withName("Treble_Voice")))
                                        .withName("Treble_Staff"),
                                    Staff.of(
                                            all(
                                                Voice.of(
                                                        all(
                                                            leaf("c1 * 1/4")
                                                                .attach(Clef.of("bass"))
                                                                .attach(new Glissando()),
                                                            leaf("c''''1 * 1/4")
                                                                .attach(
                                                                    new StaffChange(
                                                                        "Treble_Staff"))))
                                                    .withName("Bass_Voice")))
                                        .withName("Bass_Staff")))
                            .withName("Piano_Staff")
                            .withLilypondType("PianoStaff")))
                .withName("Score")
                .attach(GrobOverride.of("BarLine.stencil", "##f"))
                .attach(GrobOverride.of("Glissando.thickness", "2"))
                .attach(GrobOverride.of("SpanBar.stencil", "##f"))
                .attach(GrobOverride.of("TimeSignature.stencil", "##f")));
    built.plain(
        "0505",
        () ->
            Voice.of(all("bf'8 b'8 fs'8 g'8 b'8", leaf("g'8").attach(BarLine.of("|."))))
                .withName("Voice")
                .attach(
                    Literal.of(
                        "\\override Score.BarLine.transparent = ##f", Literal.Site.CLOSING)));
  }
}
