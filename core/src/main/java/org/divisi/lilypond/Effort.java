package org.divisi.lilypond;

/**
 * How much work a text may make: names that stand for names that stand for music can ask for more
 * than any machine can do.
 */
final class Effort {
  private static final long LEAST = 4_000_000;
  private static final long EACH_BYTE = 200;

  private final long most;
  private long steps;

  /** The effort that a text of a length is worth. */
  Effort(int bytes) {
    this.most = LEAST + EACH_BYTE * bytes;
  }

  /** One more component is looked at. */
  void step() {
    step(1);
  }

  /** So many components more are looked at. */
  void step(int count) {
    steps += count;
    if (steps > most) {
      throw new IllegalArgumentException(
          "this stands for more music than a text of this length may: %d components and more"
              .formatted(most));
    }
  }
}
