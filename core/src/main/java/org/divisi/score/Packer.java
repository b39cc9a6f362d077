package org.divisi.score;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;

/**
 * Writes components as {@link Packed}. Each distinct note value, note head, row of attachments and
 * leaf is written once, as a run of whole numbers, and then goes by its number. Behind them come
 * the containers, the inner before the outer, each as a shell and the numbers of what it holds.
 * What no numbers are known for (indicators, shells, heads that are more than a pitch) is kept as a
 * value.
 */
final class Packer {
  private record Frame(Container container, Iterator<Component> rest) {}

  private final Distinct<Serializable> values = new Distinct<>();
  private final Distinct<NoteValue> noteValues = new Distinct<>();
  private final Distinct<NoteHead> heads = new Distinct<>();
  private final Bytes noteValueBytes = Bytes.empty();
  private final Bytes headBytes = Bytes.empty();
  private final Runs attachments;
  private final Runs leaves;
  private final IdentityHashMap<Container, Integer> containers = new IdentityHashMap<>();
  private final Bytes tree = Bytes.empty();

  /** An even number for a leaf and an odd one for a container, of what waits for its container. */
  private int[] references = new int[64];

  private int referred;

  private final Components root;

  Packer(Components root) {
    this.root = root;
    attachments = new Runs(root.leaves());
    leaves = new Runs(root.leaves());
  }

  Packed pack() {
    Deque<Frame> stack = new ArrayDeque<>();
    root.forEach(component -> define(component, stack));
    write(root.size());
    Bytes all = Bytes.empty();
    all.write(noteValues.size());
    all.write(heads.size());
    all.write(attachments.size());
    all.write(leaves.size());
    all.write(containers.size());
    all.writeAll(noteValueBytes);
    all.writeAll(headBytes);
    all.writeAll(attachments.bytes());
    all.writeAll(leaves.bytes());
    all.writeAll(tree);
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
        write(container.components().size());
        refer(2 * containers.size() + 1);
        containers.put(container, containers.size());
      }
    }
  }

  private void enter(Component component, Deque<Frame> stack) {
    switch (component) {
      case Leaf leaf -> refer(2 * number(leaf));
      case Container container -> {
        Integer number = containers.get(container);
        if (number == null) {
          stack.push(new Frame(container, container.components().iterator()));
        } else {
          refer(2 * number + 1);
        }
      }
    }
  }

  /** Notes what the container that is written next holds. */
  private void refer(int reference) {
    if (referred == references.length) {
      references = Arrays.copyOf(references, Math.multiplyExact(2, referred));
    }
    references[referred++] = reference;
  }

  /** Writes the last so many references. */
  private void write(int count) {
    tree.write(count);
    for (int i = referred - count; i < referred; i++) {
      tree.write(references[i]);
    }
    referred -= count;
  }

  private int number(Leaf leaf) {
    switch (leaf) {
      case Note note -> {
        leaves.write(0);
        leaves.write(number(note.head()));
      }
      case Chord chord -> {
        leaves.write(1);
        leaves.write(chord.heads().size());
        chord.heads().forEach(head -> leaves.write(number(head)));
      }
      case Rest rest -> leaves.write(2);
      case Skip skip -> leaves.write(3);
      case MultimeasureRest rest -> leaves.write(4);
    }
    leaves.write(number(leaf.value()));
    leaves.write(number(leaf.attachments()));
    return leaves.end();
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
