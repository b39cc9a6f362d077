package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.divisi.lilypond.change.Transposed;
import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the root of a chord that is written by its name: {@code c:m7/g}. */
final class ChordNames {
  /** A pitch above the root: its letters from it, and its accidental where the root is C. */
  private record Degree(int letters, int quarterTones) {
    int step() {
      return letters + 1;
    }
  }

  private static final List<Integer> THIRDS = List.of(1, 3, 5, 7, 9, 11, 13);

  private final Scanner scanner;
  private final Source source;
  private final Heads heads;
  private List<Degree> degrees = triad(5);
  private @Nullable Pitch inversion;
  private @Nullable Pitch bass;
  private String modifier = "";
  private boolean eleventh;
  private boolean secondOrFourth;
  private boolean withoutThird;

  private ChordNames(Scanner scanner, Source source, Heads heads) {
    this.scanner = scanner;
    this.source = source;
    this.heads = heads;
  }

  /** The pitches of a chord on a root, whose name is read up to its duration. */
  static List<Pitch> read(Pitch root, Scanner scanner, Source source, Heads heads) {
    return new ChordNames(scanner, source, heads).pitches(root);
  }

  /** Degrees in thirds up to one. */
  private static List<Degree> triad(int upTo) {
    List<Degree> degrees = new ArrayList<>();
    for (int step : THIRDS) {
      if (step >= upTo) {
        break;
      }
      degrees.add(degree(step, 0));
    }
    degrees.add(degree(upTo, 0));
    return degrees;
  }

  /** A degree; the seventh is a small one. */
  private static Degree degree(int step, int quarterTones) {
    return new Degree(step - 1, (step == 7 ? -2 : 0) + quarterTones);
  }

  private List<Pitch> pitches(Pitch root) {
    if (scanner.take(':')) {
      quality();
    }
    while (scanner.peek() == '^' || scanner.peek() == '/') {
      if (scanner.take('^')) {
        do {
          remove(number().step());
        } while (scanner.take('.'));
      } else {
        below();
      }
    }
    return placed(root);
  }

  private void quality() {
    modifier = word();
    if (!modifier.equals("sus") && Scanner.isDigit(scanner.peek())) {
      Degree first = number();
      eleventh = first.step() == 11;
      withoutThird = first.equals(new Degree(4, 0));
      degrees = triad(first.step());
      degrees.set(degrees.size() - 1, first);
    }
    modify(modifier);
    while (Scanner.isDigit(scanner.peek())
        || Scanner.isLetter(scanner.peek())
        || scanner.peek() == '.') {
      scanner.take('.');
      if (Scanner.isDigit(scanner.peek())) {
        add(number());
      } else {
        modify(word());
      }
    }
    if (modifier.equals("sus") && !secondOrFourth) {
      degrees.add(degree(4, 0));
    }
  }

  private String word() {
    int start = scanner.at();
    while (Scanner.isLetter(scanner.peek())) {
      scanner.skip(1);
    }
    return source.text(start, scanner.at());
  }

  private void modify(String word) {
    switch (word) {
      case "" -> {}
      case "m", "min" -> replace(new Degree(2, -2));
      case "aug" -> {
        replace(new Degree(4, 2));
        replace(new Degree(2, 0));
      }
      case "dim" -> {
        replace(new Degree(2, -2));
        replace(new Degree(4, -2));
        replace(new Degree(6, -4));
      }
      case "maj" -> {
        remove(7);
        degrees.add(new Degree(6, 0));
      }
      case "sus" -> remove(3);
      default ->
          throw source.error(
              scanner.at() - word.length(),
              "chord modifier '%s' does not exist: use m, dim, aug, maj, sus or a number"
                  .formatted(word));
    }
  }

  private Degree number() {
    int start = scanner.at();
    int step = scanner.number("a step of a chord");
    if (step < 1 || step > 100) {
      throw source.error(start, "step %d is in no chord: use 1 to 13".formatted(step));
    }
    int bend = scanner.take('+') ? 2 : scanner.take('-') ? -2 : 0;
    return degree(step, bend);
  }

  private void add(Degree degree) {
    eleventh |= degree.step() == 11;
    secondOrFourth |= degree.step() == 2 || degree.step() == 4;
    withoutThird &= degree.step() != 3;
    remove(degree.step());
    degrees.add(degree);
  }

  private void remove(int step) {
    degrees.removeIf(degree -> degree.step() == step);
  }

  private void replace(Degree other) {
    degrees.replaceAll(degree -> degree.step() == other.step() ? other : degree);
  }

  private void below() {
    scanner.take('/');
    boolean added = scanner.take('+');
    int start = scanner.at();
    int name = heads.name(scanner.packedLetters());
    if (name < 0) {
      throw source.error(start, heads.refusal(source.text(start, scanner.at())));
    }
    scanner.ticks();
    if (added) {
      bass = heads.pitch(name, 3);
    } else {
      inversion = heads.pitch(name, 3);
    }
  }

  private List<Pitch> placed(Pitch root) {
    if (!eleventh && degrees.contains(new Degree(10, 0)) && degrees.contains(new Degree(2, 0))) {
      remove(11);
    }
    if (withoutThird) {
      remove(3);
    }
    Pitch middle = Pitch.of(Step.C, Alteration.NATURAL, 4);
    List<Pitch> pitches = new ArrayList<>();
    degrees.stream()
        .sorted(Comparator.comparingInt(Degree::letters).thenComparingInt(Degree::quarterTones))
        .forEach(degree -> pitches.add(Transposed.moved(root, middle, above(degree))));
    List<Pitch> inverted = inverted(pitches, root);
    if (bass != null) {
      inverted.add(inversion == null ? 0 : 1, below(bass, root));
    }
    return inverted;
  }

  private static Pitch above(Degree degree) {
    return Pitch.of(
        Step.values()[degree.letters() % 7],
        Alteration.ofQuarterTones(degree.quarterTones()),
        4 + degree.letters() / 7);
  }

  private static Pitch below(Pitch pitch, Pitch root) {
    boolean same = root.step().ordinal() > pitch.step().ordinal();
    return pitch.withOctave(root.octave() - (same ? 0 : 1));
  }

  /** The pitches from the lowest up, with one of them, and those it takes along, below. */
  private List<Pitch> inverted(List<Pitch> pitches, Pitch root) {
    Pitch lowest = inversion;
    if (lowest == null) {
      return pitches;
    }
    Pitch original =
        pitches.stream()
            .filter(
                pitch -> pitch.step() == lowest.step() && pitch.alteration() == lowest.alteration())
            .findFirst()
            .orElse(null);
    if (original == null) {
      bass = lowest;
      inversion = null;
      return pitches;
    }
    List<Pitch> rest = new ArrayList<>(pitches);
    rest.removeIf(
        pitch -> pitch.step() == lowest.step() && pitch.alteration() == lowest.alteration());
    int octaves = below(lowest, root).octave() - original.octave();
    List<Pitch> result = new ArrayList<>();
    result.add(original.withOctave(original.octave() + octaves));
    Pitch first = rest.isEmpty() || rest.get(0).compareTo(original) >= 0 ? null : rest.get(0);
    boolean moving = first != null;
    for (Pitch pitch : rest) {
      Pitch down = pitch.withOctave(pitch.octave() + octaves);
      boolean above = pitch.compareTo(original) > 0;
      if (above && moving && first != null && down.compareTo(first) < 0) {
        result.add(down);
      } else {
        moving &= !above;
        result.add(pitch);
      }
    }
    return result;
  }
}
