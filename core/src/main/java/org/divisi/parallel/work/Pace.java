package org.divisi.parallel.work;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.WeakHashMap;

/**
 * How long the items of each task take, so that the next of many short maps need not feel its way.
 * Guarded by the scheduler's lock.
 */
final class Pace {
  private final Map<Class<?>, Double> nanos = new WeakHashMap<>();

  /** The nanoseconds that an item of a task takes, as the last ones did. */
  OptionalDouble of(Class<?> task) {
    Double each = nanos.get(task);
    return each == null ? OptionalDouble.empty() : OptionalDouble.of(each);
  }

  /** Learns from items that have been run. */
  void ran(Class<?> task, int items, long time) {
    if (items > 0) {
      nanos.merge(task, (double) time / items, (before, now) -> (before + now) / 2);
    }
  }
}
