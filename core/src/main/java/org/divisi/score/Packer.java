package org.divisi.score;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/**
 * Writes components as {@link Packed}. Each distinct note value, note head and row of attachments
 * is written once, as a run of whole numbers, and then goes by its number; so a leaf takes two
 * numbers, or three if something is attached, most of them below 128. Behind the tables come the
 * containers, the inner before the outer, each as a shell and what it holds: leaves, and the
 * numbers of containers. What no numbers are known for (indicators, shells, heads that are more
 * than a pitch) is kept as a value, in front of all.
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

  /** Of how many nodes a container is at most that is sooner gone through again than looked up. */
  private static final int SMALL = 16;

  private static final int RECENT_BITS = 8;

  /** For how many leaves there is room from the first: memory that grows is copied, and new. */
  private static final int MOST_ROOM = 1 << 20;

  /** A container that is being gone through, and where what it holds begins among the entries. */
  private record Frame(Container container, Iterator<Component> rest, int start) {}

  private final Distinct<Serializable> values = new Distinct<>();
  private final Distinct<NoteValue> noteValues = new Distinct<>();
  private final Distinct<NoteHead> heads = new Distinct<>();
  private final Bytes noteValueBytes = Bytes.empty();
  private final Bytes headBytes = Bytes.empty();
  private final Distinct<Attachment> marks = new Distinct<>();
  private final Bytes markBytes = Bytes.empty();
  private final Runs attachments = new Runs();
  private final @Nullable Row[] recent = new Row[1 << RECENT_BITS];
  private final int[] recentNumbers = new int[1 << RECENT_BITS];
  private final Runs containers = new Runs();

  /** The numbers of those that it would take long to go through again. */
  private final IdentityHashMap<Container, Integer> known = new IdentityHashMap<>();

  /** The container that was written last, and the number of its shell: the next is often alike. */
  private @Nullable Container latest;

  private int latestShell;

  /** What the containers hold that are not finished. */
  private final Bytes entries;

  private final Components root;
  private final boolean held;

  Packer(Components root) {
    this(root, false);
  }

  /** Packs what a container holds, and the container as the first of the values. */
  Packer(Container root) {
    this(root.components(), true);
    int unused = number(Structure.shell(root));
  }

  private Packer(Components root, boolean held) {
    this.root = root;
    this.held = held;
    this.entries = Bytes.withRoom(2 * Math.min(root.leaves(), MOST_ROOM) + 64);
  }

  Packed pack() {
    Deque<Frame> stack = new ArrayDeque<>();
    root.forEach(component -> write(component, stack));
    Bytes front = Bytes.empty();
    Serializable[] distinct = values.toArray(Serializable[]::new);
    boolean own = OwnValues.write(distinct, front);
    front.write(noteValues.size());
    front.write(heads.size());
    front.write(marks.size());
    front.write(attachments.size());
    front.write(containers.size());
    Bytes count = Bytes.empty();
    count.write(root.size());
    byte[] data =
        Bytes.join(
            front,
            noteValueBytes,
            headBytes,
            markBytes,
            attachments.bytes(),
            containers.bytes(),
            count,
            entries);
    return new Packed(data, own ? null : distinct, held);
  }

  private void write(Component component, Deque<Frame> stack) {
    if (component instanceof Note note) {
      write(note);
    } else {
      enter(component, stack);
      while (!stack.isEmpty()) {
        Frame frame = stack.element();
        if (frame.rest.hasNext()) {
          enter(frame.rest.next(), stack);
        } else {
          define(stack.pop());
        }
      }
    }
  }

  /** Writes a container after all that it holds, and refers to it. */
  private void define(Frame frame) {
    Container container = frame.container;
    containers.write(shell(container));
    containers.write(container.components().size());
    containers.writeAll(entries, frame.start);
    entries.shortenTo(frame.start);
    int number = containers.end();
    if (isLarge(container)) {
      known.put(container, number);
    }
    refer(number);
  }

  private int shell(Container container) {
    if (latest == null || !Structure.isAlike(latest, container)) {
      latest = container;
      latestShell = number(Structure.shell(container));
    }
    return latestShell;
  }

  private static boolean isLarge(Container container) {
    return container.nodes() > SMALL;
  }

  /** Writes a leaf or a container that is known; begins one that is not. */
  private void enter(Component component, Deque<Frame> stack) {
    switch (component) {
      case Note note -> write(note);
      case Rest rest -> write(REST, rest.value(), rest.attachments());
      case Chord chord -> {
        entries.write(CHORD);
        entries.write(chord.heads().size());
        chord.heads().forEach(head -> entries.write(number(head)));
        write(chord.value(), chord.attachments());
      }
      case Skip skip -> write(SKIP, skip.value(), skip.attachments());
      case MultimeasureRest rest -> write(MULTIMEASURE_REST, rest.value(), rest.attachments());
      case Container container -> {
        Integer number = isLarge(container) ? known.get(container) : null;
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

  private void write(Note note) {
    write(NOTE + number(note.head()), note.value(), note.attachments());
  }

  private void write(int kind, NoteValue value, List<Attachment> attached) {
    entries.write(kind);
    write(value, attached);
  }

  /** The last bit says whether a row follows: most leaves have nothing attached. */
  private void write(NoteValue value, List<Attachment> attached) {
    int row = number(attached);
    if (row == 0) {
      entries.write(number(value) << 1);
    } else {
      entries.write(number(value) << 1 | 1);
      entries.write(row);
    }
  }

  /** 0 where nothing is attached. */
  private int number(List<Attachment> attached) {
    Row row = Row.of(attached);
    if (row == Row.EMPTY) {
      return 0;
    }
    int at = row.slot(RECENT_BITS);
    if (recent[at] != row) {
      recent[at] = row;
      recentNumbers[at] = number(row);
    }
    return recentNumbers[at];
  }

  private int number(Row row) {
    attachments.write(row.size());
    for (int i = 0; i < row.size(); i++) {
      attachments.write(number(row.get(i)));
    }
    return attachments.end() + 1;
  }

  private int number(Attachment attachment) {
    int before = marks.size();
    int number = marks.number(attachment, attachment.hashCode());
    if (number == before) {
      if (attachment.printing().isPlain()) {
        markBytes.write(1 + attachment.direction().ordinal());
        markBytes.write(number(attachment.indicator()));
      } else {
        markBytes.write(0);
        markBytes.write(number((Serializable) attachment));
      }
    }
    return number;
  }

  private int number(Serializable value) {
    return values.number(value, value.hashCode());
  }

  private int number(NoteHead head) {
    int before = heads.size();
    int number = heads.number(head, head.hashCode());
    if (number == before) {
      Pitch pitch = head.pitch();
      if (head.equals(NoteHead.of(pitch))) {
        headBytes.write(1 + pitch.step().ordinal());
        headBytes.write(pitch.alteration().ordinal());
        headBytes.write(pitch.octave() + 1000);
      } else {
        headBytes.write(0);
        headBytes.write(number((Serializable) head));
      }
    }
    return number;
  }

  private int number(NoteValue value) {
    int before = noteValues.size();
    int number = noteValues.number(value, value.hashCode());
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
