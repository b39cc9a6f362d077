package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.Arrays;
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
public final class Written {
  private static final int[] UNMOVED = {};

  /** Chords whose heads were not written from the lowest up. */
  private final IdentityHashMap<Leaf, List<NoteHead>> heads = new IdentityHashMap<>();

  /** The octaves that were written behind pitches to check them, one for each head, or null. */
  private final IdentityHashMap<Leaf, List<@Nullable Integer>> checks = new IdentityHashMap<>();

  /** Leaves that are the one before again: {@code q}, and durations that stand alone. */
  private final Set<Leaf> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Music whose notes have their octaves already. */
  private final Set<Component> absolute = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Of these, what {@code \fixed} around it raises nevertheless. */
  private final Set<Component> raised = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Parts of repeated music that stand there as often as they sound. */
  private final Set<Component> played = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Where the octaves of notes were said anew before leaves. */
  private final IdentityHashMap<Leaf, List<Anchor>> anchors = new IdentityHashMap<>();

  /** Heads of chords that are some octaves from where they were written: which, and how many. */
  private final IdentityHashMap<Leaf, int[]> lifted = new IdentityHashMap<>();

  /** What says where the octaves are for the leaf that comes next. */
  private final List<Anchor> pending = new ArrayList<>();

  /** Octaves are said anew before the leaf that comes next. */
  public void anchor(Anchor anchor) {
    pending.add(anchor);
  }

  /** A leaf has been read: what was said of octaves before it is its own. */
  public void read(Leaf leaf) {
    if (!pending.isEmpty()) {
      anchors.put(leaf, List.copyOf(pending));
      pending.clear();
    }
  }

  /** What was said of octaves right before a leaf. */
  List<Anchor> anchors(Leaf leaf) {
    return anchors.isEmpty() ? List.of() : anchors.getOrDefault(leaf, List.of());
  }

  /** A head of a chord has been moved by octaves from where it was written. */
  void lifted(Leaf leaf, int head, int octaves) {
    int[] all = Arrays.copyOf(octavesOf(leaf), heads(leaf).size());
    all[head] += octaves;
    lifted.put(leaf, all);
  }

  /** By how many octaves each head has been moved; nothing where none has. */
  int[] octavesOf(Leaf leaf) {
    return lifted.isEmpty() ? UNMOVED : lifted.getOrDefault(leaf, UNMOVED);
  }

  void played(List<Component> parts) {
    played.addAll(parts);
  }

  /** Whether a component may stand several times where it was written once. */
  boolean isPlayed(Component component) {
    return !played.isEmpty() && played.contains(component);
  }

  public void heads(Leaf leaf, List<NoteHead> inOrder) {
    heads.put(leaf, inOrder);
  }

  public void checks(Leaf leaf, List<@Nullable Integer> octaves) {
    checks.put(leaf, octaves);
  }

  public void repeated(Leaf leaf) {
    repeated.add(leaf);
  }

  public void absolute(Component component) {
    absolute.add(component);
  }

  /** A component has taken the place of another, with more attached to it. */
  public void became(Component from, Component to) {
    if (from != to && isAbsolute(from)) {
      absolute.add(to);
      if (raised.contains(from)) {
        raised.add(to);
      }
    }
  }

  public void raised(Component component) {
    raised.add(component);
  }

  /** Whether {@code \fixed} leaves music as it is. */
  boolean isFixed(Component component) {
    return isAbsolute(component) && !raised.contains(component);
  }

  public boolean isAbsolute(Component component) {
    return !absolute.isEmpty() && absolute.contains(component);
  }

  boolean isRepeated(Leaf leaf) {
    return !repeated.isEmpty() && repeated.contains(leaf);
  }

  /** The heads of a leaf in the order in which they were written. */
  public List<NoteHead> heads(Leaf leaf) {
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
  public void moved(Leaf from, Leaf to) {
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
    if (!anchors.isEmpty() && anchors.containsKey(from)) {
      anchors.put(to, anchors.get(from));
    }
    if (!lifted.isEmpty() && lifted.containsKey(from)) {
      lifted.put(to, lifted.get(from));
    }
  }
}
