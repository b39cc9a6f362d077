package org.divisi.score;

import java.lang.reflect.Modifier;
import java.util.List;

/**
 * Which kinds of indicator stand somewhere, as a set of 64 bits: a kind that is there is always
 * found, and now and then one that is not there seems to be.
 */
final class Kinds {
  private Kinds() {}

  /** The bits to look for: all of them for a kind that others extend. */
  static long mask(Class<?> kind) {
    return Modifier.isFinal(kind.getModifiers()) ? bit(kind) : -1L;
  }

  static long of(Component component) {
    if (component instanceof Note note) {
      return of(note.attachments());
    }
    long own = of(component.attachments());
    return component instanceof Container container ? own | container.components().kinds() : own;
  }

  private static long of(List<Attachment> attachments) {
    long kinds = 0;
    for (int index = 0; index < attachments.size(); index++) {
      kinds |= bit(attachments.get(index).indicator().getClass());
    }
    return kinds;
  }

  private static long bit(Class<?> kind) {
    return 1L << (kind.getName().hashCode() & 63);
  }
}
