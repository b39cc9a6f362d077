package org.divisi.studio.musicxml;

import java.io.InputStream;

/** Reads a score. */
final class ScoreReader {
  private ScoreReader() {}

  static MusicXml.Read read(InputStream in, String name) {
    throw new UnsupportedOperationException(name + in);
  }
}
