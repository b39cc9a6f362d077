package org.divisi.parallel;

import org.jspecify.annotations.Nullable;

/**
 * Stands for an exception of a worker process that could not be sent as it was: it has the
 * original's frames, cause and suppressed exceptions, and prints as the original would.
 */
public final class StandInException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String original;
  private final String text;

  /**
   * In place of an exception.
   *
   * @param original the name of its class
   * @param text its own text
   */
  public StandInException(String original, @Nullable String message, String text) {
    super(message);
    this.original = original;
    this.text = text;
  }

  /** The name of the original's class. */
  public String original() {
    return original;
  }

  /** The original's own text. */
  @Override
  @SuppressWarnings("OverrideThrowableToString") // the text is the original's, class name and all
  public String toString() {
    return text;
  }
}
