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

  /** Counts and indices, as {@link Packer} writes them. */
  final byte[] data;

  /** The distinct attachments. */
  final Attachment[] attachments;

  /** The distinct note heads that are more than a pitch and the signs of its accidental. */
  final NoteHead[] richHeads;

  /** The distinct containers, empty of what they hold. */
  final Container[] shells;

  Packed(byte[] data, Attachment[] attachments, NoteHead[] richHeads, Container[] shells) {
    this.data = data;
    this.attachments = attachments;
    this.richHeads = richHeads;
    this.shells = shells;
  }

  static Packed of(Components components) {
    return new Packer().pack(components);
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
