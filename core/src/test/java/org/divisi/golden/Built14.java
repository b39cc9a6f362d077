package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Literal;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.Tag;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/** Objects 1426 to 1466 of the corpus, built with our own calls. */
final class Built14 {
  private Built14() {}

  static void addTo(Built built) {
    built.plain("1426", () -> Tuplet.of(Ratio.of(3, 2), all()));
    built.plain("1427", () -> Voice.of(all(Tuplet.of(Ratio.of(6, 4), all("c'4 d'4 e'4")))));
    built.tagged("1428", () -> Tuplet.of(Ratio.of(3, 2), all("c'4 d'4 e'4")).attach(Tag.of("RED")));
    built.tagged("1432", () -> Voice.of(all("c'4 d'4 e'4 f'4")).attach(Tag.of("RED")));
    built.plain(
        "1437",
        () ->
            Voice.of(
                all(
                    Container.of(
                        all(
                            leaf("c'4")
                                .attach(Literal.of("%%% \\time 4/4 %%%"))
                                .attach(MetronomeMark.of(Duration.of(1, 4), 60)),
                            "<c' e' g'>4 r4 r4")))));
    built.plain(
        "1446",
        () ->
            Container.of(
                all(
                    Tuplet.of(
                        Ratio.of(11, 8),
                        all(
                            "a''2..",
                            Grace.of(Grace.Kind.GRACE, all("e''16 e''16")),
                            "d''4 r4")))));
    built.plain(
        "1449",
        () ->
            Score.of(
                all(
                    Staff.of(
                            all(
                                Voice.of(
                                    all(
                                        Container.of(
                                            all(
                                                leaf("c'4.")
                                                    .attach(MetronomeMark.of(Duration.of(1, 4), 60))
                                                    .attach(TimeSignature.of(4, 4)),
                                                "c'4. r4"))))))
                        .withLilypondType("RhythmicStaff"))));
    built.plain("1466", () -> Container.of(all("c'4 c'8 c'4. c'4")));
  }
}
