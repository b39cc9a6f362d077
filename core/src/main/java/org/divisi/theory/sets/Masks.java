package org.divisi.theory.sets;

/** Pitch-class sets of semitones as twelve bits, C being the lowest. */
final class Masks {
  /** How the tightest order is chosen among those of the same span. */
  enum Rule {
    /** The notes as close to the first as can be, the last but one first. */
    RAHN,
    /** The notes as close to the first as can be, the second first. */
    FORTE
  }

  private static final int ALL = 0xFFF;

  private Masks() {}

  static int transposed(int bits, int semitones) {
    int by = Math.floorMod(semitones, 12);
    return (bits << by | bits >> (12 - by)) & ALL;
  }

  static int inverted(int bits) {
    return times(bits, 11);
  }

  static int times(int bits, int factor) {
    int product = 0;
    for (int i = 0; i < 12; i++) {
      product |= (bits >> i & 1) << (i * factor % 12);
    }
    return product;
  }

  /** The note that the tightest order begins with; of several the lowest. */
  static int root(int bits, Rule rule) {
    int root = 0;
    int best = -1;
    for (int i = 0; i < 12; i++) {
      int moved = transposed(bits, -i);
      if ((moved & 1) != 0 && (best < 0 || isTighter(moved, best, rule))) {
        best = moved;
        root = i;
      }
    }
    return root;
  }

  /** The tightest transposition, from 0 up. */
  static int normalForm(int bits, Rule rule) {
    return transposed(bits, -root(bits, rule));
  }

  /** The tighter of the set and its inversion, from 0 up. */
  static int primeForm(int bits, Rule rule) {
    int one = normalForm(bits, rule);
    int other = normalForm(inverted(bits), rule);
    return isTighter(/* one= */ other, /* other= */ one, rule) ? other : one;
  }

  private static boolean isTighter(int one, int other, Rule rule) {
    if (rule == Rule.RAHN || one == other) {
      // The highest note that only one of them has lies lower in the tighter one.
      return one < other;
    }
    int oneSpan = Integer.highestOneBit(one);
    int otherSpan = Integer.highestOneBit(other);
    if (oneSpan != otherSpan) {
      return oneSpan < otherSpan;
    }
    int lowest = Integer.lowestOneBit(one ^ other);
    return (one & lowest) != 0;
  }
}
