package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search for all series from 0 that have each note and each interval once: 3856 of twelve
 * notes. The beginnings of one length share the search out among the workers of a pool.
 *
 * {@snippet class="org.divisi.theory.sets.Snippets" region="series"}
 *
 * @param length how many notes a series has, 2 to 31
 * @param beginning the notes that all of them begin with
 */
public record AllIntervalSeries(int length, List<Integer> beginning) implements Serializable {
  private static final int LONGEST = 31;

  /** How many series there are, and how many beginnings of any length the search came to. */
  public record Count(long series, long nodes) implements Serializable {
    /** Both counts together. */
    public Count plus(Count other) {
      return new Count(Math.addExact(series, other.series), Math.addExact(nodes, other.nodes));
    }
  }

  /** Refuses lengths and beginnings that no series has. */
  public AllIntervalSeries {
    beginning = List.copyOf(beginning);
    if (length < 2 || length > LONGEST) {
      throw new IllegalArgumentException(
          "all-interval series of %d notes cannot be sought: use 2 to %d"
              .formatted(length, LONGEST));
    }
    if (beginning.isEmpty() || beginning.get(0) != 0 || !isPossible(length, beginning)) {
      throw new IllegalArgumentException(
          "all-interval series of %d notes cannot begin with %s: use 0, then new notes and intervals"
              .formatted(length, beginning));
    }
  }

  private static boolean isPossible(int length, List<Integer> beginning) {
    int notes = 1;
    int intervals = 1;
    for (int i = 1; i < beginning.size(); i++) {
      int note = beginning.get(i);
      if (note < 0 || note >= length) {
        return false;
      }
      int interval = Math.floorMod(note - beginning.get(i - 1), length);
      if ((notes >> note & 1) != 0 || (intervals >> interval & 1) != 0) {
        return false;
      }
      notes |= 1 << note;
      intervals |= 1 << interval;
    }
    return true;
  }

  /** Reads {@code 12: 0 1 3}: the length, then the beginning. */
  public static AllIntervalSeries parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length == 2 && text.matches("[\\d\\s:]{1,200}")) {
      List<Integer> notes =
          Stream.of(parts[1].strip().split("\\s+")).map(Integer::valueOf).toList();
      return new AllIntervalSeries(Integer.parseInt(parts[0].strip()), notes);
    }
    throw new IllegalArgumentException(
        "all-interval series '%s' have no such text: write them as 12: 0 1 3".formatted(text));
  }

  /** All series of a length. */
  public static AllIntervalSeries of(int length) {
    return new AllIntervalSeries(length, List.of(0));
  }

  /** The same search in parts, by the first so many notes, in order. */
  public List<AllIntervalSeries> split(int notes) {
    if (notes > length) {
      throw new IllegalArgumentException(
          "series of %d notes have no first %d: use at most %d".formatted(length, notes, length));
    }
    List<AllIntervalSeries> parts = new ArrayList<>(List.of(this));
    for (int size = beginning.size(); size < notes; size++) {
      List<AllIntervalSeries> longer = new ArrayList<>();
      for (AllIntervalSeries part : parts) {
        for (int note = 1; note < length; note++) {
          List<Integer> next = Numbers.joined(part.beginning, List.of(note));
          if (isPossible(length, next)) {
            longer.add(new AllIntervalSeries(length, next));
          }
        }
      }
      parts = longer;
    }
    return List.copyOf(parts);
  }

  /**
   * How many there are, and how many nodes the search came to. Searches by {@link #split} count the
   * nodes from their own beginning on.
   */
  public Count count() {
    return new Search(length, beginning, null).run();
  }

  /** The series, in the order of their notes. */
  public List<ToneRow> toList() {
    List<ToneRow> rows = new ArrayList<>();
    new Search(
            length,
            beginning,
            notes -> rows.add(new ToneRow(Arrays.stream(notes).boxed().toList())))
        .run();
    return List.copyOf(rows);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return length + ": " + beginning.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** The search from a beginning: the notes and the intervals that are used are bits. */
  private static final class Search {
    private final int length;
    private final int all;
    private final int[] notes;
    private final int start;
    private final @Nullable Consumer<int[]> found;
    private long series;
    private long nodes;

    Search(int length, List<Integer> beginning, @Nullable Consumer<int[]> found) {
      this.length = length;
      this.all = (int) ((1L << length) - 1);
      this.notes = new int[length];
      this.start = beginning.size();
      this.found = found;
      Arrays.setAll(notes, i -> i < start ? beginning.get(i) : 0);
    }

    Count run() {
      int usedNotes = 1;
      int usedIntervals = 1;
      for (int i = 1; i < start; i++) {
        usedNotes |= 1 << notes[i];
        usedIntervals |= 1 << Math.floorMod(notes[i] - notes[i - 1], length);
      }
      extend(start, usedNotes, usedIntervals);
      return new Count(series, nodes);
    }

    private void extend(int size, int usedNotes, int usedIntervals) {
      nodes++;
      if (size == length) {
        series++;
        if (found != null) {
          found.accept(notes);
        }
        return;
      }
      int last = notes[size - 1];
      // The notes that lie a used interval above the last one.
      int reached = (usedIntervals << last | usedIntervals >>> (length - last)) & all;
      for (int left = all & ~usedNotes & ~reached; left != 0; left &= left - 1) {
        int note = Integer.numberOfTrailingZeros(left);
        int up = note - last;
        notes[size] = note;
        extend(size + 1, usedNotes | 1 << note, usedIntervals | 1 << (up < 0 ? up + length : up));
      }
    }
  }
}
