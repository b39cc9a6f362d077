package org.divisi.score;

import java.io.Serializable;

/**
 * Components as they are sent and stored: each distinct value once, then indices. It is written and
 * read without recursion, so any depth of nesting can be sent; a container that stands in several
 * places is sent once and stands in several places again.
 *
 * <p>What is read stays packed until it is asked for anything: a fragment that is only kept, or
 * sent on, costs its bytes.
 */
final class Packed implements Serializable {
  private static final long serialVersionUID = 1;

  /** Counts and numbers, as {@link Packer} writes them. */
  final byte[] data;

  /** The distinct values, or the bytes of {@link OwnValues}. */
  private final Serializable values;

  Packed(byte[] data, Serializable[] values) {
    this.data = data;
    byte[] own = OwnValues.write(values);
    this.values = own == null ? values : own;
  }

  /** The distinct values that the numbers speak of: attachments, shells of containers, heads. */
  Serializable[] values() {
    return values instanceof byte[] own ? OwnValues.read(own) : (Serializable[]) values;
  }

  static Packed of(Components components) {
    return new Packer(components).pack();
  }

  /** The components, as distinct objects from those that were packed. */
  Components unpack() {
    try {
      return new Unpacker(this).unpack();
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "the packed components are damaged, make or send them again: " + e.getMessage(), e);
    }
  }

  private Object readResolve() {
    return new Components(this);
  }
}
