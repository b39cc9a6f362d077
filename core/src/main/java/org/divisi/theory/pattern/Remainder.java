package org.divisi.theory.pattern;

/** What becomes of what is left over when a sequence is parted. */
public enum Remainder {
  /** It is a part of its own, shorter than was asked for. */
  KEPT,
  /** It is left out. */
  DROPPED,
  /** It is an error. */
  REFUSED
}
