package org.divisi.parallel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is done with each input of a {@link Pool}: a function that may throw anything.
 *
 * <p>A task should depend on its input alone. It is {@link Serializable} so that a lambda can be
 * sent to a worker process; what it captures must then be serializable too.
 */
@FunctionalInterface
public interface Task<I extends @Nullable Object, R extends @Nullable Object> extends Serializable {

  /** Makes the result that belongs to this input. */
  R run(I input) throws Exception;
}
