package org.divisi.lilypond.change;

import java.util.function.UnaryOperator;
import org.divisi.lilypond.text.Effort;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;

/** Gives every leaf of music another note value: {@code \scaleDurations}. */
public final class Scaled extends Rebuilding {
  private final UnaryOperator<NoteValue> change;
  private final Written written;

  private Scaled(UnaryOperator<NoteValue> change, Written written, Effort effort) {
    super(written, effort);
    this.change = change;
    this.written = written;
  }

  /** Music that lasts longer or shorter, and looks the same. */
  public static Component by(Ratio ratio, Component music, Written written, Effort effort) {
    return new Scaled(
            value -> value.withMultiplier(value.multiplier().times(ratio)), written, effort)
        .of(music);
  }

  /** Music in values that are halved so many times, and have so many dots more. */
  public static Component shifted(
      int halvings, int dots, Component music, Written written, Effort effort) {
    return new Scaled(value -> shifted(value, halvings, dots), written, effort).of(music);
  }

  private static NoteValue shifted(NoteValue value, int halvings, int dots) {
    int log = value.log() + halvings;
    int all = value.dots() + dots;
    if (Math.abs(log) > 30 || all < 0 || all > 30) {
      throw new IllegalArgumentException("note value %s cannot be shifted so far".formatted(value));
    }
    long ones = (1L << (all + 1)) - 1;
    Duration written =
        log < 0 ? Duration.of(ones << -log, 1L << all) : Duration.of(ones, 1L << (all + log));
    NoteValue shifted = NoteValue.of(written);
    return value.isMultiplied() ? shifted.withMultiplier(value.multiplier()) : shifted;
  }

  @Override
  Component leaf(Leaf leaf) {
    Leaf scaled = leaf.withValue(change.apply(leaf.value()));
    written.moved(leaf, scaled);
    return scaled;
  }
}
