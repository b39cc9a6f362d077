package org.divisi.lilypond.text;

/**
 * How much work reading a text makes: how much of it is passed again, and how many components are
 * looked at again. Names that stand for names that stand for music can ask for more of the latter
 * than any machine can do, so that there is a limit.
 */
public final class Effort {
  private static final long LEAST = 1_000_000;
  private static final long EACH_BYTE = 16;

  private final long most;
  private long steps;
  private long again;

  /** The effort that a text of a length is worth. */
  public Effort(int bytes) {
    this.most = LEAST + EACH_BYTE * bytes;
  }

  /** So many bytes of the text will be passed once more. */
  void again(int bytes) {
    again += bytes;
  }

  /** How many bytes were passed more than once. */
  public long passedAgain() {
    return again;
  }

  /** How many components were looked at, as far as they may be. */
  public long lookedAt() {
    return Math.min(steps, most);
  }

  /** One more component is looked at. */
  public void step() {
    step(1);
  }

  /** So many components more are looked at. */
  public void step(int count) {
    steps += count;
    if (steps > most) {
      throw new IllegalArgumentException(
          "this stands for more music than a text of this length may: %d components and more"
              .formatted(most));
    }
  }
}
