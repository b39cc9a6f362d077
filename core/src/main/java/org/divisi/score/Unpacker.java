package org.divisi.score;

import java.util.ArrayList;
import java.util.List;
import org.divisi.theory.Alteration;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.theory.Step;

/** Reads components from {@link Packed}, as {@link Packer} wrote them. */
final class Unpacker {
  private final Packed packed;
  private final Bytes bytes;

  Unpacker(Packed packed) {
    this.packed = packed;
    this.bytes = Bytes.of(packed.data);
  }

  Components unpack() {
    NoteValue[] values = new NoteValue[bytes.readCount()];
    NoteHead[] heads = new NoteHead[bytes.readCount()];
    Leaf[] leaves = new Leaf[bytes.readCount()];
    Container[] containers = new Container[bytes.readCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value();
    }
    for (int i = 0; i < heads.length; i++) {
      heads[i] = head();
    }
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = leaf(values, heads);
    }
    for (int i = 0; i < containers.length; i++) {
      Container shell = packed.shells[bytes.readInt()];
      containers[i] = Structure.filled(shell, components(leaves, containers));
    }
    return components(leaves, containers);
  }

  private NoteValue value() {
    Duration written = Duration.of(bytes.readLong(), bytes.readLong());
    long numerator = bytes.readLong();
    long denominator = bytes.readLong();
    NoteValue value = NoteValue.of(written);
    return denominator == 0 ? value : value.withMultiplier(Ratio.of(numerator, denominator));
  }

  private NoteHead head() {
    Step step = Step.values()[bytes.readInt()];
    Alteration alteration = Alteration.values()[bytes.readInt()];
    NoteHead plain = NoteHead.of(Pitch.of(step, alteration, bytes.readInt() - 1000));
    int flags = bytes.readInt();
    if ((flags & 4) != 0) {
      return packed.richHeads[bytes.readInt()];
    }
    return flags == 0 ? plain : new NoteHead(plain.pitch(), (flags & 1) != 0, (flags & 2) != 0);
  }

  private Leaf leaf(NoteValue[] values, NoteHead[] heads) {
    int kind = bytes.readInt();
    return switch (kind) {
      case 0 -> new Note(heads[bytes.readInt()], values[bytes.readInt()], attachments());
      case 1 -> new Chord(chordHeads(heads), values[bytes.readInt()], attachments());
      case 2 -> new Rest(values[bytes.readInt()], attachments());
      case 3 -> new Skip(values[bytes.readInt()], attachments());
      case 4 -> new MultimeasureRest(values[bytes.readInt()], attachments());
      default -> throw new IllegalArgumentException("there is no leaf of kind " + kind);
    };
  }

  private List<NoteHead> chordHeads(NoteHead[] heads) {
    int count = bytes.readCount();
    List<NoteHead> chord = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      chord.add(heads[bytes.readInt()]);
    }
    return chord;
  }

  private List<Attachment> attachments() {
    int count = bytes.readCount();
    if (count == 0) {
      return List.of();
    }
    Attachment[] attached = new Attachment[count];
    for (int i = 0; i < count; i++) {
      attached[i] = packed.attachments[bytes.readInt()];
    }
    return List.of(attached);
  }

  private Components components(Leaf[] leaves, Container[] containers) {
    Component[] components = new Component[bytes.readCount()];
    for (int i = 0; i < components.length; i++) {
      int reference = bytes.readInt();
      components[i] = (reference & 1) == 0 ? leaves[reference >> 1] : containers[reference >> 1];
    }
    return Components.of(components);
  }
}
