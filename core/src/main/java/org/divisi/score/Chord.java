package org.divisi.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;

/**
 * A sound of several pitches: {@code <c' e' g'>4}.
 *
 * @param heads the note heads, from the lowest up; there may be none
 * @param value the note value that it is written with
 * @param attachments what is attached
 */
public record Chord(List<NoteHead> heads, NoteValue value, List<Attachment> attachments)
    implements Leaf {
  /** Puts heads and attachments in order. */
  public Chord {
    heads = ordered(heads);
    Objects.requireNonNull(value, "value");
    attachments = Attachment.ordered(attachments);
  }

  private static List<NoteHead> ordered(List<NoteHead> heads) {
    for (int index = 1; index < heads.size(); index++) {
      if (heads.get(index - 1).compareTo(heads.get(index)) > 0) {
        return heads.stream().sorted().toList();
      }
    }
    return List.copyOf(heads);
  }

  /**
   * A chord of pitches and a duration.
   *
   * @throws IllegalArgumentException if one leaf cannot have the duration, as 5/16
   */
  public static Chord of(List<Pitch> pitches, Duration duration) {
    return of(pitches, NoteValue.of(duration));
  }

  /** A chord of pitches and a note value. */
  public static Chord of(List<Pitch> pitches, NoteValue value) {
    return new Chord(pitches.stream().map(NoteHead::of).toList(), value, List.of());
  }

  /** The written pitches, from the lowest up. */
  public List<Pitch> pitches() {
    return heads.stream().map(NoteHead::pitch).toList();
  }

  /** The same chord with other heads. */
  public Chord withHeads(List<NoteHead> heads) {
    return new Chord(heads, value, attachments);
  }

  /** The same chord with another head in the place of one, counted from the lowest, from 0. */
  public Chord withHead(int index, NoteHead head) {
    List<NoteHead> changed = new ArrayList<>(heads);
    changed.set(index, head);
    return withHeads(changed);
  }

  @Override
  public Chord withValue(NoteValue value) {
    return new Chord(heads, value, attachments);
  }

  @Override
  public Chord withAttachments(List<Attachment> attachments) {
    return new Chord(heads, value, attachments);
  }

  @Override
  public Chord attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Chord attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Chord attach(Attachment attachment) {
    return withAttachments(Attachment.plus(attachments, attachment));
  }

  /** As LilyPond writes it, without attachments: {@code <c' e' g'>4}. */
  @Override
  public String toString() {
    return heads.stream().map(NoteHead::toString).collect(Collectors.joining(" ", "<", ">"))
        + value;
  }
}
