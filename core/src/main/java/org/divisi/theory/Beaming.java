package org.divisi.theory;

import java.util.Collections;
import java.util.List;

/** What LilyPond beams in a time signature unless it is told otherwise; its version 2.24. */
final class Beaming {
  private static final int MOST = 1 << 16;

  private Beaming() {}

  static List<Integer> beatStructure(long numerator, long denominator) {
    String pair = numerator + "/" + denominator;
    return switch (pair) {
      case "4/8" -> List.of(2, 2);
      case "5/8" -> List.of(3, 2);
      case "8/8" -> List.of(3, 3, 2);
      default -> {
        int group = numerator > 3 && numerator % 3 == 0 ? 3 : 1;
        yield Collections.nCopies(count(numerator / group), group);
      }
    };
  }

  /** How many notes stand under each beam: eighths may go over several beats. */
  static List<Integer> notes(Meter meter, Duration note) {
    if (!note.isPositive() || note.compareTo(Duration.EIGHTH) > 0) {
      throw new IllegalArgumentException(
          "notes of %s have no beams: use an eighth or less".formatted(note));
    }
    return groups(meter, note.equals(Duration.EIGHTH)).stream()
        .map(group -> count(group, note))
        .toList();
  }

  private static List<Duration> groups(Meter meter, boolean eighths) {
    String pair = eighths ? meter.pair() : "";
    return switch (pair) {
      case "4/4" -> List.of(Duration.HALF, Duration.HALF);
      case "3/4", "3/8" -> List.of(meter.duration());
      default ->
          meter.beatStructure().stream()
              .map(beats -> Duration.of(beats, meter.denominator()))
              .toList();
    };
  }

  private static int count(Duration group, Duration note) {
    Ratio notes = group.dividedBy(note);
    if (notes.denominator() != 1) {
      throw new IllegalArgumentException(
          "notes of %s do not fill the beats of %s: use a length that divides them"
              .formatted(note, group));
    }
    return count(notes.numerator());
  }

  private static int count(long number) {
    if (number > MOST) {
      throw new IllegalArgumentException(
          "beams of %d beats or notes are no music: use at most %d".formatted(number, MOST));
    }
    return (int) number;
  }
}
