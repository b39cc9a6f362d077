package org.divisi.score;

/**
 * A comment behind the braces of a container, which says which it is: {@code %*% M1}.
 *
 * @param text the comment, with its percent sign
 */
public record Identifier(String text) implements StandardIndicator {
  /** Refuses what is no comment in one line. */
  public Identifier {
    if (!text.startsWith("%") || text.contains("\n")) {
      throw new IllegalArgumentException(
          "identifier '%s' must be a comment in one line, such as %%*%% M1".formatted(text));
    }
  }

  /** The identifier of a comment. */
  public static Identifier of(String text) {
    return new Identifier(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
