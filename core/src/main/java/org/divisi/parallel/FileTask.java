package org.divisi.parallel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is done with each input of {@link Pool#mapTo mapTo}: files are written, several, one, or
 * none. See {@link Task}.
 */
@FunctionalInterface
public interface FileTask<I extends @Nullable Object> extends Serializable {

  /** Writes what belongs to this input. */
  void run(I input, ItemFiles files) throws Exception;
}
