package org.divisi.score;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What is attached to one component, in the one order that equal components have: by kind, side and
 * what is said. Rows that were made a short while ago are made no second time, for most leaves of a
 * score carry one of few.
 */
final class Row extends AbstractList<Attachment> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1;

  static final Row EMPTY = new Row(new Attachment[0]);

  private static final int LATEST_BITS = 10;

  /** At their hashes. A thread that does not see what another has put here makes one more. */
  private static final @Nullable Row[] LATEST = new Row[1 << LATEST_BITS];

  private final transient Attachment[] attachments;
  private final transient int hash;

  private Row(Attachment[] attachments) {
    this.attachments = attachments;
    this.hash = Arrays.hashCode(attachments);
  }

  static Row of(List<Attachment> attachments) {
    return attachments instanceof Row row
        ? row
        : attachments.isEmpty() ? EMPTY : of(attachments.toArray(new Attachment[0]));
  }

  private static Row of(Attachment[] attachments) {
    for (int index = 1; index < attachments.length; index++) {
      if (attachments[index - 1].compareTo(attachments[index]) > 0) {
        Arrays.sort(attachments);
        break;
      }
    }
    return shared(new Row(attachments));
  }

  private static Row shared(Row made) {
    int at = made.slot(LATEST_BITS);
    Row before = LATEST[at];
    if (before != null && before.equals(made)) {
      return before;
    }
    LATEST[at] = made;
    return made;
  }

  Row plus(Attachment attachment) {
    Attachment[] more = Arrays.copyOf(attachments, attachments.length + 1);
    more[attachments.length] = attachment;
    return of(more);
  }

  /** Its place in a table of so many bits. */
  int slot(int bits) {
    return hash * 0x9E3779B9 >>> Integer.SIZE - bits;
  }

  @Override
  public Attachment get(int index) {
    return attachments[index];
  }

  @Override
  public int size() {
    return attachments.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Row row
            ? hash == row.hash && Arrays.equals(attachments, row.attachments)
            : super.equals(other));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  private Object writeReplace() {
    return List.copyOf(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a row is read as a list");
  }
}
