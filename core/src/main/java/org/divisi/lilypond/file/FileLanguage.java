package org.divisi.lilypond.file;

import org.divisi.lilypond.LilyPondFile;
import org.divisi.lilypond.Reading;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.UnknownName;
import org.divisi.theory.NoteNames;

/** Finds in which language the note names of a file are. */
public final class FileLanguage {
  private FileLanguage() {}

  /**
   * Reads a file. Where it does not say in which language its note names are, they are Dutch, as
   * LilyPond takes them; but a part of a larger file may leave that to the whole, and if its names
   * are not Dutch, and English, they are read as English.
   */
  public static LilyPondFile read(Source source, Reading reading) {
    TopLevel dutch = new TopLevel(source, reading, NoteNames.DUTCH);
    try {
      LilyPondFile file = dutch.file();
      if (file.findings().isEmpty() || dutch.saysLanguage()) {
        return file;
      }
      LilyPondFile english = new TopLevel(source, reading, NoteNames.ENGLISH).file();
      return english.findings().size() < file.findings().size() ? english : file;
    } catch (UnknownName e) {
      if (dutch.saysLanguage()) {
        throw e;
      }
      try {
        return new TopLevel(source, reading, NoteNames.ENGLISH).file();
      } catch (UnknownName again) {
        throw e;
      }
    }
  }
}
