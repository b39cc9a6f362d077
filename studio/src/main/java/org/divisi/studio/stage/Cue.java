package org.divisi.studio.stage;

import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Leaf;
import org.divisi.score.Lyrics;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do at a moment: a leaf to play, or marks to obey.
 *
 * @param moment when
 * @param seat where
 * @param leaf the leaf; null where there are marks alone
 * @param duration how long the leaf lasts, as all around it scales it
 * @param position the number of the leaf or container in the score
 * @param marks what is attached
 * @param words what is sung from here on; null where there are none
 */
public record Cue(
    Moment moment,
    Seat seat,
    @Nullable Leaf leaf,
    Duration duration,
    int position,
    List<Attachment> marks,
    @Nullable Lyrics words) {
  Cue(
      Moment moment,
      Seat seat,
      @Nullable Leaf leaf,
      Duration duration,
      int position,
      List<Attachment> marks) {
    this(moment, seat, leaf, duration, position, marks, null);
  }
}
