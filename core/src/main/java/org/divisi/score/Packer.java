package org.divisi.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;

/**
 * Writes components as {@link Packed}: the tables of note values, note heads and leaves, then the
 * containers, the inner before the outer, each as a shell and the indices of what it holds.
 */
final class Packer {
  /** A table of distinct values in the order in which they were met. */
  private static final class Table<T> {
    private final Map<T, Integer> indices = new HashMap<>();
    private final Bytes bytes = Bytes.empty();

    int size() {
      return indices.size();
    }
  }

  private record Frame(Container container, Iterator<Component> rest) {}

  private final Table<NoteValue> values = new Table<>();
  private final Table<NoteHead> heads = new Table<>();
  private final LeafTable leaves = new LeafTable();
  private final Bytes leafBytes = Bytes.empty();
  private final Map<Attachment, Integer> attachments = new HashMap<>();
  private final Map<NoteHead, Integer> richHeads = new HashMap<>();
  private final Map<Container, Integer> shells = new HashMap<>();
  private final IdentityHashMap<Container, Integer> containers = new IdentityHashMap<>();
  private final Bytes tree = Bytes.empty();

  Packed pack(Components root) {
    Deque<Frame> stack = new ArrayDeque<>();
    root.forEach(component -> define(component, stack));
    write(root);
    Bytes all = Bytes.empty();
    all.write(values.size());
    all.write(heads.size());
    all.write(leaves.size());
    all.write(containers.size());
    byte[] data =
        concat(
            all.toArray(),
            values.bytes.toArray(),
            heads.bytes.toArray(),
            leafBytes.toArray(),
            tree.toArray());
    return new Packed(
        data,
        inOrder(attachments).toArray(Attachment[]::new),
        inOrder(richHeads).toArray(NoteHead[]::new),
        inOrder(shells).toArray(Container[]::new));
  }

  /** Writes a container that is not written yet, after all that it holds. */
  private void define(Component root, Deque<Frame> stack) {
    enter(root, stack);
    while (!stack.isEmpty()) {
      Frame frame = stack.element();
      if (frame.rest.hasNext()) {
        enter(frame.rest.next(), stack);
      } else {
        stack.pop();
        Container container = frame.container;
        tree.write(index(shells, Structure.filled(container, Components.EMPTY)));
        write(container.components());
        containers.put(container, containers.size());
      }
    }
  }

  private void enter(Component component, Deque<Frame> stack) {
    if (component instanceof Container container && !containers.containsKey(container)) {
      Components inner = container.components();
      boolean flat = inner.size() == inner.nodes() && inner.size() == inner.leaves();
      stack.push(new Frame(container, (flat ? Components.EMPTY : inner).iterator()));
    }
  }

  private void write(Components components) {
    tree.write(components.size());
    components.forEach(this::writeReference);
  }

  private void writeReference(Component component) {
    switch (component) {
      case Leaf leaf -> tree.write(2L * leafIndex(leaf));
      case Container container -> {
        Integer index = containers.get(container);
        if (index == null) {
          throw new IllegalStateException("a container was not written before what holds it");
        }
        tree.write(2L * index + 1);
      }
    }
  }

  private int leafIndex(Leaf leaf) {
    int before = leaves.size();
    int index = leaves.index(leaf);
    if (index == before) {
      writeLeaf(leaf);
    }
    return index;
  }

  private void writeLeaf(Leaf leaf) {
    switch (leaf) {
      case Note note -> {
        leafBytes.write(0);
        leafBytes.write(headIndex(note.head()));
      }
      case Chord chord -> {
        leafBytes.write(1);
        leafBytes.write(chord.heads().size());
        chord.heads().forEach(head -> leafBytes.write(headIndex(head)));
      }
      case Rest rest -> leafBytes.write(2);
      case Skip skip -> leafBytes.write(3);
      case MultimeasureRest rest -> leafBytes.write(4);
    }
    leafBytes.write(valueIndex(leaf.value()));
    leafBytes.write(leaf.attachments().size());
    for (Attachment attachment : leaf.attachments()) {
      leafBytes.write(index(attachments, attachment));
    }
  }

  private int headIndex(NoteHead head) {
    int before = heads.size();
    int index = index(heads.indices, head);
    if (index == before) {
      Pitch pitch = head.pitch();
      heads.bytes.write(pitch.step().ordinal());
      heads.bytes.write(pitch.alteration().ordinal());
      heads.bytes.write(pitch.octave() + 1000);
      boolean plain = head.isPlain() && !head.isDrum();
      heads.bytes.write((head.forced() ? 1 : 0) + (head.cautionary() ? 2 : 0) + (plain ? 0 : 4));
      if (!plain) {
        heads.bytes.write(index(richHeads, head));
      }
    }
    return index;
  }

  private int valueIndex(NoteValue value) {
    int before = values.size();
    int index = index(values.indices, value);
    if (index == before) {
      values.bytes.write(value.written().numerator());
      values.bytes.write(value.written().denominator());
      // A denominator of 0 says that no multiplier is written.
      values.bytes.write(value.multiplier().numerator());
      values.bytes.write(value.isMultiplied() ? value.multiplier().denominator() : 0);
    }
    return index;
  }

  private static <T> int index(Map<T, Integer> table, T value) {
    Integer index = table.get(value);
    if (index == null) {
      index = table.size();
      table.put(value, index);
    }
    return index;
  }

  /** The values of a table, which numbered them as they came. */
  private static <T> Stream<T> inOrder(Map<T, Integer> table) {
    return table.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static byte[] concat(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length = Math.addExact(length, part.length);
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** The distinct leaves, by a hash that costs little for the leaves of a score. */
  private static final class LeafTable {
    private final List<Leaf> leaves = new ArrayList<>();
    private int[] slots = new int[256];

    int size() {
      return leaves.size();
    }

    int index(Leaf leaf) {
      int mask = slots.length - 1;
      int slot = hash(leaf) & mask;
      while (slots[slot] != 0) {
        Leaf known = leaves.get(slots[slot] - 1);
        if (known == leaf || known.equals(leaf)) {
          return slots[slot] - 1;
        }
        slot = (slot + 1) & mask;
      }
      leaves.add(leaf);
      slots[slot] = leaves.size();
      if (leaves.size() * 2 > slots.length) {
        grow();
      }
      return leaves.size() - 1;
    }

    private void grow() {
      slots = new int[slots.length * 4];
      int mask = slots.length - 1;
      for (int i = 0; i < leaves.size(); i++) {
        int slot = hash(leaves.get(i)) & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = i + 1;
      }
    }

    private static int hash(Leaf leaf) {
      int hash = leaf instanceof Note note ? note.head().pitch().hashCode() : leaf.hashCode();
      hash = 31 * hash + leaf.value().hashCode();
      if (!leaf.attachments().isEmpty()) {
        hash = 31 * hash + leaf.attachments().hashCode();
      }
      return hash ^ (hash >>> 15);
    }
  }
}
