package org.divisi.parallel;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot go from one process to another: a task (then nothing has run), an input, or a
 * result.
 */
public final class TransferException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** With what cannot go, and what to do. */
  public TransferException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
