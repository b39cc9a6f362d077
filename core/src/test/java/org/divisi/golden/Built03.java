package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Attachment;
import org.divisi.score.Literal;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StartBeam;
import org.divisi.score.StartGroup;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopBeam;
import org.divisi.score.StopGroup;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTextSpan;
import org.divisi.score.StopTrillSpan;
import org.divisi.score.TextMark;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.score.VoiceNumber;
import org.divisi.theory.Pitch;

/** Objects 0204 to 0249 of the corpus, built with our own calls. */
final class Built03 {
  private Built03() {}

  static void addTo(Built built) {
    built.plain(
        "0204",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(
                                    new StartTextSpan(
                                        "\\markup \\upright pont.",
                                        "",
                                        "",
                                        "",
                                        "0.5",
                                        "\\abjad-dashed-line-with-hook",
                                        "\\startTextSpan"))
                                .tweaked(Tweak.lilypond("\\tweak staff-padding 2.5"))),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopTextSpan()))));
    built.plain(
        "0207",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(
                                    new StartTextSpan(
                                        "\\markup \\upright pont.",
                                        "",
                                        "",
                                        "",
                                        "0.5",
                                        "\\abjad-solid-line-with-hook",
                                        "\\startTextSpan"))
                                .tweaked(Tweak.lilypond("\\tweak staff-padding 2.5"))),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopTextSpan()))));
    built.plain(
        "0209",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartTrillSpan())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopTrillSpan()))));
    built.plain(
        "0210",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartTrillSpan(Pitch.parse("d'"), null, false))
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopTrillSpan()))));
    built.plain(
        "0211",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartTrillSpan(Pitch.parse("cs'"), null, false))
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopTrillSpan()))));
    built.plain("0214", () -> Staff.of(all("c'4", leaf("c'2.").attach(StemTremolo.of(16)))));
    built.plain(
        "0215",
        () ->
            Staff.of(
                all(
                    "c'4",
                    leaf("c'2").attach(StemTremolo.of(16)).attach(new Tie()),
                    leaf("c'4").attach(StemTremolo.of(16)))));
    built.plain(
        "0216",
        () ->
            Voice.of(
                all(
                    leaf("c'8")
                        .attach(
                            Attachment.of(new StartBeam())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'8",
                    leaf("e'8").attach(new StopBeam()),
                    "r8")));
    built.plain(
        "0217",
        () ->
            Voice.of(
                all(
                    leaf("c'8")
                        .attach(
                            Attachment.of(new StartBeam())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'8",
                    leaf("e'8").attach(Attachment.of(new StopBeam()).leaked()),
                    "r8")));
    built.plain(
        "0220",
        () ->
            Voice.of(
                all(
                    leaf("c'8")
                        .attach(new StartBeam())
                        .attach(
                            Attachment.of(new StartGroup())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'8 e'8",
                    leaf("f'8")
                        .attach(new StopBeam())
                        .attach(Attachment.of(new StopGroup()).leaked()),
                    "r2")));
    built.plain(
        "0221",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(StartHairpin.of("<"))
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4",
                    leaf("e'4").attach(new StopHairpin()),
                    "r4")));
    built.plain(
        "0223",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartPhrasingSlur())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4",
                    leaf("e'4").attach(new StopPhrasingSlur()),
                    "r4")));
    built.plain(
        "0224",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartPhrasingSlur())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4",
                    leaf("e'4").attach(Attachment.of(new StopPhrasingSlur()).leaked()),
                    "r4")));
    built.plain(
        "0225",
        () ->
            Voice.of(
                all(
                    leaf("c'8")
                        .attach(new StartBeam())
                        .attach(
                            Attachment.of(new StartPhrasingSlur())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'8 e'8",
                    leaf("f'8")
                        .attach(new StopBeam())
                        .attach(Attachment.of(new StopPhrasingSlur()).leaked()),
                    "r2")));
    built.plain(
        "0228",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartSlur())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4",
                    leaf("e'4").attach(new StopSlur()),
                    "r4")));
    built.plain(
        "0229",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartSlur())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4",
                    leaf("e'4").attach(Attachment.of(new StopSlur()).leaked()),
                    "r4")));
    built.plain(
        "0230",
        () ->
            Voice.of(
                all(
                    leaf("c'8")
                        .attach(new StartBeam())
                        .attach(
                            Attachment.of(new StartSlur())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'8 e'8",
                    leaf("f'8")
                        .attach(new StopBeam())
                        .attach(Attachment.of(new StopSlur()).leaked()),
                    "r2")));
    built.plain(
        "0234",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new StartTrillSpan())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4",
                    leaf("e'4").attach(Attachment.of(new StopTrillSpan()).leaked()),
                    "r4")));
    built.plain(
        "0235",
        () ->
            Score.of(
                all(
                    Staff.of(
                        all(
                            "c'4 d'4 e'4",
                            leaf("f'4")
                                .attach(
                                    new TextMark(
                                        "\\textMark \\markup \\italic \"V.S.\"",
                                        Literal.Site.BEFORE)))))));
    built.plain(
        "0238",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new Tie())
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "c'4 d'4 d'4")));
    built.plain(
        "0239",
        () ->
            Staff.of(
                all(leaf("c'4").attach(new Tie()), "c'4", leaf("c''4").attach(new Tie()), "c''4")));
    built.plain("0242", () -> Staff.of(all(leaf("c'8").attach(TimeSignature.of(3, 8)), "d'8 e'8")));
    built.plain(
        "0243",
        () ->
            Staff.of(
                all(leaf("c'8").attach(Literal.of("%%% \\time 3/8 %%%")), "d'8 e'8 c'8 d'8 e'8")));
    built.plain(
        "0249",
        () ->
            Staff.of(
                    all(
                        Voice.of(all(leaf("e'8").attach(VoiceNumber.of(1)), "g'8 f'8 a'8")),
                        Voice.of(all(leaf("c'2").attach(VoiceNumber.of(2))))))
                .withSimultaneous(true));
  }
}
