package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row: every note of the octave once. Twelve notes are usual; any other number of equal steps is
 * a row of its own octave.
 *
 * {@snippet class="org.divisi.theory.sets.Snippets" region="row"}
 *
 * @param notes the notes, each number from 0 on once
 */
public record ToneRow(List<Integer> notes) implements Comparable<ToneRow>, Serializable {
  /** Refuses notes that are missing or stand twice. */
  public ToneRow {
    notes = List.copyOf(notes);
    if (notes.isEmpty()) {
      throw new IllegalArgumentException("row of no notes does not exist: give it 12");
    }
    BitSet found = new BitSet();
    for (int note : notes) {
      if (note < 0 || note >= notes.size() || found.get(note)) {
        throw new IllegalArgumentException(
            "row %s must have each number from 0 to %d once".formatted(notes, notes.size() - 1));
      }
      found.set(note);
    }
  }

  /** The row of these notes. */
  public static ToneRow of(int... notes) {
    return new ToneRow(IntStream.of(notes).boxed().toList());
  }

  /** Reads {@code 0 11 3 4 8 7 9 5 6 1 2 10}. */
  public static ToneRow parse(String text) {
    try {
      return new ToneRow(Stream.of(text.strip().split("[\\s,]+")).map(Integer::valueOf).toList());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "row '%s' is not numbers: write it as 0 11 3 4 8 7 9 5 6 1 2 10".formatted(text), e);
    }
  }

  /** How many notes it has. */
  public int size() {
    return notes.size();
  }

  /** The note at an index. */
  public int get(int index) {
    if (index < 0 || index >= size()) {
      throw new IllegalArgumentException(
          "row of %d notes has none at %d: use 0 to %d".formatted(size(), index, size() - 1));
    }
    return notes.get(index);
  }

  private ToneRow mapped(int factor, int plus) {
    return new ToneRow(
        notes.stream().map(note -> Math.floorMod(note * factor + plus, size())).toList());
  }

  /** All notes so many steps higher. */
  public ToneRow transpose(int steps) {
    return mapped(1, Math.floorMod(steps, size()));
  }

  /** Its intervals the other way, from the same first note on. */
  public ToneRow invert() {
    return mapped(-1, 2 * notes.get(0));
  }

  /** From the last note to the first. */
  public ToneRow retrograde() {
    return new ToneRow(Numbers.reversed(notes));
  }

  /** The last so many notes ahead of the others. */
  public ToneRow rotate(int count) {
    return count % size() == 0 ? this : new ToneRow(Numbers.rotated(notes, count));
  }

  /**
   * Each note so many times as high: 5 and 7 change fourths and semitones.
   *
   * @throws IllegalArgumentException if two notes would become one, as by 2
   */
  public ToneRow times(int factor) {
    return mapped(Math.floorMod(factor, size()), 0);
  }

  /** The notes at these indices. */
  public List<Integer> permute(List<Integer> indices) {
    return indices.stream().map(this::get).toList();
  }

  /** The intervals upwards from each note to the next. */
  public List<Integer> intervals() {
    return IntStream.range(1, size())
        .mapToObj(i -> Math.floorMod(notes.get(i) - notes.get(i - 1), size()))
        .toList();
  }

  /** The intervals upwards from each note to the next, and from the last to the first. */
  public List<Integer> cyclicIntervals() {
    return IntStream.range(0, size())
        .mapToObj(i -> Math.floorMod(notes.get((i + 1) % size()) - notes.get(i), size()))
        .toList();
  }

  /** Whether each interval below the octave stands between two neighbours, once. */
  public boolean isAllInterval() {
    return intervals().stream().distinct().count() == size() - 1;
  }

  /** The form of a kind that begins, or for retrogrades ends, on a note. */
  public ToneRow form(RowForm form) {
    ToneRow moved = transpose(form.note() - notes.get(0));
    return switch (form.kind()) {
      case P -> moved;
      case I -> moved.invert();
      case R -> moved.retrograde();
      case RI -> moved.invert().retrograde();
    };
  }

  /**
   * All forms, 48 of a row of twelve, some of which may be equal: P, I, R and RI by their notes.
   */
  public Map<RowForm, ToneRow> forms() {
    Map<RowForm, ToneRow> forms = new LinkedHashMap<>();
    for (RowForm.Kind kind : RowForm.Kind.values()) {
      for (int note = 0; note < size(); note++) {
        RowForm form = new RowForm(kind, note);
        forms.put(form, form(form));
      }
    }
    return Collections.unmodifiableMap(forms);
  }

  /** The forms whose notes are its own, in the same order: its own P, and others by symmetry. */
  public List<RowForm> invariances() {
    return forms().entrySet().stream()
        .filter(entry -> entry.getValue().equals(this))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The matrix: the P forms as rows, of which the first notes make the I form downwards. */
  public List<ToneRow> matrix() {
    return invert().notes.stream().map(note -> form(new RowForm(RowForm.Kind.P, note))).toList();
  }

  /**
   * The forms whose first half has none of the notes of its own first half, so that both together
   * have every note: its hexachordal combinatoriality.
   */
  public List<RowForm> combinatorial() {
    if (size() % 2 != 0) {
      return List.of();
    }
    List<Integer> first = notes.subList(0, size() / 2);
    return forms().entrySet().stream()
        .filter(
            entry ->
                entry.getValue().notes.subList(0, size() / 2).stream().noneMatch(first::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The sets of so many neighbours that it has in common with a form: its invariant segments. */
  public List<List<Integer>> invariantSegments(RowForm form, int length) {
    List<List<Integer>> others = form(form).segments(length);
    return segments(length).stream().filter(others::contains).toList();
  }

  private List<List<Integer>> segments(int length) {
    if (length < 1 || length > size()) {
      throw new IllegalArgumentException(
          "segment of %d notes does not exist: use 1 to %d".formatted(length, size()));
    }
    List<List<Integer>> segments = new ArrayList<>();
    for (int i = 0; i + length <= size(); i++) {
      segments.add(notes.subList(i, i + length).stream().sorted().toList());
    }
    return segments;
  }

  /** The first of all its forms on 0 in the order of their notes: one for the whole class. */
  public ToneRow canonical() {
    ToneRow best = null;
    for (RowForm.Kind kind : RowForm.Kind.values()) {
      ToneRow form = form(new RowForm(kind, 0));
      ToneRow onZero = form.transpose(-form.get(0));
      if (best == null || onZero.compareTo(best) < 0) {
        best = onZero;
      }
    }
    return Objects.requireNonNull(best);
  }

  /** By how many notes there are, then by the first note that differs. */
  @Override
  public int compareTo(ToneRow other) {
    int difference = size() - other.size();
    for (int i = 0; i < size() && difference == 0; i++) {
      difference = notes.get(i) - other.notes.get(i);
    }
    return difference;
  }

  /** The notes as pitch classes in semitones; known of twelve notes. */
  public PitchClassSegment toSegment() {
    if (size() != 12) {
      throw new IllegalArgumentException(
          "row of %d notes is not of semitones: use one of 12".formatted(size()));
    }
    return PitchClassSegment.of(notes.stream().mapToDouble(Integer::doubleValue).toArray());
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return notes.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
