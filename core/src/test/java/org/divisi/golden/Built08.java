package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.AfterGrace;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Glissando;
import org.divisi.score.GrobOverride;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.RepeatTie;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.StartBeam;
import org.divisi.score.StartGroup;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StopBeam;
import org.divisi.score.StopGroup;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopTextSpan;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/** Objects 0794 to 0989 of the corpus, built with our own calls. */
final class Built08 {
  private Built08() {}

  static void addTo(Built built) {
    built.plain(
        "0794",
        () ->
            Staff.of(
                    all(
                        Voice.of(
                                all(
                                    leaf("c'8").attach(new Glissando()),
                                    leaf("d'8").attach(new Glissando()),
                                    leaf("e'8").attach(new Glissando()),
                                    "f'8"))
                            .withName("Voice")))
                .withName("Staff"));
    built.plain(
        "0807",
        () ->
            Voice.of(
                    all(
                        leaf("c'8")
                            .attach(
                                Attachment.of(new Glissando())
                                    .tweaked(Tweak.lilypond("\\tweak style #'trill"))),
                        leaf("d'8")
                            .attach(
                                Attachment.of(new Glissando())
                                    .tweaked(Tweak.lilypond("\\tweak style #'trill"))),
                        leaf("e'8")
                            .attach(
                                Attachment.of(new Glissando())
                                    .tweaked(Tweak.lilypond("\\tweak style #'trill"))),
                        "f'8"))
                .withName("Voice"));
    built.plain(
        "0814",
        () ->
            Voice.of(
                    all(
                        leaf("c'4").attach(new StartGroup()),
                        "d'4 e'4",
                        leaf("f'4").attach(new StopGroup())))
                .consisting("Horizontal_bracket_engraver"));
    built.plain(
        "0817",
        () ->
            Voice.of(
                all(
                    leaf("c'4").attach(new StartPhrasingSlur(), Direction.UP),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopPhrasingSlur()))));
    built.plain(
        "0818",
        () ->
            Staff.of(
                    all(
                        leaf("c'4").attach(new StartPianoPedal()),
                        "d'4 e'4",
                        leaf("f'4").attach(new StopPianoPedal())))
                .attach(ContextSetting.of("pedalSustainStyle", "#'mixed"))
                .attach(GrobOverride.of("SustainPedalLineSpanner.staff-padding", "5")));
    built.plain(
        "0824",
        () ->
            Voice.of(
                    all(
                        "c'4",
                        leaf("c'4").attach(new RepeatTie()),
                        leaf("c'4").attach(new RepeatTie()),
                        leaf("c'4").attach(new RepeatTie())))
                .withName("Voice"));
    built.plain(
        "0830",
        () ->
            Voice.of(
                    all(
                        "d'2",
                        leaf("d'8").attach(new RepeatTie()).attach(new Tie()),
                        leaf("d'8").attach(new Tie()),
                        leaf("d'8").attach(new Tie()),
                        "d'8"))
                .withName("Voice"));
    built.tagged(
        "0832",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(Markup.lilypond("{ \\with-color #red Allegro }"))
                                .tagged("RED_MARKUP")
                                .deactivated()),
                    "d'4 e'4 f'4")));
    built.tagged(
        "0834",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(Markup.lilypond("{ \\with-color #red Allegro }"))
                                .tagged("RED_MARKUP")),
                    "d'4 e'4 f'4")));
    built.plain(
        "0840",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(Articulation.of("staccato"))
                                .tweaked(Tweak.lilypond("\\tweak color #red"))
                                .tweaked(Tweak.lilypond("\\tweak font-size 3"))),
                    "d'4 e'4 f'4")));
    built.plain(
        "0842",
        () ->
            Score.of(
                all(
                    Staff.of(all(Tuplet.of(Ratio.of(3, 2), all("d''4 c''4 b'4")))),
                    StaffGroup.of(
                        all(
                            Staff.of(all("a'4 g'4")),
                            Staff.of(all(leaf("f'8").attach(Clef.of("bass")), "e'8 d'8 c'8")))))));
    built.plain("0847", () -> Staff.of(all("<c' d' e'>4 <f'' g''>4")));
    built.plain(
        "0851",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    leaf("d'8").attach(new StopBeam()),
                    "e'8 f'8")));
    built.plain("0852", () -> Staff.of(all("c'4 d'4 e'4 f'4", Container.of(all()))));
    built.plain("0853", () -> Staff.of(all(leaf("c'8").attach(Clef.of("alto")), "d'8 e'8 f'8")));
    built.plain(
        "0854", () -> Staff.of(all(leaf("c'8").attach(Clef.of("percussion")), "d'8 e'8 f'8")));
    built.plain(
        "0859",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "d'8 e'8",
                    leaf("f'8").attach(new StopBeam()))));
    built.plain(
        "0865",
        () ->
            Voice.of(
                all(
                    leaf("c'4").attach(new StartTextSpan()),
                    "c'4 c'4",
                    leaf("c'4").attach(new StopTextSpan()))));
    built.plain(
        "0867",
        () ->
            Voice.of(
                all(
                    leaf("c'4").attach(Dynamic.of("f")).attach(StartHairpin.of("<")),
                    "c'4 c'4 c'4")));
    built.plain(
        "0869",
        () ->
            Voice.of(
                all(
                    leaf("c'4").attach(StartHairpin.of("<")),
                    "c'4 c'4",
                    leaf("c'4").attach(new StopHairpin()))));
    built.plain(
        "0872",
        () ->
            Voice.of(
                all(
                    leaf("c'2")
                        .attach(new StartTextSpan())
                        .attach(Attachment.of(new StopTextSpan()).leaked()),
                    "d'2")));
    built.plain(
        "0910",
        () ->
            Score.of(
                    all(
                        Staff.of(
                                all(
                                    Voice.of(
                                            all(
                                                Tuplet.of(
                                                        Ratio.of(7, 6),
                                                        all(
                                                            leaf("c'8.")
                                                                .attach(new StartBeam())
                                                                .attach(TimeSignature.of(3, 8)),
                                                            leaf("c'8.").attach(new StopBeam()),
                                                            "r16"))
                                                    .attach(
                                                        Tweak.lilypond(
                                                            "\\tweak text #tuplet-number::calc-fraction-text")),
                                                Tuplet.of(
                                                        Ratio.of(1, 1),
                                                        all(
                                                            leaf("r2")
                                                                .attach(TimeSignature.of(4, 8))))
                                                    .attach(
                                                        Tweak.lilypond(
                                                            "\\tweak text #tuplet-number::calc-fraction-text")),
                                                Tuplet.of(
                                                        Ratio.of(7, 6),
                                                        all(
                                                            leaf("r8.")
                                                                .attach(TimeSignature.of(3, 8)),
                                                            leaf("c'8.").attach(new StartBeam()),
                                                            leaf("c'16")
                                                                .attach(new StopBeam())
                                                                .attach(new Tie())))
                                                    .attach(
                                                        Tweak.lilypond(
                                                            "\\tweak text #tuplet-number::calc-fraction-text")),
                                                Tuplet.of(
                                                        Ratio.of(1, 1),
                                                        all(
                                                            leaf("c'8")
                                                                .attach(TimeSignature.of(4, 8)),
                                                            "r4."))
                                                    .attach(
                                                        Tweak.lilypond(
                                                            "\\tweak text #tuplet-number::calc-fraction-text"))))
                                        .withName("Voice")))
                            .withName("Staff")
                            .withLilypondType("RhythmicStaff")
                            .attach(GrobOverride.of("Clef.stencil", "##f"))))
                .withName("Score")
                .withSimultaneous(false));
    built.plain(
        "0978",
        () ->
            Staff.of(
                all(
                    Voice.of(
                        all(
                            Container.of(
                                all(
                                    leaf("c'4")
                                        .attach(MetronomeMark.of(Duration.of(1, 4), 60))
                                        .attach(TimeSignature.of(7, 8)),
                                    leaf("cs'8").attach(new Tie()),
                                    "cs'8",
                                    leaf("d'8").attach(new Tie()),
                                    "d'8",
                                    AfterGrace.of(leaf("ef'8"), "e'16 f'16"))))))));
    built.plain(
        "0989",
        () ->
            Staff.of(
                all(
                    Voice.of(
                        all(
                            leaf("c'8").attach(Clef.of("treble")).attach(Dynamic.of("p")),
                            "d'8 e'8 f'8")))));
  }
}
