package org.divisi.parallel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A task that also needs the state its predecessors left: see {@link Pool#scan}. */
@FunctionalInterface
public interface StatefulTask<
        S extends @Nullable Object, I extends @Nullable Object, R extends @Nullable Object>
    extends Serializable {

  /** Makes the result that belongs to this input, given the state before it. */
  R run(S state, I input) throws Exception;
}
