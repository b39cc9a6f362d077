package org.divisi.engrave;

import org.jspecify.annotations.Nullable;

/** LilyPond is missing, cannot be run, or failed; the message says what to do. */
public final class EngravingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  EngravingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
