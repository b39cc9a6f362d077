package org.divisi.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.Tuplet;
import org.divisi.score.Walk;

/** Selects components of a score by what they are. Each costs O(n). */
public final class Select {
  private Select() {}

  /** All components of a kind, the root included. */
  public static <R extends Component, C extends Component> Selection<R, C> components(
      R root, Class<C> kind) {
    return select(root, kind::isInstance);
  }

  /** All leaves. */
  public static <R extends Component> Selection<R, Leaf> leaves(R root) {
    return select(root, Leaf.class::isInstance);
  }

  /** All leaves that sound: notes and chords. */
  public static <R extends Component> Selection<R, Leaf> pitchedLeaves(R root) {
    return select(root, component -> component instanceof Leaf leaf && leaf.isPitched());
  }

  /** All notes. */
  public static <R extends Component> Selection<R, Note> notes(R root) {
    return components(root, Note.class);
  }

  /** All chords. */
  public static <R extends Component> Selection<R, Chord> chords(R root) {
    return components(root, Chord.class);
  }

  /** All rests, those of whole measures too. */
  public static <R extends Component> Selection<R, Leaf> rests(R root) {
    return select(
        root, component -> component instanceof Rest || component instanceof MultimeasureRest);
  }

  /** All tuplets. */
  public static <R extends Component> Selection<R, Tuplet> tuplets(R root) {
    return components(root, Tuplet.class);
  }

  /** All skips. */
  public static <R extends Component> Selection<R, Skip> skips(R root) {
    return components(root, Skip.class);
  }

  /** All leaves of grace music. */
  public static <R extends Component> Selection<R, Leaf> graces(R root) {
    return leaves(root).wherePlace(place -> place.enclosing(Grace.class).isPresent());
  }

  /** What stands highest: the components that the root itself holds. */
  public static <R extends Container> Selection<R, Component> top(R root) {
    int[] positions = new int[root.components().size()];
    int position = 1;
    int index = 0;
    for (Component component : root.components()) {
      positions[index++] = position;
      position += component.nodes();
    }
    return new Selection<>(root, positions);
  }

  /** All contexts of a name. */
  public static <R extends Component> Selection<R, Context> named(R root, String name) {
    return components(root, Context.class).where(context -> context.name().equals(name));
  }

  /**
   * The logical ties: tied notes and chords as one, each other leaf by itself. They are followed
   * voice by voice, as {@link LogicalVoices} says.
   */
  public static <R extends Component> Groups<R, Leaf> logicalTies(R root) {
    return LogicalTies.of(root);
  }

  /** The logical ties that sound: all but rests and skips. */
  public static <R extends Component> Groups<R, Leaf> pitchedTies(R root) {
    return logicalTies(root).where(tie -> tie.components().get(0).isPitched());
  }

  /** The runs: notes and chords that follow one another with no rest or skip between. */
  public static <R extends Component> Groups<R, Leaf> runs(R root) {
    return Runs.of(root);
  }

  /**
   * The measures, each with the components that stand in it, down from the highest that fit; 4/4
   * where no time signature is given. A leaf that is longer belongs to the measure that it starts
   * in.
   */
  public static <R extends Component> Groups<R, Component> measures(R root) {
    return Measures.of(root);
  }

  private static <R extends Component, C extends Component> Selection<R, C> select(
      R root, Predicate<Component> test) {
    int[] found = new int[16];
    int size = 0;
    int position = 0;
    Walk walk = Walk.of(root);
    while (walk.next()) {
      if (!walk.leaving()) {
        if (test.test(walk.component())) {
          if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
          }
          found[size++] = position;
        }
        position++;
      }
    }
    return new Selection<>(root, Arrays.copyOf(found, size));
  }

  /** Positions that are gathered one by one into groups. */
  static final class Gathering {
    private final List<int[]> groups = new ArrayList<>();
    private int[] group = new int[8];
    private int size;

    void add(int position) {
      if (size == group.length) {
        group = Arrays.copyOf(group, 2 * size);
      }
      group[size++] = position;
    }

    void end() {
      if (size > 0) {
        groups.add(Arrays.copyOf(group, size));
        size = 0;
      }
    }

    List<int[]> groups() {
      end();
      return groups;
    }
  }
}
