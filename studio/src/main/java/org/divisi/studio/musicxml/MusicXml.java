package org.divisi.studio.musicxml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.lilypond.WholeFile;
import org.divisi.score.Component;
import org.divisi.score.Score;
import org.divisi.studio.musicxml.read.Packed;
import org.divisi.studio.musicxml.read.ScoreReader;
import org.divisi.studio.musicxml.write.ScoreWriter;
import org.divisi.studio.musicxml.write.TitleWriter;

/**
 * Writes scores as MusicXML, and reads MusicXML into scores.
 *
 * {@snippet class="org.divisi.studio.musicxml.Snippets" region="musicxml"}
 */
public final class MusicXml {
  private static final String INNER = "score.musicxml";

  private MusicXml() {}

  /**
   * A score that was read.
   *
   * @param score the score
   * @param titles what stands above it
   * @param losses what the file has and the score by itself has not: the titles too
   */
  public record Read(Score score, Titles titles, List<Loss> losses) {
    /** Copies what is given. */
    public Read {
      losses = List.copyOf(losses);
    }

    /** The score with its titles, as a whole LilyPond file. */
    public LilyPondFile file() {
      return titles.header().isPresent()
          ? LilyPondFile.of(titles.header().get(), score)
          : LilyPondFile.of(score);
    }

    /** What the file has and {@link #file()} has not. */
    public List<Loss> fileLosses() {
      return losses.stream().filter(loss -> !loss.place().equals(TitleWriter.PLACE)).toList();
    }
  }

  /**
   * Writes a score to a file, packed where its name ends with {@code .mxl}. If that fails, what
   * stood there before still stands there.
   *
   * @return what the score has and the file has not
   * @throws UncheckedIOException if the file cannot be written
   */
  public static List<Loss> write(Component score, Path file) {
    return write(score, Titles.NONE, file);
  }

  /**
   * Writes the music of a LilyPond file with the titles of its {@code \header} to another file, as
   * {@link #write(Component, Path)} does.
   *
   * @return what the file has, and the other has not
   * @throws UncheckedIOException if the file cannot be written
   */
  public static List<Loss> write(LilyPondFile music, Path file) {
    Titles titles = music.block("header").map(Titles::of).orElse(Titles.NONE);
    return write(music.music(), titles, file);
  }

  /**
   * Writes a score with its titles, as {@link #write(Component, Path)} does.
   *
   * @return what the score has and the file has not
   * @throws UncheckedIOException if the file cannot be written
   */
  public static List<Loss> write(Component score, Titles titles, Path file) {
    List<Loss> losses = new ArrayList<>();
    boolean packed = isPacked(file);
    WholeFile.write(
        file,
        out ->
            losses.addAll(
                packed
                    ? writePacked(score, titles, out)
                    : ScoreWriter.write(score, titles, out, false)));
    return losses;
  }

  /**
   * Writes a score bit by bit. The stream stays open.
   *
   * @return what the score has and the text has not
   * @throws IOException if the stream fails
   */
  public static List<Loss> write(Component score, OutputStream out) throws IOException {
    return ScoreWriter.write(score, Titles.NONE, out, false);
  }

  /**
   * The same, but each note says which leaf it comes from, for a program that shows it: its {@code
   * id} is {@code n}, the leaf's position in the score, {@code -}, and the number of the head in
   * its chord, from 0. Where a leaf is written as several tied notes, those behind the first have a
   * number more.
   */
  public static List<Loss> writeNumbered(Component score, OutputStream out) throws IOException {
    return ScoreWriter.write(score, Titles.NONE, out, true);
  }

  private static List<Loss> writePacked(Component score, Titles titles, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(Packed.CONTAINER));
    zip.write(Packed.container(INNER).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry(INNER));
    List<Loss> losses = ScoreWriter.write(score, titles, zip, false);
    zip.closeEntry();
    zip.finish();
    return losses;
  }

  static boolean isPacked(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".mxl");
  }

  /**
   * Reads a file, packed or not.
   *
   * @throws IllegalArgumentException if it is no MusicXML, with its line where it has one
   * @throws UncheckedIOException if it cannot be read
   */
  public static Read read(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return ScoreReader.read(Packed.open(in), String.valueOf(file));
    } catch (IOException e) {
      throw new UncheckedIOException("MusicXML file %s cannot be read".formatted(file), e);
    }
  }
}
