package org.divisi.score;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Components as they are sent and stored: each distinct value once, then indices. It is written and
 * read without recursion, so any depth of nesting can be sent; a container that stands in several
 * places is sent once and stands in several places again.
 *
 * <p>What is read stays packed until it is asked for anything: a fragment that is only kept, or
 * sent on, costs its bytes.
 */
final class Packed implements Serializable {
  private static final long serialVersionUID = 3;

  /** Values, counts and numbers, as {@link Packer} writes them. */
  final byte[] data;

  /**
   * The distinct values that the numbers speak of: attachments, shells of containers, heads. Null
   * where all of them are Divisi's own and stand in the data.
   */
  private final Serializable @Nullable [] values;

  /** Whether it is a container, the first of the values without what it holds. */
  private final boolean held;

  Packed(byte[] data, Serializable @Nullable [] values, boolean held) {
    this.data = data;
    this.values = values;
    this.held = held;
  }

  static Packed of(Components components) {
    Packed waiting = components.packed();
    return waiting == null
        ? new Packer(components).pack()
        : new Packed(waiting.data, waiting.values, false);
  }

  /** What is written instead of a container: itself, if it holds nothing. */
  static Serializable of(Container container) {
    Packed waiting = container.components().packed();
    if (waiting == null) {
      return container.components().isEmpty() ? container : new Packer(container).pack();
    }
    Container shell = Structure.shell(container);
    return waiting.held && waiting.shell().equals(shell) ? waiting : new Packer(container).pack();
  }

  /** The values, after which the data goes on. */
  Serializable[] values(Bytes bytes) {
    Serializable[] own = OwnValues.read(bytes);
    return values == null ? own : values;
  }

  private Serializable shell() {
    return values == null ? OwnValues.readFirst(Bytes.of(data)) : values[0];
  }

  /** The components, as distinct objects from those that were packed. */
  Components unpack() {
    try {
      return new Unpacker(this).unpack();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private static IllegalStateException damaged(RuntimeException e) {
    return new IllegalStateException(
        "the packed components are damaged, make or send them again: " + e.getMessage(), e);
  }

  private Object readResolve() {
    Components components = new Components(this);
    if (!held) {
      return components;
    }
    try {
      return Structure.filled((Container) shell(), components);
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }
}
