package org.divisi.lilypond;

/** A note name that the language in force has not. */
final class UnknownName extends LilyPondException {
  private static final long serialVersionUID = 1;

  UnknownName(LilyPondException e) {
    super(String.valueOf(e.getMessage()), e.line(), e.column(), null);
  }
}
