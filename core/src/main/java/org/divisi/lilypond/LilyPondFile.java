package org.divisi.lilypond;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.divisi.lilypond.change.WrittenOut;
import org.divisi.lilypond.file.EditedScores;
import org.divisi.lilypond.file.FileLanguage;
import org.divisi.lilypond.file.TopMusic;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.Includes;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.write.FileWriter;
import org.divisi.lilypond.write.LineSearch;
import org.divisi.lilypond.write.Signs;
import org.divisi.lilypond.write.Text;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Place;
import org.divisi.theory.NoteNames;

/**
 * A whole LilyPond file: version, language, headers, scores, and the names that it gives to music.
 *
 * {@snippet class="org.divisi.lilypond.Snippets" region="file"}
 *
 * @param items what stands in it, in order
 * @param findings what was not understood when it was read leniently; otherwise none
 */
public record LilyPondFile(List<FileItem> items, List<Unread> findings) implements Serializable {
  private static final String VERSION = "2.24.0";

  /** How long a text could be that stands for so much music. */
  private static final int WRITTEN_OUT = 500_000;

  /** Copies what is given. */
  public LilyPondFile {
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }

  /**
   * A file with the version and the language that Divisi writes, then these items: music, blocks,
   * or text. Before them stand definitions of the signs in them that LilyPond does not have, such
   * as flared hairpins, unless the items define the signs or include Abjad's file. Costs as much as
   * to write the text.
   *
   * @throws IllegalArgumentException if an item is none of these
   */
  public static LilyPondFile of(Object... items) {
    List<FileItem> given = Arrays.stream(items).map(LilyPondFile::item).toList();
    List<FileItem> all = new ArrayList<>();
    all.add(new FileItem.Version(VERSION));
    all.add(new FileItem.Language(NoteNames.ENGLISH.lilypond()));
    all.addAll(Signs.of(given));
    all.addAll(given);
    return new LilyPondFile(all, List.of());
  }

  /** An item of a file: an item is itself, a text is text, a component is music. */
  static FileItem item(Object item) {
    return switch (item) {
      case FileItem same -> same;
      case String text -> new FileItem.Text(text);
      case Component music -> new FileItem.Music(music);
      default ->
          throw new IllegalArgumentException(
              "%s cannot stand in a file: use music, a Block, another FileItem or a text"
                  .formatted(item));
    };
  }

  /**
   * Reads the text of a file, which may include no other file.
   *
   * @throws LilyPondException if the text is not understood, with line and column
   */
  public static LilyPondFile parse(String text) {
    return parse(text, Reading.STRICT);
  }

  /**
   * Reads the text of a file in a way.
   *
   * @throws LilyPondException if the text is not understood, with line and column
   */
  public static LilyPondFile parse(String text, Reading reading) {
    return FileLanguage.read(Includes.expand(Source.of(text), null, reading), reading);
  }

  /**
   * Reads a file in UTF-8. It may include files of its own folder.
   *
   * @throws LilyPondException if the text is not understood, with line and column
   * @throws UncheckedIOException if the file cannot be read
   */
  public static LilyPondFile read(Path file) {
    return read(file, Reading.STRICT);
  }

  /**
   * Reads a file in UTF-8 in a way. It may include files of its own folder.
   *
   * @throws LilyPondException if the text is not understood, with line and column
   * @throws UncheckedIOException if the file cannot be read
   */
  public static LilyPondFile read(Path file, Reading reading) {
    return FileLanguage.read(Includes.expand(Source.of(file), file, reading), reading);
  }

  /**
   * The scores: what each {@code \score} holds, and music that stands by itself. Music that has a
   * name is a {@link org.divisi.score.Variable}, which holds it; a block that has a name counts
   * where the name stands.
   *
   * @throws IllegalArgumentException if names of blocks stand for more than 100,000 items
   */
  public List<Component> scores() {
    return TopMusic.of(items);
  }

  /**
   * The music by itself: the one score, or all of them in a plain container, where music that has a
   * name is written out.
   *
   * @throws IllegalArgumentException if names stand for more than some five million components
   */
  public Component music() {
    List<Component> scores = scores();
    Component music = scores.size() == 1 ? scores.get(0) : Container.of(scores);
    return WrittenOut.of(music, new Effort(WRITTEN_OUT));
  }

  /**
   * The same file with other music: each score in it is given to an edit. Music that stands there
   * by a name is written out first; all else stays, headers, layout, comments and what has names.
   *
   * {@snippet class="org.divisi.lilypond.Snippets" region="scores"}
   *
   * @throws IllegalArgumentException if names stand for more than some five million components
   */
  public LilyPondFile withScores(UnaryOperator<Component> edit) {
    UnaryOperator<Component> whole =
        music -> edit.apply(WrittenOut.of(music, new Effort(WRITTEN_OUT)));
    return new LilyPondFile(EditedScores.of(items, whole), findings);
  }

  /** The first block of a name that stands in the file itself, if there is one. */
  public Optional<Block> block(String name) {
    return items.stream()
        .filter(item -> item instanceof Block block && block.name().equals(name))
        .map(Block.class::cast)
        .findFirst();
  }

  /** What the file gives a name to, if it gives the name. */
  public Optional<FileItem> value(String name) {
    return items.stream()
        .filter(item -> item instanceof FileItem.Assignment given && given.name().equals(name))
        .map(item -> ((FileItem.Assignment) item).value())
        .reduce((earlier, later) -> later);
  }

  /** The whole text, with no newline at its end. */
  public String format() {
    Text text = Text.held(1024);
    FileWriter.write(items, text, null);
    return text.toString();
  }

  /**
   * Where the music stands that is written in some lines of {@link #format}: of each line, the leaf
   * or container that it belongs to. Costs as much as to write the text.
   *
   * {@snippet class="org.divisi.lilypond.Snippets" region="places"}
   *
   * @param lines the numbers of lines, from 1
   * @return the places, each in its own music; none for lines without music, and for music that
   *     stays as it was read or begins in the line of its name
   */
  public Map<Integer, Place> places(Set<Integer> lines) {
    LineSearch search = new LineSearch(lines);
    FileWriter.write(items, Text.held(1024), search);
    return search.found();
  }

  /**
   * Writes the file in UTF-8. If that fails, what stood there before still stands there.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Path file) {
    WholeFile.write(
        file,
        out -> {
          out.write(format().getBytes(StandardCharsets.UTF_8));
          out.write('\n');
        });
  }
}
