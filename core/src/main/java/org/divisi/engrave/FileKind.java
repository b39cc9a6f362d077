package org.divisi.engrave;

import java.util.Locale;

/** What LilyPond makes of a sheet. */
public enum FileKind {
  /** Pages in one file. */
  PDF,
  /** A picture of each page. */
  PNG,
  /**
   * A drawing of each page: by way of the PDF where poppler's {@code pdftocairo} is on the PATH,
   * and else by LilyPond itself, which takes ten times as long.
   */
  SVG,
  /** Sound, of a text that asks for it by {@code \midi}; there is no failure where none does. */
  MIDI;

  /** The ending of its files, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
