package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Attachment;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Fermata;
import org.divisi.score.GrobOverride;
import org.divisi.score.InstrumentName;
import org.divisi.score.KeySignature;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Ottava;
import org.divisi.score.RehearsalMark;
import org.divisi.score.Repeat;
import org.divisi.score.RepeatTie;
import org.divisi.score.Score;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.Staff;
import org.divisi.score.StaffChange;
import org.divisi.score.StaffGroup;
import org.divisi.score.StartBeam;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StopBeam;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTextSpan;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;

/** Objects 0126 to 0200 of the corpus, built with our own calls. */
final class Built02 {
  private Built02() {}

  static void addTo(Built built) {
    built.plain(
        "0126",
        () -> Voice.of(all("c'4", leaf("d'4").attach(Literal.of("\\appena_udibile")), "e'4 f'4")));
    built.plain(
        "0129",
        () -> Score.of(all(Staff.of(all(leaf("c'4").attach(new Fermata("shortfermata")))))));
    built.plain("0130", () -> Score.of(all(Staff.of(all(leaf("c'4").attach(new Fermata()))))));
    built.plain(
        "0131", () -> Score.of(all(Staff.of(all(leaf("c'4").attach(new Fermata("longfermata")))))));
    built.plain(
        "0135",
        () ->
            Staff.of(
                all(
                    leaf("c'4").attach(new InstrumentName("\\markup Cellos", "Staff")),
                    "d'4 e'4 f'4")));
    built.plain(
        "0140",
        () -> Staff.of(all(leaf("e'8").attach(KeySignature.of("e", "major")), "fs'8 gs'8 a'8")));
    built.plain(
        "0141",
        () -> Staff.of(all(leaf("e'8").attach(KeySignature.of("e", "minor")), "fs'8 g'8 a'8")));
    built.plain(
        "0142",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(KeySignature.of("e", "minor"))
                        .attach(Literal.of("\\tweak color #blue", Literal.Site.ABSOLUTE_BEFORE)),
                    "d'4 e'4 f'4")));
    built.plain(
        "0144",
        () ->
            leaf("c'4")
                .attach(
                    Attachment.of(new LaissezVibrer())
                        .tweaked(Tweak.lilypond("\\tweak color #blue"))));
    built.tagged(
        "0147",
        () ->
            Voice.of(
                all(
                    leaf("c'8")
                        .attach(Attachment.of(Literal.of("\\slurDotted")).tagged("+PARTS"))
                        .attach(new StartSlur()),
                    "d'8 e'8",
                    leaf("f'8").attach(new StopSlur()))));
    built.plain(
        "0154",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(Markup.lilypond("\\bold \"Allegro assai\""), Direction.UP)
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4 e'4 f'4")));
    built.tagged(
        "0156",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(Markup.lilypond("\\italic Allegro"), Direction.UP)
                                .tagged("M1:RED")
                                .deactivated()),
                    "d'4 e'4 f'4")));
    built.plain(
        "0158",
        () ->
            Score.of(
                all(
                    Staff.of(
                        all(
                            leaf("c'8").attach(MetronomeMark.of(Duration.of(1, 4), 90)),
                            "d'8 e'8 f'8")))));
    built.plain(
        "0164",
        () ->
            Score.of(
                all(
                    Staff.of(
                        all(
                            leaf("c'4").attach(MetronomeMark.of(Duration.of(1, 4), 72)),
                            "d'4 e'4 f'4")))));
    built.plain(
        "0168",
        () ->
            Staff.of(all(leaf("c'4").attach(new Ottava(1, Literal.Site.BEFORE)), "d'4 e'4 f'4"))
                .attach(Literal.of("\\ottava 0", Literal.Site.CLOSING)));
    built.plain(
        "0169",
        () ->
            Score.of(
                    all(
                        Staff.of(
                            all(
                                leaf("c'4").attach(new RehearsalMark("", 1, Literal.Site.BEFORE)),
                                "d'4 e'4 f'4"))))
                .attach(ContextSetting.of("markFormatter", "#format-mark-box-alphabet")));
    built.plain(
        "0171",
        () ->
            Score.of(
                all(
                    Staff.of(
                        all(
                            Repeat.of(
                                Repeat.Kind.VOLTA, 2, Container.of(all("c'4 d'4 e'4 f'4"))))))));
    built.plain(
        "0173",
        () ->
            Voice.of(
                    all(
                        "c'4",
                        leaf("c'4")
                            .attach(
                                Attachment.of(new RepeatTie())
                                    .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                        "d'4 d'4"))
                .withName("Voice"));
    built.plain(
        "0177",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            new ShortInstrumentName("\\markup Vc.", "Staff", Literal.Site.BEFORE)),
                    "d'4 e'4 f'4")));
    built.plain(
        "0179",
        () ->
            StaffGroup.of(
                    all(
                        Staff.of(
                                all(
                                    "c'8 d'8",
                                    leaf("e'8").attach(new StaffChange("LH_Staff")),
                                    "f'8"))
                            .withName("RH_Staff"),
                        Staff.of(all("s2")).withName("LH_Staff")))
                .withLilypondType("PianoStaff"));
    built.plain(
        "0180",
        () ->
            Voice.of(
                all(
                    leaf("c'8")
                        .attach(
                            Attachment.of(new StartBeam())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'8 e'8",
                    leaf("f'8").attach(new StopBeam()))));
    built.plain(
        "0194",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartPhrasingSlur())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopPhrasingSlur()))));
    built.plain(
        "0195",
        () ->
            Staff.of(
                    all(
                        leaf("c'4")
                            .attach(
                                Attachment.of(new StartPianoPedal())
                                    .tweaked(Tweak.lilypond("\\tweak color #blue"))
                                    .tweaked(Tweak.lilypond("\\tweak parent-alignment-X #center"))),
                        leaf("d'4")
                            .attach(
                                Attachment.of(new StartPianoPedal())
                                    .tweaked(Tweak.lilypond("\\tweak color #red")))
                            .attach(new StopPianoPedal()),
                        leaf("e'4")
                            .attach(
                                Attachment.of(new StartPianoPedal())
                                    .tweaked(Tweak.lilypond("\\tweak color #green")))
                            .attach(new StopPianoPedal()),
                        leaf("r4").attach(new StopPianoPedal())))
                .attach(ContextSetting.of("pedalSustainStyle", "#'mixed"))
                .attach(GrobOverride.of("SustainPedalLineSpanner.staff-padding", "5")));
    built.plain(
        "0200",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(
                                    new StartTextSpan(
                                        "\\markup \\upright pont.",
                                        "",
                                        "\\markup \\upright tasto",
                                        "",
                                        "0.5",
                                        "\\abjad-solid-line-with-arrow",
                                        "\\startTextSpan"))
                                .tweaked(Tweak.lilypond("\\tweak staff-padding 2.5"))),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopTextSpan()))));
  }
}
