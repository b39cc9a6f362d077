package org.divisi.score;

/**
 * A note that is struck again and again: {@code :32}.
 *
 * @param flags the note value of the strokes: 8, 16, 32 and so on
 */
public record StemTremolo(int flags) implements StandardIndicator {
  /** Refuses what is no note value with flags. */
  public StemTremolo {
    if (flags < 8 || Integer.bitCount(flags) != 1) {
      throw new IllegalArgumentException(
          "stem tremolo of %d: use 8, 16, 32 and so on".formatted(flags));
    }
  }

  /** Strokes of a note value. */
  public static StemTremolo of(int flags) {
    return new StemTremolo(flags);
  }

  @Override
  public String toString() {
    return ":" + flags;
  }
}
