package org.divisi.score;

/** What may stand as a LilyPond word. */
final class Names {
  private Names() {}

  /** Refuses what is not letters with single hyphens or underscores between. */
  static void requireWord(String what, String word, String example) {
    boolean good = !word.isEmpty();
    for (int index = 0; index < word.length() && good; index++) {
      boolean joint =
          "-_".indexOf(word.charAt(index)) >= 0 && index > 0 && index < word.length() - 1;
      good = joint || Character.isLetter(word.charAt(index));
    }
    if (!good) {
      throw new IllegalArgumentException(
          "%s '%s' is not a LilyPond name: use letters, as in %s".formatted(what, word, example));
    }
  }
}
