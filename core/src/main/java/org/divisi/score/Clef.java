package org.divisi.score;

import java.util.Objects;

/**
 * What pitch the lines of the staff mean from here on.
 *
 * @param name LilyPond's name of it, such as {@code treble} or {@code treble_8}
 */
public record Clef(String name) implements StandardIndicator {
  /** The G clef on the second line. */
  public static final Clef TREBLE = new Clef("treble");

  /** The C clef on the third line. */
  public static final Clef ALTO = new Clef("alto");

  /** The C clef on the fourth line. */
  public static final Clef TENOR = new Clef("tenor");

  /** The F clef on the fourth line. */
  public static final Clef BASS = new Clef("bass");

  /** The clef of instruments without pitch. */
  public static final Clef PERCUSSION = new Clef("percussion");

  /** Refuses a missing name. */
  public Clef {
    Objects.requireNonNull(name, "name");
  }

  /** The clef of LilyPond's name. */
  public static Clef of(String name) {
    return new Clef(name);
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return "\\clef " + name;
  }
}
