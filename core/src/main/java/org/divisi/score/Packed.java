package org.divisi.score;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;

/**
 * Components as they are sent and stored: each distinct value once, then indices. It is written and
 * read without recursion, so any depth of nesting can be sent; a container that stands in several
 * places is sent once and stands in several places again.
 */
final class Packed implements Serializable {
  private static final long serialVersionUID = 1;

  /** Counts and numbers, as {@link Packer} writes them. */
  final byte[] data;

  /** The distinct values that the numbers speak of: attachments, shells of containers, heads. */
  final Serializable[] values;

  Packed(byte[] data, Serializable[] values) {
    this.data = data;
    this.values = values;
  }

  static Packed of(Components components) {
    return new Packer(components).pack();
  }

  private Object readResolve() throws ObjectStreamException {
    try {
      return new Unpacker(this).unpack();
    } catch (RuntimeException e) {
      InvalidObjectException invalid =
          new InvalidObjectException("the packed components are damaged: " + e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }
}
