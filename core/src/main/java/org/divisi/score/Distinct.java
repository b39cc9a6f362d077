package org.divisi.score;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Distinct values, numbered in the order in which they were met. */
final class Distinct<T> {
  private static final int MANY = 1 << 10;

  private Object[] values = new Object[8];
  private int size;

  /**
   * Of each value its hash above and, from 1 up, its number below. Most of it is empty, so that
   * nearly every value stands where its hash says; of many values half, for the table's size.
   */
  private long[] slots = new long[8 * values.length];

  int size() {
    return size;
  }

  /**
   * The number of a value, which is {@link #size()} before the call for a new one.
   *
   * @param itsHash its {@code hashCode()}, which whoever knows its class finds faster
   */
  int number(T value, int itsHash) {
    int hash = itsHash * 0x9E3779B9;
    int at = slot(hash);
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      int number = (int) slot - 1;
      if (values[number] == value || (int) (slot >>> 32) == hash && values[number].equals(value)) {
        return number;
      }
      at = (at + 1) & (slots.length - 1);
    }
    if (size == values.length) {
      grow();
      return number(value, itsHash);
    }
    values[size] = value;
    slots[at] = (long) hash << 32 | ++size;
    return size - 1;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (slots.length - 1);
  }

  private void grow() {
    values = Arrays.copyOf(values, Math.multiplyExact(2, size));
    long[] old = slots;
    slots = new long[Math.multiplyExact(values.length > MANY ? 2 : 8, values.length)];
    for (long slot : old) {
      int at = slot((int) (slot >>> 32));
      while (slot != 0 && slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      if (slot != 0) {
        slots[at] = slot;
      }
    }
  }

  T[] toArray(IntFunction<T[]> maker) {
    T[] array = maker.apply(size);
    System.arraycopy(values, 0, array, 0, size);
    return array;
  }
}
