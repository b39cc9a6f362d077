package org.divisi.score;

import java.io.Serializable;
import java.util.List;
import org.divisi.theory.Alteration;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** Reads components from {@link Packed}, as {@link Packer} wrote them. */
final class Unpacker {
  private static final Step[] STEPS = Step.values();
  private static final Alteration[] ALTERATIONS = Alteration.values();
  private static final Direction[] DIRECTIONS = Direction.values();

  private static final int RECENT = 1 << 10;

  private final Serializable[] values;
  private final Bytes bytes;
  private final NoteValue[] noteValues;
  private final NoteHead[] heads;
  private final Attachment[] marks;
  private final Row[] attachments;
  private final Component[] containers;
  private final @Nullable Note[] recent = new Note[RECENT];

  Unpacker(Packed packed) {
    bytes = Bytes.of(packed.data);
    values = packed.values(bytes);
    noteValues = new NoteValue[bytes.readCount()];
    heads = new NoteHead[bytes.readCount()];
    marks = new Attachment[bytes.readCount()];
    attachments = new Row[bytes.readCount() + 1];
    containers = new Component[bytes.readCount()];
    for (int i = 0; i < noteValues.length; i++) {
      noteValues[i] = noteValue();
    }
    for (int i = 0; i < heads.length; i++) {
      heads[i] = head();
    }
    for (int i = 0; i < marks.length; i++) {
      marks[i] = mark();
    }
    attachments[0] = Row.EMPTY;
    for (int i = 1; i < attachments.length; i++) {
      attachments[i] = row();
    }
  }

  Components unpack() {
    for (int i = 0; i < containers.length; i++) {
      Container shell = (Container) values[bytes.readInt()];
      containers[i] = Structure.filled(shell, components());
    }
    return components();
  }

  private NoteValue noteValue() {
    Duration written = Duration.of(bytes.readLong(), bytes.readLong());
    long numerator = bytes.readLong();
    long denominator = bytes.readLong();
    NoteValue value = NoteValue.of(written);
    return denominator == 0 ? value : value.withMultiplier(Ratio.of(numerator, denominator));
  }

  private NoteHead head() {
    int step = bytes.readInt();
    return step == 0
        ? (NoteHead) values[bytes.readInt()]
        : NoteHead.of(
            Pitch.of(STEPS[step - 1], ALTERATIONS[bytes.readInt()], bytes.readInt() - 1000));
  }

  private Attachment mark() {
    int side = bytes.readInt();
    Serializable value = values[bytes.readInt()];
    return side == 0 ? (Attachment) value : Attachment.of((Indicator) value, DIRECTIONS[side - 1]);
  }

  private Row row() {
    Attachment[] row = new Attachment[bytes.readCount()];
    for (int i = 0; i < row.length; i++) {
      row[i] = marks[bytes.readInt()];
    }
    return Row.of(List.of(row));
  }

  private Component entry() {
    int kind = bytes.readInt();
    if (kind == Packer.CONTAINER) {
      return containers[bytes.readInt()];
    }
    List<NoteHead> chord = kind == Packer.CHORD ? chordHeads() : List.of();
    int coded = bytes.readInt();
    int row = (coded & 1) == 0 ? 0 : bytes.readInt();
    NoteValue value = noteValues[coded >> 1];
    return switch (kind) {
      case Packer.CHORD -> new Chord(chord, value, attachments[row]);
      case Packer.REST -> new Rest(value, attachments[row]);
      case Packer.SKIP -> new Skip(value, attachments[row]);
      case Packer.MULTIMEASURE_REST -> new MultimeasureRest(value, attachments[row]);
      default -> note(kind - Packer.NOTE, coded >> 1, row);
    };
  }

  /** A note, the same object as one like it a short while ago. */
  private Note note(int head, int value, int row) {
    int at = (head + 127 * (value + 17 * row)) & (RECENT - 1);
    Note note = recent[at];
    if (note == null
        || note.head() != heads[head]
        || note.value() != noteValues[value]
        || note.attachments() != attachments[row]) {
      note = new Note(heads[head], noteValues[value], attachments[row]);
      recent[at] = note;
    }
    return note;
  }

  private List<NoteHead> chordHeads() {
    NoteHead[] chord = new NoteHead[bytes.readCount()];
    for (int i = 0; i < chord.length; i++) {
      chord[i] = heads[bytes.readInt()];
    }
    return List.of(chord);
  }

  private Components components() {
    Component[] components = new Component[bytes.readCount()];
    for (int i = 0; i < components.length; i++) {
      components[i] = entry();
    }
    return Components.of(components);
  }
}
