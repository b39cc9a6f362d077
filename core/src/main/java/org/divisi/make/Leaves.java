package org.divisi.make;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.Tie;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/**
 * Makes leaves from pitches and durations.
 *
 * {@snippet class="org.divisi.make.Snippets" region="leaves"}
 */
public final class Leaves {
  private Leaves() {}

  /** So many eighth notes on middle C. */
  public static Components repeatedNotes(int count) {
    return repeatedNotes(count, Duration.EIGHTH);
  }

  /** So many notes of a duration on middle C. */
  public static Components repeatedNotes(int count, Duration duration) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "%d notes cannot be made: ask for 0 or more".formatted(count));
    }
    return count == 0
        ? Components.EMPTY
        : notes(List.of(Pitch.MIDDLE_C), Collections.nCopies(count, duration));
  }

  /**
   * Notes of these pitches and durations; the shorter list is begun again until the longer is
   * through.
   *
   * @throws IllegalArgumentException if one list is empty and the other is not
   */
  public static Components notes(List<Pitch> pitches, List<Duration> durations) {
    return of(pitches.stream().map(List::of).toList(), durations);
  }

  /** Notes of pitches and durations in words: {@code notes("c' d' ef'", "1/4 5/16 1/12")}. */
  public static Components notes(String pitches, String durations) {
    return notes(words(pitches).map(Pitch::parse).toList(), durations(durations));
  }

  /** As {@link #notes(String, String)}, with durations divided into tied notes in a way. */
  public static Components notes(String pitches, String durations, Parts parts) {
    return of(words(pitches).map(Pitch::parse).map(List::of).toList(), durations(durations), parts);
  }

  /** Rests of these durations. */
  public static Components rests(List<Duration> durations) {
    return of(durations.isEmpty() ? List.of() : List.of(List.of()), durations);
  }

  /** Rests of durations in words: {@code rests("1/4 5/16")}. */
  public static Components rests(String durations) {
    return rests(durations(durations));
  }

  /** Skips of these durations, which must be dyadic. */
  public static Components skips(List<Duration> durations) {
    List<Component> all = new ArrayList<>();
    for (Duration duration : durations) {
      duration.assignableParts().forEach(part -> all.add(Skip.of(part)));
    }
    return Components.copyOf(all);
  }

  /** Skips of durations in words: {@code skips("1/4 5/16")}. */
  public static Components skips(String durations) {
    return skips(durations(durations));
  }

  /** Whole-measure rests of durations in words: {@code measureRests("5/4")} is {@code R1 * 5/4}. */
  public static Components measureRests(String durations) {
    return measureRests(durations(durations));
  }

  /** Whole-measure rests of these durations. */
  public static Components measureRests(List<Duration> durations) {
    List<Component> all = new ArrayList<>();
    NoteValue whole = NoteValue.of(Duration.WHOLE);
    for (Duration duration : durations) {
      Ratio scale = Ratio.of(duration.numerator(), duration.denominator());
      all.add(MultimeasureRest.of(scale.isTrivial() ? whole : whole.withMultiplier(scale)));
    }
    return Components.copyOf(all);
  }

  /**
   * Leaves of these pitches and durations: a rest where there is no pitch, a note where there is
   * one, a chord where there are more. The shorter list is begun again until the longer is through.
   *
   * @throws IllegalArgumentException if one list is empty and the other is not
   */
  public static Components of(List<? extends Collection<Pitch>> pitches, List<Duration> durations) {
    return of(pitches, durations, Parts.LONG_FIRST);
  }

  /** As {@link #of(List, List)}, with durations divided into tied leaves in a way. */
  public static Components of(
      List<? extends Collection<Pitch>> pitches, List<Duration> durations, Parts parts) {
    if (pitches.isEmpty() != durations.isEmpty()) {
      throw new IllegalArgumentException(
          "%d pitches and %d durations make no leaves: give at least one of each"
              .formatted(pitches.size(), durations.size()));
    }
    int count = Math.max(pitches.size(), durations.size());
    List<Component> all = new ArrayList<>(count);
    int from = 0;
    while (from < count) {
      Ratio ratio = tupletRatio(durations.get(from % durations.size()));
      int to = from + 1;
      while (to < count && tupletRatio(durations.get(to % durations.size())).equals(ratio)) {
        to++;
      }
      List<Component> part = ratio.isTrivial() ? all : new ArrayList<>();
      for (int i = from; i < to; i++) {
        Duration written = durations.get(i % durations.size()).times(ratio);
        addTied(part, pitches.get(i % pitches.size()), written, parts);
      }
      if (!ratio.isTrivial()) {
        all.add(Tuplet.of(ratio, Components.copyOf(part)));
      }
      from = to;
    }
    return Components.copyOf(all);
  }

  /** The ratio of the tuplet that a duration stands in: 3:2 for 1/12, 1:1 for a dyadic one. */
  private static Ratio tupletRatio(Duration duration) {
    long denominator = duration.denominator();
    return duration.isDyadic()
        ? Ratio.ONE
        : Ratio.of(denominator, Long.highestOneBit(denominator)).reduced();
  }

  /** Adds one leaf, or as many tied ones as the duration takes. */
  static void addTied(List<Component> out, Collection<Pitch> pitches, Duration duration) {
    addTied(out, pitches, duration, Parts.LONG_FIRST);
  }

  private static void addTied(
      List<Component> out, Collection<Pitch> pitches, Duration duration, Parts division) {
    List<Duration> parts = division.of(duration, !pitches.isEmpty());
    for (int i = 0; i < parts.size(); i++) {
      Leaf leaf = leaf(pitches, NoteValue.of(parts.get(i)));
      boolean tied = leaf.isPitched() && i < parts.size() - 1;
      out.add(tied ? leaf.attach(new Tie()) : leaf);
    }
  }

  private static Leaf leaf(Collection<Pitch> pitches, NoteValue value) {
    return switch (pitches.size()) {
      case 0 -> Rest.of(value);
      case 1 -> Note.of(pitches.iterator().next(), value);
      default -> Chord.of(List.copyOf(pitches), value);
    };
  }

  private static List<Duration> durations(String words) {
    return words(words).map(Duration::parse).toList();
  }

  private static Stream<String> words(String text) {
    return text.isBlank() ? Stream.of() : Stream.of(text.strip().split("\\s+"));
  }
}
