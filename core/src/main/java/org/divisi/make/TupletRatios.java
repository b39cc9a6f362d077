package org.divisi.make;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Leaf;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;

/**
 * Writes tuplets in other ratios, so that they last as long as before.
 *
 * {@snippet class="org.divisi.make.Snippets" region="ratios"}
 */
public final class TupletRatios {
  private TupletRatios() {}

  /** Whether the music can be written with a ratio of 1:1. */
  public static boolean isTrivializable(Tuplet tuplet) {
    for (Component component : tuplet.components()) {
      boolean possible =
          component instanceof Tuplet
              || (component instanceof Leaf leaf
                  && leaf.value().written().times(tuplet.multiplier()).isAssignable());
      if (!possible) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same music with a ratio of 1:1, in other note values.
   *
   * @throws IllegalArgumentException if a note value would not be one leaf
   */
  public static Tuplet trivialized(Tuplet tuplet) {
    return scaled(tuplet, tuplet.multiplier(), Ratio.ONE);
  }

  /** A diminution as an augmentation with note values half as long, or the other way round. */
  public static Tuplet toggled(Tuplet tuplet) {
    if (tuplet.isTrivial()) {
      return tuplet;
    }
    boolean diminution = tuplet.isDiminution();
    Tuplet result = tuplet;
    do {
      result = diminution ? halved(result) : doubled(result);
    } while (diminution ? result.isDiminution() : result.isAugmentation());
    return result;
  }

  /** The same music in note values such that the ratio lies between 1:2 and 2:1. */
  public static Tuplet normalized(Tuplet tuplet) {
    Tuplet result = tuplet;
    while (result.ratio().numerator() >= 2 * result.ratio().denominator()) {
      result = halved(result);
    }
    while (result.ratio().denominator() >= 2 * result.ratio().numerator()) {
      result = doubled(result);
    }
    return result;
  }

  private static Tuplet halved(Tuplet tuplet) {
    Ratio ratio = tuplet.ratio();
    Ratio half =
        ratio.numerator() % 2 == 0
            ? Ratio.of(ratio.numerator() / 2, ratio.denominator())
            : Ratio.of(ratio.numerator(), Math.multiplyExact(ratio.denominator(), 2));
    return scaled(tuplet, Ratio.of(1, 2), half);
  }

  private static Tuplet doubled(Tuplet tuplet) {
    Ratio ratio = tuplet.ratio();
    Ratio twice =
        ratio.denominator() % 2 == 0
            ? Ratio.of(ratio.numerator(), ratio.denominator() / 2)
            : Ratio.of(Math.multiplyExact(ratio.numerator(), 2), ratio.denominator());
    return scaled(tuplet, Ratio.of(2, 1), twice);
  }

  /** The same music without dots, where all leaves have the same number of them. */
  public static Tuplet withoutDots(Tuplet tuplet) {
    int dots = -1;
    for (Component component : tuplet.components()) {
      if (!(component instanceof Leaf leaf) || (dots >= 0 && leaf.value().dots() != dots)) {
        return tuplet;
      }
      dots = leaf.value().dots();
    }
    if (dots < 1) {
      return tuplet;
    }
    long ones = (1L << (dots + 1)) - 1;
    Ratio undotted = Ratio.of(1L << dots, ones);
    return scaled(tuplet, undotted, tuplet.ratio().times(undotted).reduced());
  }

  /** What a tuplet holds, in note values that are scaled, under another ratio. */
  private static Tuplet scaled(Tuplet tuplet, Ratio scale, Ratio ratio) {
    List<Component> scaled = new ArrayList<>();
    for (Component component : tuplet.components()) {
      scaled.add(
          switch (component) {
            case Leaf leaf -> leaf.withValue(scaled(leaf.value(), scale));
            case Tuplet inner -> inner.withRatio(inner.ratio().times(scale.inverted()));
            default ->
                throw new IllegalArgumentException(
                    "tuplet %s holds more than leaves and tuplets: take what it holds out first"
                        .formatted(tuplet));
          });
    }
    return tuplet.withComponents(Components.copyOf(scaled)).withRatio(ratio);
  }

  private static NoteValue scaled(NoteValue value, Ratio scale) {
    Duration written = value.written().times(scale);
    NoteValue scaled = NoteValue.of(written);
    return value.isMultiplied() ? scaled.withMultiplier(value.multiplier()) : scaled;
  }
}
