package org.divisi.lilypond.text;

import org.divisi.lilypond.LilyPondException;

/** A note name that the language in force has not. */
public final class UnknownName extends LilyPondException {
  private static final long serialVersionUID = 1;

  public UnknownName(LilyPondException e) {
    super(String.valueOf(e.getMessage()), e.line(), e.column(), null);
  }
}
