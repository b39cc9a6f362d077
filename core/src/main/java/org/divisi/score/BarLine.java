package org.divisi.score;

import java.util.Objects;

/**
 * A bar line behind a leaf: {@code \bar "|."}.
 *
 * @param sign LilyPond's sign of it
 * @param site where it is written: behind the leaf, or before it
 */
public record BarLine(String sign, Literal.Site site) implements StandardIndicator {
  /** Two thin lines, the end of a section. */
  public static final BarLine DOUBLE = new BarLine("||");

  /** A thin and a thick line, the end of the piece. */
  public static final BarLine FINAL = new BarLine("|.");

  /** Refuses a missing sign. */
  public BarLine {
    Objects.requireNonNull(sign, "sign");
    Objects.requireNonNull(site, "site");
  }

  /** A bar line behind a leaf. */
  public BarLine(String sign) {
    this(sign, Literal.Site.AFTER);
  }

  /** The bar line of LilyPond's sign. */
  public static BarLine of(String sign) {
    return new BarLine(sign);
  }

  /** The same bar line written at another site. */
  public BarLine withSite(Literal.Site site) {
    return new BarLine(sign, site);
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
