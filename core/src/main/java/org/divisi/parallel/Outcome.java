package org.divisi.parallel;

import java.util.Optional;
import org.divisi.parallel.ship.Rendering;
import org.jspecify.annotations.Nullable;

/** What became of one item: its result, or its failure. */
public final class Outcome<R extends @Nullable Object> {
  private final int index;
  private final @Nullable R value;
  private final @Nullable TaskException failure;

  private Outcome(int index, @Nullable R value, @Nullable TaskException failure) {
    this.index = index;
    this.value = value;
    this.failure = failure;
  }

  /** The result of an item. */
  public static <R extends @Nullable Object> Outcome<R> of(int index, R value) {
    return new Outcome<>(index, value, null);
  }

  /** The failure of an item. */
  public static <R extends @Nullable Object> Outcome<R> failed(TaskException failure) {
    return new Outcome<>(failure.index(), null, failure);
  }

  /** The place of the item in the order of inputs, from 0. */
  public int index() {
    return index;
  }

  /** Whether the item failed. */
  public boolean isFailed() {
    return failure != null;
  }

  /** The result; if there is none, its failure is thrown. */
  @SuppressWarnings("NullAway") // R says itself whether a result may be null
  public R value() {
    if (failure != null) {
      throw failure;
    }
    return value;
  }

  /** The failure, if the item failed. */
  public Optional<TaskException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public String toString() {
    return "%d: %s".formatted(index, failure != null ? failure.getMessage() : Rendering.of(value));
  }
}
