package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.AfterGrace;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.GrobOverride;
import org.divisi.score.Literal;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StartBeam;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopSlur;
import org.divisi.score.Tag;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.theory.Ratio;

/** Objects 1362 to 1425 of the corpus, built with our own calls. */
final class Built13 {
  private Built13() {}

  static void addTo(Built built) {
    built.plain("1362", () -> Container.of(all("c'4 d'4 e'4 f'4 g'4 a'4 b'4 c''4")));
    built.plain(
        "1364",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "cs'8 d'8 e'8",
                    leaf("f'8").attach(new StopBeam()))));
    built.plain(
        "1372",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartSlur()),
                    "e'8",
                    leaf("f'8").attach(new StopSlur()))));
    built.plain("1373", () -> leaf("d'8").attach(new StartBeam()).attach(new StopBeam()));
    built.plain(
        "1375", () -> Voice.of(all(Container.of(all(leaf("c'8").attach(new StartBeam()), "d'8")))));
    built.plain("1381", () -> Voice.of(all(Container.of(all("e'8 f'8")))));
    built.plain("1382", () -> Container.of(all("c'8 d'8")));
    built.plain("1385", () -> leaf("cs'\\longa"));
    built.plain("1386", () -> leaf("cs'\\longa."));
    built.plain("1387", () -> leaf("cs'\\longa.."));
    built.plain("1388", () -> leaf("cs'\\maxima"));
    built.plain("1389", () -> leaf("cs'\\maxima."));
    built.plain("1390", () -> leaf("cs'\\maxima.."));
    built.plain("1391", () -> leaf("cs'\\maxima..."));
    built.plain("1393", () -> leaf("R2"));
    built.plain("1396", () -> leaf("c''4"));
    built.plain("1397", () -> AfterGrace.of(leaf("c'4"), "d'32"));
    built.plain("1405", () -> leaf("c'!4"));
    built.plain("1407", () -> leaf("snare4"));
    built.tagged(
        "1418", () -> Score.of(all(Staff.of(all("c'4 d'4 e'4 f'4")))).attach(Tag.of("RED")));
    built.tagged("1420", () -> leaf("s8.").attach(Tag.of("GLOBAL_SKIP")));
    built.plain(
        "1421",
        () ->
            Staff.of(all())
                .attach(ContextSetting.of("tupletFullLength", "##t"))
                .attach(GrobOverride.of("NoteHead.color", "#red")));
    built.plain(
        "1423",
        () ->
            Staff.of(all("c'8 d'8 e'8 f'8"))
                .removing("Time_signature_engraver")
                .removing("Bar_number_engraver"));
    built.plain(
        "1425",
        () ->
            Tuplet.of(Ratio.of(3, 2), all())
                .attach(Literal.of("\\override NoteHead.color = #red"))
                .attach(Literal.of("\\revert NoteHead.color", Literal.Site.AFTER)));
  }
}
