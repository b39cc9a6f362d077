package org.divisi.make;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Tie;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.theory.rhythm.RhythmTree;

/**
 * Makes music from rhythm trees, and rhythm trees from music.
 *
 * {@snippet class="org.divisi.make.Snippets" region="trees"}
 */
public final class RhythmTrees {
  private static final int DEEPEST = 100;

  private RhythmTrees() {}

  /**
   * Music of a duration in the rhythm of a tree: notes on middle C and rests, in tuplets where the
   * parts do not divide it into halves.
   */
  public static Components music(RhythmTree tree, Duration duration) {
    return music(List.of(tree), duration);
  }

  /** Music in the rhythm of trees one after the other, where a size of 1 lasts so long. */
  public static Components music(List<RhythmTree> trees, Duration duration) {
    List<Component> out = new ArrayList<>();
    BitSet tied = new BitSet();
    for (RhythmTree tree : trees) {
      add(tree, duration.times(ratio(tree.size())), out, 0, tied);
    }
    return withTies(Components.copyOf(out), tied);
  }

  private static Ratio ratio(Fraction fraction) {
    return Ratio.of(fraction.numerator(), fraction.denominator());
  }

  /** Adds music to what stands there, and notes which leaves are tied to the next. */
  private static int add(
      RhythmTree tree, Duration duration, List<Component> out, int before, BitSet tied) {
    if (tree.isLeaf()) {
      if (tree.kind() == RhythmTree.Kind.TIED && before > 0) {
        tied.set(before - 1);
      }
      boolean rest = tree.kind() == RhythmTree.Kind.REST;
      int size = out.size();
      Leaves.addTied(out, rest ? List.of() : List.of(Pitch.MIDDLE_C), duration);
      return before + out.size() - size;
    }
    Fraction weight = tree.weight();
    Duration unit = Tuplets.powerOfTwoFrom(duration.times(ratio(weight).inverted()));
    List<Component> parts = new ArrayList<>();
    int leaves = before;
    for (RhythmTree part : tree.parts()) {
      leaves = add(part, unit.times(ratio(part.size())), parts, leaves, tied);
    }
    Ratio ratio = unit.times(ratio(weight)).dividedBy(duration);
    if (ratio.isTrivial()) {
      out.addAll(parts);
    } else {
      out.add(Tuplet.of(ratio, Components.copyOf(parts)));
    }
    return leaves;
  }

  private static Components withTies(Components music, BitSet tied) {
    if (tied.isEmpty()) {
      return music;
    }
    int[] positions = new int[tied.cardinality()];
    int found = 0;
    int leaf = 0;
    for (Place place : Tree.places(Container.of(music))) {
      if (place.component() instanceof Leaf) {
        if (tied.get(leaf++)) {
          positions[found++] = place.position();
        }
      }
    }
    return Tree.edit(Container.of(music), positions, (component, i) -> tiedOn((Leaf) component))
        .components();
  }

  private static Leaf tiedOn(Leaf leaf) {
    return leaf.isPitched() && !leaf.has(Tie.class) ? leaf.attach(new Tie()) : leaf;
  }

  /**
   * The rhythm of music in one voice, in the smallest whole numbers. Tied leaves become one note
   * within a container, and a tied part where a tuplet lies between.
   *
   * @throws IllegalArgumentException if the music holds nothing, or sounds at once
   */
  public static RhythmTree of(Container music) {
    if (music.simultaneous() || !music.duration().isPositive()) {
      throw new IllegalArgumentException(
          "%s has no one rhythm: use music in one voice that takes time".formatted(music));
    }
    return tree(music, 0, new boolean[1]);
  }

  private static RhythmTree tree(Container music, int depth, boolean[] tied) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "music is nested deeper than %d: a rhythm tree is not".formatted(DEEPEST));
    }
    List<RhythmTree> parts = new ArrayList<>();
    List<Duration> durations = new ArrayList<>();
    boolean within = false;
    for (Component component : music.components()) {
      if (component instanceof Container container) {
        if (container.simultaneous()) {
          throw new IllegalArgumentException(
              "%s sounds at once: use music in one voice".formatted(container));
        }
        parts.add(tree(container, depth + 1, tied));
        durations.add(container.duration());
        within = false;
      } else {
        Leaf leaf = (Leaf) component;
        if (tied[0] && within && leaf.isPitched()) {
          int last = durations.size() - 1;
          durations.set(last, durations.get(last).plus(leaf.duration()));
        } else {
          parts.add(leaf(leaf, tied[0]));
          durations.add(leaf.duration());
        }
        tied[0] = leaf.has(Tie.class);
        within = true;
      }
    }
    return RhythmTree.of(Fraction.ONE, sized(parts, durations));
  }

  private static RhythmTree leaf(Leaf leaf, boolean tied) {
    RhythmTree.Kind kind =
        !leaf.isPitched()
            ? RhythmTree.Kind.REST
            : tied ? RhythmTree.Kind.TIED : RhythmTree.Kind.NOTE;
    return new RhythmTree(Fraction.ONE, kind, List.of());
  }

  /** Gives each part its share in the smallest whole numbers. */
  private static List<RhythmTree> sized(List<RhythmTree> parts, List<Duration> durations) {
    long denominator = 1;
    for (Duration duration : durations) {
      denominator = Math.multiplyExact(denominator, duration.times(denominator).denominator());
    }
    long common = 0;
    for (Duration duration : durations) {
      common = gcd(duration.times(denominator).numerator(), common);
    }
    List<RhythmTree> sized = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      long size = durations.get(i).times(denominator).numerator() / common;
      sized.add(parts.get(i).withSize(Fraction.of(size)));
    }
    return sized;
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }
}
