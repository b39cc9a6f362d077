package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Articulation;
import org.divisi.score.Clef;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.GrobOverride;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartSlur;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopSlur;
import org.divisi.score.TimeSignature;
import org.divisi.score.Voice;

/** Objects 1207 to 1281 of the corpus, built with our own calls. */
final class Built11 {
  private Built11() {}

  static void addTo(Built built) {
    built.plain("1207", () -> Container.of(all("a'4 a4 c''4 f'4 g'4 g'''4 a'4 f''4")));
    built.plain("1209", () -> Container.of(all("c4 f4 b4 e'4 a'4 d''4 g''4 c'''4")));
    built.plain(
        "1211",
        () ->
            Container.of(
                all("d'4 e'4", Container.of(all("e4 fs4", Container.of(all("e'4 fs'4")))))));
    built.plain("1212", () -> Container.of(all("c'4 <c' e' g'>4 <c'' e'' g'''>4 <e c' g''>4")));
    built.plain("1213", () -> Container.of(all("c''2 fs''2 c''2 gf'2 b'2 ess''2 b'2 fff'2")));
    built.plain("1214", () -> Container.of(all("c''4 bf''4 cf'''4 c'''4 cf'''4 c''4 cf''4 c''4")));
    built.plain("1215", () -> Container.of(all("cs''4 b''4 bs''4 cs'''4 bs''4 cs''4 bs'4 cs''4")));
    built.plain(
        "1216",
        () -> Staff.of(all(leaf("e'4").attach(KeySignature.of("e", "major")), "gs'4 b'4 e''4")));
    built.plain("1226", () -> Staff.of(all(leaf("c'1").attach(Clef.of("bass")))));
    built.plain(
        "1228",
        () ->
            Voice.of(
                all(
                    leaf("c'4").attach(StartHairpin.of("<")),
                    "c'4",
                    leaf("c'4").attach(StartHairpin.of(">")).attach(new StopHairpin()),
                    "c'4",
                    leaf("c'4").attach(Dynamic.of("ppp")))));
    built.plain(
        "1231",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(Dynamic.of("p"))
                        .attach(StartHairpin.of("<"))
                        .attach(new StartSlur()),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopHairpin()).attach(new StopSlur()))));
    built.plain(
        "1236",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(Articulation.of("staccato"))
                        .attach(Markup.lilypond("{ hello }"), Direction.UP),
                    "d'4")));
    built.plain(
        "1238",
        () ->
            Score.of(
                all(
                    Staff.of(
                        all(
                            leaf("c'1")
                                .attach(
                                    new MetronomeMark(
                                        "\"As fast as possible\"", null, null, null, "")))))));
    built.plain(
        "1248", () -> Staff.of(all(leaf("c'1").attach(Literal.of(":4", Literal.Site.AFTER)))));
    built.plain(
        "1251", () -> Score.of(all(Staff.of(all(leaf("c'1").attach(TimeSignature.of(8, 8)))))));
    built.plain("1256", () -> leaf("r8"));
    built.plain(
        "1259", () -> Container.of(all("<c' e' g'>8 c''8 <c' e' g'>8 c''8 r4 <c' e' g'>4")));
    built.plain("1264", () -> leaf("c?4"));
    built.plain("1266", () -> leaf("c!4"));
    built.plain("1267", () -> leaf("<c! e g!>4"));
    built.plain(
        "1274",
        () ->
            leaf("<c' d' bf'>4")
                .attach(Articulation.of("staccato"))
                .attach(ContextSetting.of("tupletFullLength", "##t"))
                .attach(GrobOverride.of("NoteHead.color", "#red")));
    built.plain("1276", () -> leaf("<ef' cs'' f''>4"));
    built.plain("1280", () -> leaf("<>4"));
    built.plain("1281", () -> leaf("<d' ef' e'>4"));
  }
}
