package org.divisi.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Note;
import org.divisi.score.Staff;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;

/** The music that is packed and sent in the races. */
final class Material {
  private static final List<Dynamic> DYNAMICS =
      List.of(
          Dynamic.PPP,
          Dynamic.PP,
          Dynamic.P,
          Dynamic.MP,
          Dynamic.MF,
          Dynamic.F,
          Dynamic.FF,
          Dynamic.FFF);

  private static final List<Articulation> ARTICULATIONS =
      List.of(
          Articulation.ACCENT,
          Articulation.MARCATO,
          Articulation.PORTATO,
          Articulation.STACCATO,
          Articulation.STACCATISSIMO,
          Articulation.TENUTO);

  private Material() {}

  /** A staff of notes by chance: three octaves, six durations, nothing attached. */
  static Staff repeated(int notes) {
    Random random = new Random(1);
    return Staff.of(
        IntStream.range(0, notes)
            .mapToObj(
                i -> Note.of(Pitch.of(random.nextInt(36)), Duration.of(1, 1L << random.nextInt(6))))
            .toArray(Component[]::new));
  }

  /**
   * A staff of notes no two of which are alike, up to 1,026,648: quarter tones in four octaves, six
   * durations with up to three dots, a dynamic or none, and two articulations, one or none.
   */
  static Staff distinct(int notes) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, notes).boxed().toList());
    Collections.shuffle(order, new Random(1));
    return Staff.of(order.stream().map(Material::note).toArray(Component[]::new));
  }

  private static Note note(int number) {
    int dots = number / 97 % 4;
    Duration duration = Duration.of((2L << dots) - 1, 1L << (number / 388 % 6 + dots));
    Note note = Note.of(Pitch.of(number % 97 / 2.0 - 24), duration);
    int dynamic = number / 2_328 % 9;
    int below = number / 20_952 % 7;
    int above = number / 146_664;
    note = dynamic == 0 ? note : note.attach(DYNAMICS.get(dynamic - 1));
    note = below == 0 ? note : note.attach(ARTICULATIONS.get(below - 1));
    return above == 0 ? note : note.attach(ARTICULATIONS.get(above - 1), Direction.UP);
  }
}
