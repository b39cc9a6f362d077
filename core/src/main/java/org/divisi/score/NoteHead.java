package org.divisi.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/**
 * The head of a note, or one of a chord's: a pitch, and how it and its accidental are shown; or a
 * drum, by its name.
 *
 * {@snippet class="org.divisi.score.Snippets" region="head"}
 *
 * @param pitch the written pitch; middle C for a drum, which has none
 * @param forced whether the accidental is printed though it is not needed, {@code c'!}
 * @param cautionary whether the accidental is printed in parentheses, {@code c'?}
 * @param parenthesized whether the head itself stands in parentheses, {@code \parenthesize}
 * @param tweaks changes to its look
 * @param marks what is attached to this head alone, as LilyPond writes it: {@code -1}, {@code ~}
 * @param drum LilyPond's name of the drum, such as {@code snare}; an empty text for a pitch
 * @param variant what stands there in other editions; null where all have the same
 */
public record NoteHead(
    Pitch pitch,
    boolean forced,
    boolean cautionary,
    boolean parenthesized,
    List<Tweak> tweaks,
    List<String> marks,
    String drum,
    @Nullable Variant variant)
    implements Comparable<NoteHead>, Serializable {
  /** Plain heads of the pitches in use are few: one object each, so that a note costs no head. */
  private static final Map<Pitch, NoteHead> PLAIN = plain();

  private static final Pitch NO_PITCH = Pitch.of(Step.C, Alteration.NATURAL, 4);

  /**
   * Another head for other editions.
   *
   * @param head the other head
   * @param tag which editions have the other head
   * @param own which editions have this one
   */
  public record Variant(NoteHead head, Tag tag, Tag own) implements Serializable {
    /** Refuses what is missing. */
    public Variant {
      Objects.requireNonNull(head, "head");
      Objects.requireNonNull(tag, "tag");
      Objects.requireNonNull(own, "own");
    }
  }

  /** Refuses what is missing, and puts the tweaks in order. */
  public NoteHead {
    Objects.requireNonNull(pitch, "pitch");
    Objects.requireNonNull(drum, "drum");
    tweaks = tweaks.stream().sorted((one, other) -> one.text().compareTo(other.text())).toList();
    marks = List.copyOf(marks);
  }

  /** A head of a pitch, with the signs of its accidental. */
  public NoteHead(Pitch pitch, boolean forced, boolean cautionary) {
    this(pitch, forced, cautionary, false, List.of(), List.of(), "", null);
  }

  private static Map<Pitch, NoteHead> plain() {
    Map<Pitch, NoteHead> heads = new HashMap<>();
    for (int octave = 0; octave < 10; octave++) {
      for (Step step : Step.values()) {
        for (Alteration alteration : Alteration.values()) {
          Pitch pitch = Pitch.of(step, alteration, octave);
          heads.put(pitch, new NoteHead(pitch, false, false));
        }
      }
    }
    return Map.copyOf(heads);
  }

  /** A plain head of a pitch. */
  public static NoteHead of(Pitch pitch) {
    NoteHead shared = PLAIN.get(pitch);
    return shared != null ? shared : new NoteHead(pitch, false, false);
  }

  /** A drum, by LilyPond's name of it, such as {@code snare}. */
  public static NoteHead drum(String name) {
    Names.requireWord("drum", name, "snare or bassdrum");
    return new NoteHead(NO_PITCH, false, false, false, List.of(), List.of(), name, null);
  }

  /** Whether it is a drum, which has no pitch. */
  public boolean isDrum() {
    return !drum.isEmpty();
  }

  /** Whether it is written as a pitch, or a drum, and nothing else. */
  public boolean isPlain() {
    return !parenthesized && tweaks.isEmpty() && marks.isEmpty() && variant == null;
  }

  /** The same head on another pitch; a drum stays as it is. */
  public NoteHead withPitch(Pitch pitch) {
    return isDrum() || pitch.equals(this.pitch)
        ? this
        : isPlain() && !forced && !cautionary
            ? of(pitch)
            : new NoteHead(pitch, forced, cautionary, parenthesized, tweaks, marks, drum, variant);
  }

  /** The same head with its accidental printed in any case. */
  public NoteHead withForced(boolean forced) {
    return new NoteHead(pitch, forced, cautionary, parenthesized, tweaks, marks, drum, variant);
  }

  /** The same head with its accidental printed in parentheses. */
  public NoteHead withCautionary(boolean cautionary) {
    return new NoteHead(pitch, forced, cautionary, parenthesized, tweaks, marks, drum, variant);
  }

  /** The same head in parentheses. */
  public NoteHead withParenthesized(boolean parenthesized) {
    return new NoteHead(pitch, forced, cautionary, parenthesized, tweaks, marks, drum, variant);
  }

  /** The same head with one tweak more, such as {@code color} and {@code #red}. */
  public NoteHead tweaked(String property, String value) {
    return tweaked(Tweak.of(property, value));
  }

  /** The same head with one tweak more. */
  public NoteHead tweaked(Tweak tweak) {
    List<Tweak> more = new ArrayList<>(tweaks);
    more.add(tweak);
    return new NoteHead(pitch, forced, cautionary, parenthesized, more, marks, drum, variant);
  }

  /** The same head with just these marks of its own, such as {@code -1}. */
  public NoteHead withMarks(List<String> marks) {
    return marks.equals(this.marks)
        ? this
        : new NoteHead(pitch, forced, cautionary, parenthesized, tweaks, marks, drum, variant);
  }

  /** The same head, and another one for the editions of a tag. */
  public NoteHead withVariant(NoteHead head, Tag tag, Tag own) {
    return new NoteHead(
        pitch, forced, cautionary, parenthesized, tweaks, marks, drum, new Variant(head, tag, own));
  }

  /** The lines that it is written with; the duration follows the last. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (parenthesized) {
      lines.add("\\parenthesize");
    }
    tweaks.forEach(tweak -> lines.add(tweak.text()));
    lines.add(name() + String.join("", marks));
    return lines;
  }

  private String name() {
    String name = isDrum() ? drumName() : pitch.toString();
    return forced || cautionary ? name + (forced ? "!" : "") + (cautionary ? "?" : "") : name;
  }

  /**
   * LilyPond reads the names that it gives to drums itself, but for one, which it only shortens.
   */
  private String drumName() {
    return drum.equals("tamtam") ? "tt" : drum;
  }

  @Override
  public int compareTo(NoteHead other) {
    int byPitch = pitch.compareTo(other.pitch);
    return byPitch != 0 ? byPitch : toString().compareTo(other.toString());
  }

  /** As LilyPond writes it: {@code c'!}. */
  @Override
  public String toString() {
    return isPlain() ? name() : String.join(" ", lines());
  }

  /** Of the pitch or the drum alone: heads of one pitch that differ are few. */
  @Override
  public int hashCode() {
    return 31 * pitch.hashCode() + drum.hashCode();
  }
}
