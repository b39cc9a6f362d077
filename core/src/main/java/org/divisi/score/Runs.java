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
  private static final int LEAST = 1 << 6;
  private static final int MOST = 1 << 16;
  private static final int TRIES = 4;
  private static final int TOLD_BY = 64;

  private final Bytes bytes = Bytes.empty();
  private int[] ends = new int[16];
  private int size;

  /** Of what was written since the last run's end. */
  private int hash;

  /** Of each remembered run its hash above and, from 1 up, its number below. */
  private long[] slots = new long[LEAST];

  int size() {
    return size;
  }

  void write(int number) {
    bytes.write(number);
    hash = (hash + number) * 0x9E3779B1;
  }

  /** Writes numbers that are bytes already; the first of them tell runs apart. */
  void writeAll(Bytes numbers, int from) {
    bytes.writeAll(numbers, from);
    hash = (hash + numbers.hash(from, TOLD_BY)) * 0x9E3779B1;
  }

  /** The number of the run that was written. */
  int end() {
    int start = end(size - 1);
    int whole = hash;
    hash = 0;
    int at = slot(whole);
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

  private int slot(int hash) {
    return hash >>> 8 & (slots.length - 1);
  }

  private int added() {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, Math.multiplyExact(2, size));
    }
    ends[size] = bytes.length();
    size++;
    if (4 * size > slots.length && slots.length < MOST) {
      grow();
    }
    return size - 1;
  }

  /** More room; a run for which there is none near its place is forgotten. */
  private void grow() {
    long[] old = slots;
    slots = new long[4 * old.length];
    for (long run : old) {
      int at = slot((int) (run >>> 32));
      int tries = 0;
      do {
        at = (at + 1) & (slots.length - 1);
        tries++;
      } while (run != 0 && slots[at] != 0 && tries < TRIES);
      if (run != 0) {
        slots[at] = run;
      }
    }
  }

  private int end(int number) {
    return number < 0 ? 0 : ends[number];
  }

  Bytes bytes() {
    return bytes;
  }
}
