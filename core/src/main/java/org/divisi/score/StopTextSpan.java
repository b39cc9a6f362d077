package org.divisi.score;

import java.util.Objects;

/**
 * The end of a line with words at its ends, on its last leaf: {@code \stopTextSpan}.
 *
 * @param command the command that ends it
 */
public record StopTextSpan(String command) implements StandardIndicator {
  /** The end of the usual line. */
  public StopTextSpan() {
    this("\\stopTextSpan");
  }

  /** Refuses a missing command. */
  public StopTextSpan {
    Objects.requireNonNull(command, "command");
  }

  @Override
  public String toString() {
    return command;
  }
}
