package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Container;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Staff;
import org.divisi.score.StaffChange;
import org.divisi.score.StaffGroup;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopTrillSpan;
import org.divisi.score.Tag;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Objects 0991 to 1066 of the corpus, built with our own calls. */
final class Built09 {
  private Built09() {}

  static void addTo(Built built) {
    built.plain(
        "0991",
        () ->
            StaffGroup.of(
                    all(
                        Staff.of(
                                all(
                                    leaf("c'8").attach(new StaffChange("LH")),
                                    "d'8",
                                    leaf("e'8").attach(new StaffChange("RH")),
                                    "f'8"))
                            .withName("RH"),
                        Staff.of(all("c'8 d'8 e'8 f'8")).withName("LH")))
                .withLilypondType("PianoStaff"));
    built.plain(
        "0992",
        () ->
            StaffGroup.of(
                    all(
                        Staff.of(all("c'8 d'8 e'8", leaf("f'8").attach(new StaffChange("LH"))))
                            .withName("RH"),
                        Staff.of(all("c'8 d'8 e'8 f'8")).withName("LH")))
                .withLilypondType("PianoStaff"));
    built.plain(
        "0993",
        () ->
            StaffGroup.of(
                    all(
                        Staff.of(
                                all(
                                    leaf("c'8").attach(new StaffChange("LH")),
                                    leaf("d'8").attach(new StaffChange("LH")),
                                    "e'8 f'8"))
                            .withName("RH"),
                        Staff.of(all("c'8 d'8 e'8 f'8")).withName("LH")))
                .withLilypondType("PianoStaff"));
    built.plain(
        "0996",
        () -> Staff.of(all(Voice.of(all("c'8 cs'8 d'8 ef'8")), Voice.of(all("e'8 f'8 fs'8 g'8")))));
    built.plain(
        "1004",
        () -> Voice.of(all(Container.of(all("c'8 cs'8")), "d'8", Container.of(all("ef'8 e'8")))));
    built.plain(
        "1006",
        () ->
            Tuplet.of(
                Ratio.of(3, 2), all("c'4", Tuplet.of(Ratio.of(3, 2), all("c'8 c'8 c'8")), "c'4")));
    built.plain(
        "1007",
        () ->
            Staff.of(
                all(Voice.of(all("c'8 cs'8 d'8")), "ef'8", Voice.of(all("e'8 f'8 fs'8 g'8")))));
    built.plain("1009", () -> Voice.of(all(Voice.of(all("c'8 cs'8 d'8")), "ef'8")));
    built.plain("1010", () -> Voice.of(all("c'8", Voice.of(all("cs'8 d'8 ef'8")))));
    built.plain(
        "1014",
        () ->
            Voice.of(all("c'8", Voice.of(all("cs'8 d'8 ef'8")).withName("Voice 2")))
                .withName("Voice 1"));
    built.plain(
        "1015",
        () ->
            Staff.of(
                all(leaf("c'8").attach(MetronomeMark.of(Duration.of(1, 8), 48)), "d'8 e'8 f'8")));
    built.plain(
        "1018",
        () ->
            Voice.of(
                all(
                    leaf("c'4").attach(new StartTrillSpan(Pitch.parse("d'"), null, true)),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopTrillSpan()))));
    built.tagged(
        "1026",
        () ->
            Staff.of(
                all(
                    leaf("c'16").attach(Tag.of("note_maker")),
                    leaf("c'8").attach(Tag.of("note_maker")),
                    leaf("c'8").attach(Tag.of("note_maker")))));
    built.plain("1028", () -> Tuplet.of(Ratio.of(4, 3), all("c'16 c'16 c'8 c'4")));
    built.plain("1029", () -> Tuplet.of(Ratio.of(12, 7), all("r8 c'8. c'4..")));
    built.plain("1031", () -> Tuplet.of(Ratio.of(5, 3), all("c'4 c'2 c'2")));
    built.plain("1032", () -> Tuplet.of(Ratio.of(5, 3), all("c'16 c'8 c'8")));
    built.plain("1033", () -> Tuplet.of(Ratio.of(5, 3), all("c'8 c'4 c'4")));
    built.plain("1034", () -> Tuplet.of(Ratio.of(5, 3), all("c'2 c'1 c'1")));
    built.plain("1035", () -> Tuplet.of(Ratio.of(5, 3), all("c'1 c'\\breve c'\\breve")));
    built.plain("1039", () -> Tuplet.of(Ratio.of(1, 1), all("c'16 c'16 c'16 c'16 r16 r16")));
    built.plain(
        "1043",
        () ->
            Voice.of(all(Container.of(all(leaf("e'8").attach(TimeSignature.of(2, 8)), "f'8"))))
                .withName("Foo"));
    built.plain(
        "1053",
        () ->
            Voice.of(
                    all(
                        leaf("c'8").attach(StartHairpin.of("<")),
                        "cs'8 d'8",
                        leaf("ef'8").attach(new StopHairpin()),
                        "e'8 f'8 fs'8 g'8"))
                .withName("Voice"));
    built.plain("1066", () -> Staff.of(all("s1 * 3/8")));
  }
}
