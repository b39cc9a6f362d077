package org.divisi.golden;

import static org.divisi.golden.Built.all;
import static org.divisi.golden.Built.leaf;

import org.divisi.score.Cluster;
import org.divisi.score.Container;
import org.divisi.score.Glissando;
import org.divisi.score.Staff;
import org.divisi.score.StartBeam;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopSlur;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.theory.Ratio;

/** Objects 1283 to 1361 of the corpus, built with our own calls. */
final class Built12 {
  private Built12() {}

  static void addTo(Built built) {
    built.plain("1283", () -> leaf("<bassdrum! snare? tambourine>4"));
    built.plain("1285", () -> Cluster.of(all()));
    built.plain("1286", () -> Cluster.of(all("cs'4 cs'4 cs'4 cs'4")));
    built.plain(
        "1287", () -> Staff.of(all("c'4", Tuplet.of(Ratio.of(3, 2), all("d'8 e'8 f'8")), "g'2")));
    built.plain(
        "1288",
        () ->
            Container.of(all(Voice.of(all("c'8 d'8")), Voice.of(all("c''8 b'8"))))
                .withSimultaneous(true));
    built.plain("1289", () -> Container.of(all()).withSimultaneous(true));
    built.plain(
        "1291",
        () ->
            Voice.of(
                all(
                    Container.of(
                        all(
                            leaf("e'8").attach(new StartSlur()),
                            leaf("f'8").attach(new StopSlur()))))));
    built.plain(
        "1292",
        () ->
            Container.of(
                all(leaf("c'8").attach(new StartSlur()), leaf("d'8").attach(new StopSlur()))));
    built.plain(
        "1293",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "e'8",
                    leaf("f'8").attach(new StopBeam()))));
    built.plain("1296", () -> Voice.of(all(leaf("c'8").attach(new StartBeam()), "d'8")));
    built.plain(
        "1299",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new Glissando()).attach(new StartBeam()),
                    Container.of(
                        all(
                            leaf("d'8").attach(new Glissando()),
                            leaf("e'8").attach(new Glissando()))),
                    leaf("f'8").attach(new StopBeam()))));
    built.plain(
        "1301", () -> Voice.of(all(Container.of(all(leaf("c'4").attach(new StartBeam()))), "d'4")));
    built.plain("1304", () -> Container.of(all("c'8 d'8 e'8")));
    built.plain("1306", () -> Voice.of(all(leaf("c'8").attach(new StartBeam()), "c''8 e'8 f'8")));
    built.plain("1316", () -> Voice.of(all(Container.of(all("c'8 d'8 e'8 f'8")), "r2")));
    built.plain(
        "1319",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "g'8",
                    leaf("e'8").attach(new StopBeam()))));
    built.plain(
        "1327",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "d'8 g'8",
                    leaf("a'8").attach(new StopBeam()))));
    built.plain(
        "1339",
        () ->
            Voice.of(
                all(
                    "r8",
                    leaf("c'8").attach(new StartBeam()),
                    "d'8 e'8",
                    leaf("f'8").attach(new StopBeam()))));
    built.plain(
        "1340",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "d'8 e'8",
                    leaf("f'8").attach(new StopBeam()),
                    "r8")));
    built.plain("1342", () -> Staff.of(all("c'8", Container.of(all()), "f'8")));
    built.plain(
        "1343",
        () ->
            Container.of(
                all(leaf("d'8").attach(new StartBeam()), leaf("e'8").attach(new StopBeam()))));
    built.plain(
        "1351",
        () ->
            Voice.of(
                all(
                    leaf("c'8").attach(new StartBeam()),
                    "e'8",
                    leaf("f'8").attach(new StopBeam()),
                    "d'8")));
    built.plain(
        "1354",
        () ->
            Voice.of(all(leaf("c'8").attach(new StartBeam()), leaf("d'8").attach(new StopBeam()))));
    built.plain(
        "1361",
        () ->
            Container.of(
                all(
                    leaf("c'4").attach(new StartSlur()),
                    "d'4 e'4",
                    leaf("f'4").attach(new StopSlur()))));
  }
}
