package org.divisi.parallel;

import java.io.Serializable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A {@link FileTask} that draws random numbers, from a generator of the item's own. */
@FunctionalInterface
public interface SeededFileTask<I extends @Nullable Object> extends Serializable {

  /** Writes what belongs to this input and these random numbers. */
  void run(I input, RandomGenerator random, ItemFiles files) throws Exception;
}
