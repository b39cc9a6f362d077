package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.Tie;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Measures of random rhythms from a seed: notes, chords and rests, some tied, some in tuplets. */
final class RandomMeasures {
  private final SplittableRandom random;
  private final List<Ratio> ratios;

  RandomMeasures(long seed) {
    this(seed, List.of(Ratio.of(3, 2)));
  }

  /** With tuplets of these ratios, of which the second number is 2 or 4. */
  RandomMeasures(long seed, List<Ratio> ratios) {
    this.random = new SplittableRandom(seed);
    this.ratios = ratios;
  }

  /** Music of a duration, in sixteenths and thirty-seconds. */
  Fragment measure(Duration duration) {
    return Container.of(components(duration, 2));
  }

  private Components components(Duration duration, int tuplets) {
    List<Component> out = new ArrayList<>();
    long left = duration.times(32).numerator();
    while (left > 0) {
      long length = Math.min(left, 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 12));
      if (tuplets > 0 && length % 4 == 0 && random.nextInt(5) == 0) {
        Ratio ratio = ratios.get(ratios.size() == 1 ? 0 : random.nextInt(ratios.size()));
        out.add(Tuplet.of(ratio, components(Duration.of(length, 32).times(ratio), tuplets - 1)));
      } else {
        addLeaves(Duration.of(length, 32), out);
      }
      left -= length;
    }
    return Components.copyOf(out);
  }

  private void addLeaves(Duration duration, List<Component> out) {
    int kind = random.nextInt(6);
    Pitch pitch = Pitch.of(random.nextInt(5));
    List<Duration> parts = duration.assignableParts();
    for (int i = 0; i < parts.size(); i++) {
      Leaf leaf =
          kind == 0
              ? Rest.of(parts.get(i))
              : kind == 1
                  ? Chord.of(List.of(pitch, Pitch.of(12)), parts.get(i))
                  : Note.of(pitch, parts.get(i));
      boolean tied = kind > 0 && (i < parts.size() - 1 || random.nextInt(6) == 0);
      out.add(tied ? leaf.attach(new Tie()) : leaf);
    }
  }
}
