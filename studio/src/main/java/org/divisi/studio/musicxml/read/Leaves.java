package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.Tie;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;

/** Makes leaves out of notes that were read. */
final class Leaves {
  private static final Literal.Site SITE = Literal.Site.ARTICULATION;

  private Leaves() {}

  /** The note value that is shown, multiplied where the time is another. */
  static NoteValue value(Raw raw, Ratio scale) {
    Duration plain = raw.duration.times(scale.inverted());
    if (raw.wholeMeasure) {
      return scaled(NoteValue.of(Duration.WHOLE), raw.duration, scale);
    }
    if (raw.written != null) {
      return scaled(NoteValue.of(raw.written), raw.duration, scale);
    }
    return plain.isAssignable()
        ? NoteValue.of(plain)
        : scaled(NoteValue.of(Duration.QUARTER), raw.duration, scale);
  }

  /** A note value that is shown, with the multiplier that gives it a time. */
  static NoteValue scaled(NoteValue shown, Duration time, Ratio scale) {
    Duration plain = shown.written().times(scale);
    if (plain.equals(time) || time.isZero()) {
      return shown;
    }
    return shown.withMultiplier(time.dividedBy(plain).reduced());
  }

  /** The leaf that a note is, tied where all of its heads are or where some are. */
  static Leaf leaf(Raw raw, NoteValue value, List<Attachment> marks) {
    if (raw.hidden) {
      return new Skip(value, marks);
    }
    if (raw.heads.isEmpty()) {
      return raw.wholeMeasure ? new MultimeasureRest(value, marks) : new Rest(value, marks);
    }
    List<Attachment> all = new ArrayList<>(marks);
    boolean each = !raw.tied.contains(false);
    if (each) {
      all.add(Attachment.of(new Tie()));
    }
    if (raw.heads.size() == 1) {
      raw.own.getFirst().forEach(own -> all.add(Attachment.of(new Literal(own, SITE))));
      return new Note(raw.heads.getFirst(), value, all);
    }
    List<NoteHead> heads = new ArrayList<>();
    for (int index = 0; index < raw.heads.size(); index++) {
      List<String> own = new ArrayList<>(raw.own.get(index));
      if (!each && raw.tied.get(index)) {
        own.add("~");
      }
      heads.add(own.isEmpty() ? raw.heads.get(index) : raw.heads.get(index).withMarks(own));
    }
    return new Chord(heads, value, all);
  }
}
