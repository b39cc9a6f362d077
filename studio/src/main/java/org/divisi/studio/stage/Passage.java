package org.divisi.studio.stage;

import java.util.List;
import org.divisi.theory.Offset;

/**
 * Music between repeat signs, where it stands in time; it is written once.
 *
 * @param times how often it is played
 * @param start where it begins
 * @param end where it ends, or its first ending begins
 * @param endings its endings, in order; none where it ends the same each time
 */
public record Passage(int times, Offset start, Offset end, List<Ending> endings) {
  /** Copies what is given. */
  public Passage {
    endings = List.copyOf(endings);
  }

  /**
   * What comes at the end of some of the times.
   *
   * @param numbers which times, from 1
   * @param start where it begins
   * @param end where it ends
   */
  public record Ending(List<Integer> numbers, Offset start, Offset end) {
    /** Copies what is given. */
    public Ending {
      numbers = List.copyOf(numbers);
    }
  }

  /** Where the last of it ends. */
  public Offset over() {
    return endings.isEmpty() ? end : endings.getLast().end();
  }
}
