package org.divisi.score;

import java.util.Objects;

/**
 * A bar line behind a leaf: {@code \bar "|."}.
 *
 * @param sign LilyPond's sign of it
 */
public record BarLine(String sign) implements StandardIndicator {
  /** Two thin lines, the end of a section. */
  public static final BarLine DOUBLE = new BarLine("||");

  /** A thin and a thick line, the end of the piece. */
  public static final BarLine FINAL = new BarLine("|.");

  /** Refuses a missing sign. */
  public BarLine {
    Objects.requireNonNull(sign, "sign");
  }

  /** The bar line of LilyPond's sign. */
  public static BarLine of(String sign) {
    return new BarLine(sign);
  }

  @Override
  public Class<? extends Context> context() {
    return Score.class;
  }

  @Override
  public String toString() {
    return "\\bar " + Markup.quoted(sign);
  }
}
