package org.divisi.select;

/** How a group is filled that is to last so long, where no leaf ends at just that time. */
public enum Fill {
  /** It lasts exactly so long, and leaves that reach over end the dividing. */
  EXACT,
  /** It lasts at the most so long. */
  LESS,
  /** It lasts at least so long. */
  MORE
}
