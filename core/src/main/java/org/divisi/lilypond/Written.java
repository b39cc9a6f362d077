package org.divisi.lilypond;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.jspecify.annotations.Nullable;

/**
 * What the text said of components beyond what they hold, as long as it is read: {@code \relative}
 * must know it when the music is complete.
 */
final class Written {
  /** Chords whose heads were not written from the lowest up. */
  private final IdentityHashMap<Leaf, List<NoteHead>> heads = new IdentityHashMap<>();

  /** The octaves that were written behind pitches to check them, one for each head, or null. */
  private final IdentityHashMap<Leaf, List<@Nullable Integer>> checks = new IdentityHashMap<>();

  /** Leaves that are the one before again: {@code q}, and durations that stand alone. */
  private final Set<Leaf> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Music whose notes have their octaves already. */
  private final Set<Component> absolute = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Parts of repeated music that stand there as often as they sound. */
  private final Set<Component> played = Collections.newSetFromMap(new IdentityHashMap<>());

  void played(List<Component> parts) {
    played.addAll(parts);
  }

  /** Whether a component may stand several times where it was written once. */
  boolean isPlayed(Component component) {
    return !played.isEmpty() && played.contains(component);
  }

  void heads(Leaf leaf, List<NoteHead> inOrder) {
    heads.put(leaf, inOrder);
  }

  void checks(Leaf leaf, List<@Nullable Integer> octaves) {
    checks.put(leaf, octaves);
  }

  void repeated(Leaf leaf) {
    repeated.add(leaf);
  }

  void absolute(Component component) {
    absolute.add(component);
  }

  /** A component has taken the place of another, with more attached to it. */
  void became(Component from, Component to) {
    if (from != to && isAbsolute(from)) {
      absolute.add(to);
    }
  }

  boolean isAbsolute(Component component) {
    return !absolute.isEmpty() && absolute.contains(component);
  }

  boolean isRepeated(Leaf leaf) {
    return !repeated.isEmpty() && repeated.contains(leaf);
  }

  /** The heads of a leaf in the order in which they were written. */
  List<NoteHead> heads(Leaf leaf) {
    return switch (leaf) {
      case Note note -> List.of(note.head());
      case Chord chord -> heads.getOrDefault(chord, chord.heads());
      default -> List.of();
    };
  }

  /** The octave that a head was written with to check it; null where there is none. */
  @Nullable Integer check(Leaf leaf, int index) {
    List<@Nullable Integer> octaves = checks.isEmpty() ? null : checks.get(leaf);
    return octaves == null ? null : octaves.get(index);
  }

  /** A leaf has taken the place of another, whose heads were written like its own. */
  void moved(Leaf from, Leaf to) {
    if (from == to) {
      return;
    }
    if (!heads.isEmpty() && heads.containsKey(from)) {
      heads.put(to, heads.get(from));
    }
    if (!checks.isEmpty() && checks.containsKey(from)) {
      checks.put(to, checks.get(from));
    }
    if (isRepeated(from)) {
      repeated.add(to);
    }
  }
}
