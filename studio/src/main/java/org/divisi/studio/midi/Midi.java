package org.divisi.studio.midi;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.divisi.lilypond.WholeFile;
import org.divisi.score.Component;
import org.divisi.studio.sound.Performance;

/**
 * Writes scores as MIDI files, and reads MIDI files into notes.
 *
 * {@snippet class="org.divisi.studio.midi.Snippets" region="midi"}
 */
public final class Midi {
  /** How many ticks a quarter has in the files that are written. */
  public static final int TICKS = 384;

  private Midi() {}

  /**
   * Writes a score to a file. If that fails, what stood there before still stands there.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Component score, Path file) {
    Performance performance = Performance.of(score);
    WholeFile.write(file, out -> write(performance, out));
  }

  /**
   * Writes what is heard of a score, one track after the other, so that no more than a staff is
   * held as MIDI at once. The stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Performance performance, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    Tracks.write(performance, buffered);
    buffered.flush();
  }

  /**
   * Reads the notes of a file.
   *
   * @throws IllegalArgumentException if it is no MIDI file
   * @throws UncheckedIOException if it cannot be read
   */
  public static Performance read(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return MidiReader.read(in, String.valueOf(file));
    } catch (IOException e) {
      throw new UncheckedIOException("MIDI file %s cannot be read".formatted(file), e);
    }
  }
}
