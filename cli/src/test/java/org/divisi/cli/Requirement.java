package org.divisi.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.EngravingException;

/** Parts of the machine that some tests need: a test without its part is skipped, and says so. */
final class Requirement {
  private Requirement() {}

  /** Skips the test where a part is missing; fails it where {@code divisi.require} names it. */
  static void need(String part, boolean present) {
    boolean required = List.of(System.getProperty("divisi.require", "").split(",")).contains(part);
    if (required && !present) {
      throw new AssertionError(part + " is missing, and -Ddivisi.require asks for it");
    }
    assumeTrue(present, part + " is missing");
  }

  static void needLilyPond() {
    boolean present = true;
    try {
      Engraver.find(System.getenv());
    } catch (EngravingException e) {
      present = false;
    }
    need("lilypond", present);
  }
}
