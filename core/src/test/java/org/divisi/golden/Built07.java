package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Container;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StartSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.theory.Ratio;

/** Objects 0592 to 0672 of the corpus, built with our own calls. */
final class Built07 {
  private Built07() {}

  static void addTo(Built built) {
    built.plain(
        "0592",
        () ->
            Container.of(
                all("fs16 cs'16 e'16 a'16 cs''16 e''16 cs''16 a'16 fs'16 e'16 cs'16", "fs16")));
    built.plain("0598", () -> Container.of(all("c'4 d'4 e'4")));
    built.plain(
        "0600", () -> Container.of(all(Voice.of(all("c'8 d'8 e'8")), Voice.of(all("g4.")))));
    built.plain(
        "0602",
        () ->
            Container.of(all(Voice.of(all("c'8 d'8 e'8")), Voice.of(all("g4."))))
                .withSimultaneous(true));
    built.plain("0605", () -> Staff.of(all()).removing("Time_signature_engraver"));
    built.plain("0607", () -> leaf("R1"));
    built.plain("0609", () -> leaf("cs''8."));
    built.tagged("0614", () -> leaf("d''4"));
    built.plain("0618", () -> leaf("c''?4"));
    built.plain("0619", () -> leaf("cs''?4"));
    built.plain("0620", () -> leaf("c''!4"));
    built.plain("0621", () -> leaf("cs''!4"));
    built.plain("0624", () -> leaf("<ef'>4"));
    built.plain("0628", () -> leaf("<ef' c'' f''>4"));
    built.plain("0629", () -> leaf("<ef' f''>4"));
    built.plain("0632", () -> leaf("r4"));
    built.plain(
        "0633",
        () -> Score.of(all(Staff.of(all("c'8 d'8 e'8 f'8")), Staff.of(all("c'8 d'8 e'8 f'8")))));
    built.plain("0634", () -> leaf("s1"));
    built.plain("0638", () -> Tuplet.of(Ratio.of(6, 4), all("c'8 d'8 e'8")));
    built.plain(
        "0641",
        () ->
            Tuplet.of(
                    Ratio.of(3, 2),
                    all(
                        leaf("c'4").attach(new StartSlur()),
                        "d'4",
                        leaf("f'4").attach(new StopSlur()),
                        "e'4"))
                .attach(Tweak.lilypond("\\tweak edge-height #'(0.7 . 0)")));
    built.plain(
        "0662",
        () ->
            Tuplet.of(Ratio.of(1, 1), all("c'8. c'8."))
                .attach(Tweak.lilypond("\\tweak text #tuplet-number::calc-fraction-text")));
    built.plain(
        "0663",
        () ->
            Tuplet.of(Ratio.of(2, 3), all("c'8 c'8"))
                .attach(Tweak.lilypond("\\tweak text #tuplet-number::calc-fraction-text")));
    built.plain(
        "0665",
        () ->
            Tuplet.of(Ratio.of(4, 7), all("c'8 c'8"))
                .attach(Tweak.lilypond("\\tweak text #tuplet-number::calc-fraction-text")));
    built.plain("0672", () -> Tuplet.of(Ratio.of(3, 2), all("c'4 d'4 e'4")));
  }
}
