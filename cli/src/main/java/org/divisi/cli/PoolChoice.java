package org.divisi.cli;

import org.divisi.parallel.Pool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The pool that a command is to work with. */
final class PoolChoice {
  private PoolChoice() {}

  /**
   * Opens the pool.
   *
   * @param words what was said behind {@code --pool}; null where nothing was
   * @param spec the command's
   * @throws UserException if the pool is known and cannot be had now
   */
  static Pool open(@Nullable String words, @Nullable CommandSpec spec) throws UserException {
    try {
      return words == null ? Pool.configured() : Pool.of(words);
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(spec, String.valueOf(e.getMessage()));
    } catch (IllegalStateException e) {
      throw new UserException("divisi: " + e.getMessage(), e);
    }
  }
}
