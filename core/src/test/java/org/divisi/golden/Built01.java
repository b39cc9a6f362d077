package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import java.util.List;
import org.divisi.score.AfterGrace;
import org.divisi.score.Arpeggio;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BendAfter;
import org.divisi.score.BreathMark;
import org.divisi.score.Chord;
import org.divisi.score.Clef;
import org.divisi.score.ColorFingering;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Grace;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.NoteHead;
import org.divisi.score.Repeat;
import org.divisi.score.Staff;
import org.divisi.score.StartBeam;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StopBeam;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTextSpan;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.score.VoiceNumber;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;

/** Objects 0007 to 0119 of the corpus, built with our own calls. */
final class Built01 {
  private Built01() {}

  static void addTo(Built built) {
    built.tagged(
        "0007",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(Attachment.of(Clef.of("alto")).tagged("+PARTS").deactivated()),
                    "d'4 e'4 f'4")));
    built.tagged(
        "0011",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(Markup.lilypond("tutti"), Direction.UP).tagged("+SCORE")),
                    "d'4 e'4 f'4")));
    built.plain("0016", () -> Staff.of(all(leaf("c'4").attach(Clef.of("tenor")), "d'4 e'4 f'4")));
    built.plain(
        "0022",
        () ->
            Staff.of(
                all(
                    Repeat.of(Repeat.Kind.TREMOLO, 2, Container.of(all("c'16 e'16"))),
                    "cs'4",
                    Repeat.of(Repeat.Kind.TREMOLO, 2, Container.of(all("d'16 f'16"))),
                    "ds'4")));
    built.plain(
        "0029",
        () ->
            Staff.of(
                all(
                    Voice.of(
                            all(
                                "c'4",
                                Grace.of(Grace.Kind.GRACE, all("cs'16")),
                                "d'4",
                                Container.of(
                                        all(
                                            Voice.of(
                                                    all(
                                                        new Chord(
                                                                List.of(
                                                                    NoteHead.of(Pitch.parse("e'"))
                                                                        .tweaked(
                                                                            Tweak.lilypond(
                                                                                "\\tweak font-size 0"))
                                                                        .tweaked(
                                                                            Tweak.lilypond(
                                                                                "\\tweak transparent ##t")),
                                                                    NoteHead.of(Pitch.parse("g'"))),
                                                                NoteValue.of(Duration.of(1, 16)),
                                                                List.of())
                                                            .attach(Articulation.of("accent"))
                                                            .attach(Clef.of("alto"))
                                                            .attach(
                                                                Literal.of("\\set fontSize = #-3"))
                                                            .attach(Literal.of("\\slash"))
                                                            .attach(new StartBeam())
                                                            .attach(new StartSlur())
                                                            .attach(VoiceNumber.of(1)),
                                                        "gs'16 a'16",
                                                        leaf("as'16")
                                                            .attach(new StopBeam())
                                                            .attach(new StopSlur())))
                                                .withName("On_Beat_Grace_Container"),
                                            Voice.of(all(leaf("e'4").attach(VoiceNumber.of(2))))
                                                .withName("MusicVoice")))
                                    .withSimultaneous(true),
                                AfterGrace.of(leaf("f'4"), "fs'16").attach(VoiceNumber.of(0))))
                        .withName("MusicVoice"))));
    built.plain(
        "0031",
        () ->
            Staff.of(
                all(
                    Repeat.of(Repeat.Kind.TREMOLO, 2, Container.of(all("c'16 e'16"))),
                    "cs'4",
                    Repeat.of(
                        Repeat.Kind.TREMOLO,
                        2,
                        Container.of(all(leaf("d'16").attach(Clef.of("alto")), "f'16"))),
                    "ds'4")));
    built.plain("0032", () -> Staff.of(all("c'8 d'8 e'8 f'8")));
    built.plain("0033", () -> Staff.of(all("c'8 d'8 e'8 f'8 g'8")));
    built.plain("0035", () -> Staff.of(all(leaf("c'4").attach(Clef.of("treble")), "d'4 e'4 f'4")));
    built.plain(
        "0037",
        () ->
            Staff.of(
                all(
                    Voice.of(
                        all(
                            leaf("c'4").attach(new StartTextSpan()),
                            "d'4",
                            leaf("e'4").attach(new StopTextSpan()),
                            "f'4")))));
    built.plain("0053", () -> Staff.of(all(leaf("c'4").attach(TimeSignature.of(3, 8)), "d'4 e'4")));
    built.plain("0074", () -> Staff.of(all("d'8 e'8 f'8 g'8")));
    built.plain("0075", () -> Staff.of(all("<c' e'>4 <d' fs'>4")));
    built.plain(
        "0091",
        () ->
            Staff.of(
                all(
                    leaf("<c' e' g' c''>4")
                        .attach(new Arpeggio())
                        .attach(Literal.of("\\arpeggioArrowDown")))));
    built.plain("0093", () -> leaf("c'4").attach(Articulation.of("staccato"), Direction.UP));
    built.plain("0097", () -> leaf("c'4").attach(new BendAfter(-4.0)));
    built.plain("0101", () -> Staff.of(all("c'4 d'4 e'4", leaf("f'4").attach(new BreathMark()))));
    built.plain(
        "0105",
        () ->
            Staff.of(
                    all(
                        Voice.of(
                                all(
                                    leaf("e'8").attach(Clef.of("treble")).attach(VoiceNumber.of(1)),
                                    "g'8 f'8 a'8 g'8 b'8"))
                            .consisting("Clef_engraver"),
                        Voice.of(
                                all(
                                    leaf("c'4.")
                                        .attach(Clef.of("treble"))
                                        .attach(VoiceNumber.of(2)),
                                    leaf("c,8").attach(Clef.of("bass")),
                                    "b,,8 a,,8"))
                            .consisting("Clef_engraver")))
                .withSimultaneous(true)
                .removing("Clef_engraver"));
    built.plain("0109", () -> leaf("c'4").attach(new ColorFingering(1), Direction.UP));
    built.plain(
        "0110",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(new ColorFingering(1), Direction.UP)
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))),
                    "d'4 e'4 f'4")));
    built.plain(
        "0113",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            Attachment.of(Dynamic.of("f"))
                                .tweaked(Tweak.lilypond("\\tweak color #blue"))))));
    built.plain(
        "0114",
        () ->
            Voice.of(
                all(leaf("c'2").attach(Dynamic.of("p")), leaf("c''2").attach(Dynamic.of("f")))));
    built.plain(
        "0117",
        () ->
            Voice.of(
                all(
                    leaf("c'2").attach(Dynamic.of("\"p\"")),
                    leaf("c''2").attach(Dynamic.of("\"f\"")))));
    built.plain("0119", () -> Voice.of(all(leaf("c'4").attach(Dynamic.of("f")), "d'4 e'4 f'4")));
  }
}
