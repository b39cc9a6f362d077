package org.divisi.score;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;

/**
 * Writes components as {@link Packed}. Each distinct note value, note head and row of attachments
 * is written once, as a run of whole numbers, and then goes by its number; so a leaf takes three
 * numbers, most of them below 128. Behind the tables come the containers, the inner before the
 * outer, each as a shell and what it holds: leaves, and the numbers of containers. What no numbers
 * are known for (indicators, shells, heads that are more than a pitch) is kept as a value.
 */
final class Packer {
  /**
   * What an entry of a container begins with; a note's head begins it, counted from {@link #NOTE}.
   */
  static final int CONTAINER = 0;

  static final int CHORD = 1;
  static final int REST = 2;
  static final int SKIP = 3;
  static final int MULTIMEASURE_REST = 4;
  static final int NOTE = 5;

  /** A container that is being gone through, and where what it holds begins among the entries. */
  private record Frame(Container container, Iterator<Component> rest, int start) {}

  private final Distinct<Serializable> values = new Distinct<>();
  private final Distinct<NoteValue> noteValues = new Distinct<>();
  private final Distinct<NoteHead> heads = new Distinct<>();
  private final Bytes noteValueBytes = Bytes.empty();
  private final Bytes headBytes = Bytes.empty();
  private final Runs attachments = new Runs();
  private final IdentityHashMap<Container, Integer> containers = new IdentityHashMap<>();
  private final Bytes tree = Bytes.empty();

  /** What the containers hold that are not finished. */
  private final Bytes entries = Bytes.empty();

  private final Components root;

  Packer(Components root) {
    this.root = root;
  }

  Packed pack() {
    Deque<Frame> stack = new ArrayDeque<>();
    root.forEach(component -> define(component, stack));
    write(root.size(), 0);
    Bytes all = Bytes.empty();
    all.write(noteValues.size());
    all.write(heads.size());
    all.write(attachments.size());
    all.write(containers.size());
    all.writeAll(noteValueBytes, 0);
    all.writeAll(headBytes, 0);
    all.writeAll(attachments.bytes(), 0);
    all.writeAll(tree, 0);
    return new Packed(all.toArray(), values.toArray(Serializable[]::new));
  }

  /** Writes a container that is not written yet, after all that it holds, and refers to it. */
  private void define(Component component, Deque<Frame> stack) {
    enter(component, stack);
    while (!stack.isEmpty()) {
      Frame frame = stack.element();
      if (frame.rest.hasNext()) {
        enter(frame.rest.next(), stack);
      } else {
        stack.pop();
        Container container = frame.container;
        tree.write(values.number(Structure.filled(container, Components.EMPTY)));
        write(container.components().size(), frame.start);
        refer(containers.size());
        containers.put(container, containers.size());
      }
    }
  }

  private void enter(Component component, Deque<Frame> stack) {
    switch (component) {
      case Leaf leaf -> write(leaf);
      case Container container -> {
        Integer number = containers.get(container);
        if (number == null) {
          stack.push(new Frame(container, container.components().iterator(), entries.length()));
        } else {
          refer(number);
        }
      }
    }
  }

  private void refer(int container) {
    entries.write(CONTAINER);
    entries.write(container);
  }

  /** Writes the entries from an index on: so many things that a container holds. */
  private void write(int count, int start) {
    tree.write(count);
    tree.writeAll(entries, start);
    entries.shortenTo(start);
  }

  private void write(Leaf leaf) {
    switch (leaf) {
      case Note note -> entries.write(NOTE + number(note.head()));
      case Chord chord -> {
        entries.write(CHORD);
        entries.write(chord.heads().size());
        chord.heads().forEach(head -> entries.write(number(head)));
      }
      case Rest rest -> entries.write(REST);
      case Skip skip -> entries.write(SKIP);
      case MultimeasureRest rest -> entries.write(MULTIMEASURE_REST);
    }
    entries.write(number(leaf.value()));
    entries.write(number(leaf.attachments()));
  }

  /** 0 where nothing is attached. */
  private int number(List<Attachment> attached) {
    int count = attached.size();
    if (count == 0) {
      return 0;
    }
    attachments.write(count);
    for (int i = 0; i < count; i++) {
      attachments.write(values.number(attached.get(i)));
    }
    return attachments.end() + 1;
  }

  private int number(NoteHead head) {
    int before = heads.size();
    int number = heads.number(head);
    if (number == before) {
      Pitch pitch = head.pitch();
      if (head.equals(NoteHead.of(pitch))) {
        headBytes.write(1 + pitch.step().ordinal());
        headBytes.write(pitch.alteration().ordinal());
        headBytes.write(pitch.octave() + 1000);
      } else {
        headBytes.write(0);
        headBytes.write(values.number(head));
      }
    }
    return number;
  }

  private int number(NoteValue value) {
    int before = noteValues.size();
    int number = noteValues.number(value);
    if (number == before) {
      noteValueBytes.write(value.written().numerator());
      noteValueBytes.write(value.written().denominator());
      // A denominator of 0 says that no multiplier is written.
      noteValueBytes.write(value.multiplier().numerator());
      noteValueBytes.write(value.isMultiplied() ? value.multiplier().denominator() : 0);
    }
    return number;
  }
}
