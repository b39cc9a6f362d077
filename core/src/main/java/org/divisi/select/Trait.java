package org.divisi.select;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What things are compared by; it can be kept and sent to a worker. */
@FunctionalInterface
public interface Trait<T> extends Serializable {
  /** What is equal for things that are alike. */
  @Nullable Object of(T thing);
}
