package org.divisi.lilypond;

import org.divisi.lilypond.read.Reader;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.MusicReader;

/** The reader by which score objects read text; the service loader makes it. */
public final class InstalledReader implements MusicReader {
  /** The reader of LilyPond text. */
  public InstalledReader() {}

  @Override
  public Fragment read(String text) {
    return Container.of(Reader.read(Source.of(text)));
  }
}
