package org.divisi.parallel.work;

import java.util.random.RandomGenerator;

/**
 * The random numbers of one item: xoshiro256++ (Blackman and Vigna, 2018), its state drawn by
 * SplitMix64 from the seed and the item's path.
 *
 * <p>Written out here, so that a seed gives the same numbers on every Java.
 */
final class ItemRandom implements RandomGenerator {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long a;
  private long b;
  private long c;
  private long d;

  private ItemRandom(long state) {
    long next = state;
    a = mix(next += GOLDEN);
    b = mix(next += GOLDEN);
    c = mix(next += GOLDEN);
    d = mix(next + GOLDEN);
  }

  /** The generator of the item at this index of a map that runs at this path. */
  static ItemRandom of(long seed, long path, int index) {
    return new ItemRandom(mix(seed) ^ child(path, index));
  }

  /** The path of what an item itself does: another for every index at every depth. */
  static long child(long path, int index) {
    return mix(path * 31 + GOLDEN * (index + 1L));
  }

  @Override
  public long nextLong() {
    long result = Long.rotateLeft(a + d, 23) + a;
    long shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = Long.rotateLeft(d, 45);
    return result;
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
