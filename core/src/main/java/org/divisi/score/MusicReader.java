package org.divisi.score;

import java.util.ServiceLoader;

/** What reads music from text. Score objects do not know the language: the reader is looked up. */
public interface MusicReader {
  /** Reads a text into a plain container. */
  Fragment read(String text);

  /** The reader that is installed: in the library, LilyPond's. */
  static MusicReader installed() {
    return ServiceLoader.load(MusicReader.class, MusicReader.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no reader of music is installed"));
  }
}
