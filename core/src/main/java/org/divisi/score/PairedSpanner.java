package org.divisi.score;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A spanner of two marks, one on the first leaf and one on the last. A trill, a pedal and an octave
 * sign may stand over one leaf alone, the others not.
 *
 * @param start what the first leaf carries
 * @param stop what the last leaf carries
 */
record PairedSpanner(Indicator start, Indicator stop) implements Spanner {
  @Override
  public List<Indicator> marks(int index, int size) {
    if (size == 1) {
      return isForOne() ? List.of(start, stop) : List.of();
    }
    return index == 0 ? List.of(start) : index == size - 1 ? List.of(stop) : List.of();
  }

  private boolean isForOne() {
    return start instanceof StartTrillSpan
        || start instanceof StartPianoPedal
        || start instanceof Ottava;
  }

  /**
   * Over one leaf, LilyPond takes the end only behind the leaf: on the leaf, it would come first.
   */
  @Override
  public List<Attachment> attachments(IntFunction<Place> leaves, int index, int size) {
    if (size > 1 || !isForOne()) {
      return Spanner.super.attachments(leaves, index, size);
    }
    Attachment end = Attachment.of(stop);
    return List.of(Attachment.of(start), start instanceof Ottava ? end : end.leaked());
  }
}
