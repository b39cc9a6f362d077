package org.divisi.engrave;

import java.util.Locale;

/** What LilyPond makes of a sheet. */
public enum FileKind {
  /** Pages in one file. */
  PDF,
  /** A picture of each page. */
  PNG,
  /** Drawings of each page: much slower than the others. */
  SVG,
  /** Sound, of a text that asks for it by {@code \midi}; there is no failure where none does. */
  MIDI;

  /** The ending of its files, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
