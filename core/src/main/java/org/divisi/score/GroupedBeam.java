package org.divisi.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.divisi.theory.Duration;

/**
 * A beam over several leaves, which shows how these are grouped.
 *
 * @param joining how many beams join two groups
 * @param groups how long each group lasts
 */
record GroupedBeam(int joining, List<Duration> groups) implements Spanner {
  GroupedBeam {
    groups = List.copyOf(groups);
    if (joining < 1) {
      throw new IllegalArgumentException(
          "%d beams cannot join groups: use 1 or more".formatted(joining));
    }
  }

  @Override
  public List<Indicator> marks(int index, int size) {
    return Spanner.BEAM.marks(index, size);
  }

  @Override
  public List<Attachment> attachments(IntFunction<Place> leaves, int index, int size) {
    Place place = leaves.apply(index);
    List<Attachment> marks = new ArrayList<>(Spanner.super.attachments(leaves, index, size));
    int flags = place.component() instanceof Leaf leaf ? leaf.value().written().flags() : 0;
    if (flags == 0) {
      return marks;
    }
    Duration start = Duration.ZERO;
    for (int before = 0; before < index; before++) {
      start = start.plus(leaves.apply(before).duration());
    }
    int left = index == 0 ? 0 : isBorder(start) ? joining : flags;
    boolean last = index == size - 1;
    int right = last ? 0 : isBorder(start.plus(place.duration())) ? joining : flags;
    marks.add(Attachment.of(new BeamCount(left, right)));
    return marks;
  }

  /** Whether a group ends at a time. */
  private boolean isBorder(Duration time) {
    Duration end = Duration.ZERO;
    for (Duration group : groups) {
      end = end.plus(group);
      if (end.equals(time)) {
        return true;
      }
    }
    return false;
  }
}
