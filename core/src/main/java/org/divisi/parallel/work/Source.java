package org.divisi.parallel.work;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Inputs that are our own, made of the user's. */
public interface Source extends Iterable<@Nullable Object> {

  /** How many there are, if the user's know. */
  OptionalLong total();

  /** Told before any is drawn that one of them will run alone. */
  void alone();
}
