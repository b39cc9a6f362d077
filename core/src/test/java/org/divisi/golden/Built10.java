package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Literal;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.StartBeam;
import org.divisi.score.StopBeam;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Voice;

/** Objects 1076 to 1205 of the corpus, built with our own calls. */
final class Built10 {
  private Built10() {}

  static void addTo(Built built) {
    built.plain(
        "1076",
        () ->
            Staff.of(
                all(Container.of(all(leaf("c'4").attach(new Tie()))), Container.of(all("c'4")))));
    built.plain("1078", () -> Staff.of(all("c'2")));
    built.plain(
        "1080",
        () ->
            Voice.of(
                all(
                    Grace.of(Grace.Kind.GRACE, all("b'16")),
                    leaf("c'4").attach(new Tie()),
                    "c'16 r16 r16 r16 r4 r4")));
    built.plain(
        "1086",
        () ->
            Voice.of(
                all(Container.of(all("c'8 d'8 e'8 f'8")), Container.of(all("g'8 a'8 b'8 c''8")))));
    built.plain("1103", () -> Voice.of(all("c''16 c''16 c''16 c''16 c''16")));
    built.plain(
        "1105",
        () ->
            Staff.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "d'8 e'8",
                    leaf("f'8").attach(new StopBeam()))));
    built.plain(
        "1111",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    leaf("d'8.").attach(new StopBeam()),
                    "e'8 f'8")));
    built.plain("1117", () -> leaf("c'8 * 1/4"));
    built.plain("1119", () -> leaf("c'8 * 3/4"));
    built.plain("1123", () -> leaf("c'8 * 1/3"));
    built.plain(
        "1135",
        () ->
            Staff.of(all(leaf("c'8").attach(new Tie()), leaf("c'32").attach(new Tie()), "c'16.")));
    built.plain(
        "1138",
        () ->
            Staff.of(
                all(
                    Grace.of(Grace.Kind.GRACE, all("c'32")),
                    leaf("c'16").attach(new Tie()),
                    "c'8.")));
    built.plain("1155", () -> Voice.of(all("c'8 d'8")));
    built.plain("1164", () -> Container.of(all()));
    built.plain("1182", () -> Container.of(all("c'8 d'8 e'8 f'8")));
    built.plain(
        "1184",
        () ->
            Container.of(
                    all(
                        leaf("c'8").attach(Literal.of("\\override Glissando.thickness = 3")),
                        "d'8 e'8 f'8"))
                .attach(Literal.of("\\revert Glissando.thickness", Literal.Site.CLOSING)));
    built.plain(
        "1191",
        () ->
            Staff.of(
                all(
                    Container.of(all(leaf("c'8").attach(TimeSignature.of(2, 8)), "d'8")),
                    "e'8 f'8")));
    built.plain(
        "1194",
        () -> Container.of(all(Container.of(all()), Container.of(all(Container.of(all()))))));
    built.plain(
        "1195",
        () ->
            StaffGroup.of(
                    all(Staff.of(all("c'8 d'8 e'8 f'8 g'8")), Staff.of(all("c'8 d'8 e'8 f'8 g'8"))))
                .withLilypondType("PianoStaff"));
    built.plain("1197", () -> Staff.of(all()));
    built.plain("1199", () -> StaffGroup.of(all()));
    built.plain("1201", () -> Staff.of(all("c'8 d'8 e'8 f'8 g'8")).withName("foo"));
    built.plain("1204", () -> Container.of(all("cs'8 ds'8 ff'8")));
    built.plain("1205", () -> Container.of(all("d'4 f'4 a'4 g'4 c''4 b'4 f'4 d'4")));
  }
}
