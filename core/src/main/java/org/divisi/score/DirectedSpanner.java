package org.divisi.score;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A spanner on a side of the staff.
 *
 * @param spanner the spanner
 * @param direction the side
 */
record DirectedSpanner(Spanner spanner, Direction direction) implements Spanner {
  @Override
  public List<Indicator> marks(int index, int size) {
    return spanner.marks(index, size);
  }

  @Override
  public List<Attachment> attachments(IntFunction<Place> leaves, int index, int size) {
    return spanner.attachments(leaves, index, size).stream()
        .map(mark -> isSided(mark.indicator()) ? mark.withDirection(direction) : mark)
        .toList();
  }

  private static boolean isSided(Indicator indicator) {
    return indicator instanceof StartSlur
        || indicator instanceof StartPhrasingSlur
        || indicator instanceof StartBeam
        || indicator instanceof StartHairpin
        || indicator instanceof StartTextSpan
        || indicator instanceof StartTrillSpan
        || indicator instanceof StartPianoPedal
        || indicator instanceof StartGroup
        || indicator instanceof Dynamic
        || indicator instanceof RepeatTie
        || indicator instanceof Tie;
  }
}
