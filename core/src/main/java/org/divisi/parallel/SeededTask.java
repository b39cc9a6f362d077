package org.divisi.parallel;

import java.io.Serializable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A task that draws random numbers: each item gets a generator of its own, made from the seed and
 * the item's index, so that chance falls the same way in every kind of pool.
 */
@FunctionalInterface
public interface SeededTask<I extends @Nullable Object, R extends @Nullable Object>
    extends Serializable {

  /** Makes the result that belongs to this input and these random numbers. */
  R run(I input, RandomGenerator random) throws Exception;
}
