package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Articulation;
import org.divisi.score.BarLine;
import org.divisi.score.Cluster;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Grace;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.Staff;
import org.divisi.score.StartSlur;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopSlur;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.theory.Ratio;

/** Objects 0506 to 0591 of the corpus, built with our own calls. */
final class Built06 {
  private Built06() {}

  static void addTo(Built built) {
    built.plain(
        "0506",
        () ->
            Voice.of(all("e'8 b'8 f'8 ef'8 b'8", leaf("ef'8").attach(BarLine.of("|."))))
                .withName("Voice")
                .attach(
                    Literal.of(
                        "\\override Score.BarLine.transparent = ##f", Literal.Site.CLOSING)));
    built.plain(
        "0513",
        () ->
            Voice.of(all("cs'8 b'8 a'8 ef'8 fs'8", leaf("g'8").attach(BarLine.of("|."))))
                .withName("Voice")
                .attach(
                    Literal.of(
                        "\\override Score.BarLine.transparent = ##f", Literal.Site.CLOSING)));
    built.plain(
        "0514",
        () ->
            Voice.of(all("f'8 e'8 bf'8 d'8 af'8", leaf("c'8").attach(BarLine.of("|."))))
                .withName("Voice")
                .attach(
                    Literal.of(
                        "\\override Score.BarLine.transparent = ##f", Literal.Site.CLOSING)));
    built.plain("0534", () -> Staff.of(all("c'8 b8 d'8 e'8 f'8 g'8 e'8 b8 a8 c'8")));
    built.plain("0535", () -> Staff.of(all("c'8 ef'8 g'8 bf'8 d''8 f''8 af''8")));
    built.plain(
        "0542",
        () ->
            Voice.of(
                all(
                    leaf("r1")
                        .attach(ContextSetting.of("Score.proportionalNotationDuration", "#1/12")),
                    "r4")));
    built.plain(
        "0545",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(
                            ContextSetting.of("Score.proportionalNotationDuration", "#1/12")))));
    built.plain(
        "0547",
        () ->
            Voice.of(
                all(
                    leaf("c'2")
                        .attach(
                            ContextSetting.of("Score.proportionalNotationDuration", "#1/12")))));
    built.plain(
        "0549",
        () ->
            Voice.of(
                all(
                    leaf("c'4")
                        .attach(ContextSetting.of("Score.proportionalNotationDuration", "#1/12")),
                    "c'4")));
    built.plain(
        "0560",
        () ->
            Voice.of(
                all("c'4", Grace.of(Grace.Kind.GRACE, all("<cs' ds'>16 e'16")), "d'4 e'4 f'4")));
    built.plain("0562", () -> Voice.of(all("c'4 d'4 e'4 f'4")));
    built.plain(
        "0567",
        () -> Voice.of(all("c'4", Grace.of(Grace.Kind.ACCIACCATURA, all("cs'16")), "d'4 e'4 f'4")));
    built.plain(
        "0568",
        () ->
            Voice.of(
                all("c'4", Grace.of(Grace.Kind.ACCIACCATURA, all("cs'16 ds'16")), "d'4 e'4 f'4")));
    built.plain(
        "0569",
        () -> Voice.of(all("c'4", Grace.of(Grace.Kind.APPOGGIATURA, all("cs'16")), "d'4 e'4 f'4")));
    built.plain("0575", () -> leaf("<e' cs'' f''>4"));
    built.plain("0576", () -> leaf("<d'?>4"));
    built.plain("0577", () -> leaf("<c' d' b'>4"));
    built.plain("0578", () -> leaf("<f' b' d''>4"));
    built.plain("0579", () -> Cluster.of(all("c'8 <d' g'>8 b'8")));
    built.plain("0580", () -> Container.of(all("c'4 e'4 d'4 e'8 f'8")));
    built.plain(
        "0582",
        () ->
            Staff.of(
                all(
                    leaf("c'4")
                        .attach(Articulation.of("marcato"))
                        .attach(Markup.lilypond("Allegro"), Direction.UP)
                        .attach(StemTremolo.of(16)),
                    "d'4 e'4 f'4")));
    built.plain("0585", () -> Tuplet.of(Ratio.of(6, 4), all("c'4 d'4 e'4")));
    built.plain(
        "0586",
        () ->
            Container.of(
                all(
                    leaf("c'4").attach(new StartSlur()),
                    "d'4",
                    leaf("f'4").attach(new StopSlur()))));
    built.plain("0591", () -> Container.of(all("c'4 d'4 f'4 e'4")));
  }
}
