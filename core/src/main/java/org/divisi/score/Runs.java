package org.divisi.score;

import java.util.Arrays;

/**
 * Runs of whole numbers, one behind the other and numbered in the order in which they were met. A
 * run is written at the end, and taken away again when one like it is remembered.
 *
 * <p>Of tens of thousands of distinct runs the latest are remembered: a table of all would not fit
 * the processor's cache, and asking it would cost more than writing a run twice.
 */
final class Runs {
  private static final int MOST = 1 << 16;
  private static final int TRIES = 4;

  private final Bytes bytes = Bytes.empty();
  private int[] ends = new int[16];
  private int size;

  /** Of what was written since the last run's end. */
  private int hash;

  /** Of each remembered run its hash above and, from 1 up, its number below. */
  private final long[] slots;

  /** Runs of which so many may be expected at most. */
  Runs(int expected) {
    slots = new long[Integer.highestOneBit(Math.clamp(4L * expected, 2 * TRIES, MOST))];
  }

  int size() {
    return size;
  }

  void write(long number) {
    bytes.write(number);
    hash = (hash + (int) (number ^ number >>> 32)) * 0x9E3779B1;
  }

  /** The number of the run that was written. */
  int end() {
    int start = end(size - 1);
    int whole = hash;
    hash = 0;
    int at = whole >>> 8;
    for (int tries = 0; tries < TRIES; tries++) {
      at = (at + 1) & (slots.length - 1);
      if (slots[at] == 0) {
        break;
      }
      int number = (int) slots[at] - 1;
      if ((int) (slots[at] >>> 32) == whole
          && bytes.endsWith(end(number - 1), end(number), start)) {
        bytes.shortenTo(start);
        return number;
      }
    }
    slots[at] = (long) whole << 32 | size + 1;
    return added();
  }

  private int added() {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, Math.multiplyExact(2, size));
    }
    ends[size] = bytes.length();
    return size++;
  }

  private int end(int number) {
    return number < 0 ? 0 : ends[number];
  }

  Bytes bytes() {
    return bytes;
  }
}
