package org.divisi.lilypond;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.divisi.lilypond.read.Reader;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.write.FileWriter;
import org.divisi.lilypond.write.MarkupLayout;
import org.divisi.lilypond.write.MusicWriter;
import org.divisi.lilypond.write.Text;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Markup;

/** LilyPond text of music, and music of LilyPond text. */
public final class LilyPond {
  /** A note of an eighth in a staff takes some ten bytes with its indent. */
  private static final int BYTES_A_LINE = 12;

  private LilyPond() {}

  /**
   * The text of music, with no newline at its end.
   *
   * @throws IllegalArgumentException if the music cannot be written: an indicator stands where it
   *     has no place, or containers are nested more than 1000 deep (LilyPond itself reads fewer
   *     than 100)
   */
  public static String format(Component music) {
    return held(music).toString();
  }

  /**
   * The text of music under the words of its tags, of which {@link Editions} makes editions.
   *
   * @throws IllegalArgumentException as {@link #format}
   */
  public static String formatTagged(Component music) {
    Text text = Text.held(Math.min(music.nodes(), 1 << 26) * BYTES_A_LINE + 64);
    MusicWriter.write(music, text, /* tags= */ true);
    return text.toString();
  }

  /**
   * Words as a LilyPond string, so that whatever they are they are words, and no music or program:
   * {@code "title = " + LilyPond.quoted(title)}.
   */
  public static String quoted(String words) {
    return Markup.of(words).lilypond();
  }

  /** The text of music in UTF-8. */
  public static byte[] bytes(Component music) {
    return held(music).toBytes();
  }

  private static Text held(Component music) {
    Text text = Text.held(Math.min(music.nodes(), 1 << 26) * BYTES_A_LINE + 64);
    MusicWriter.write(music, text, /* tags= */ false);
    return text;
  }

  /**
   * Appends the text of music bit by bit, so that a text of any length can be written.
   *
   * @throws UncheckedIOException if the output fails
   */
  public static void write(Component music, Appendable out) {
    MusicWriter.write(
        music,
        Text.to(
            (bytes, length) -> out.append(new String(bytes, 0, length, StandardCharsets.UTF_8))),
        /* tags= */ false);
  }

  /**
   * Writes a whole LilyPond file in UTF-8: version, language, definitions of signs that LilyPond
   * does not have, the music. If that fails, what stood there before still stands there.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Component music, Path file) {
    WholeFile.write(
        file,
        out -> {
          FileWriter.write(
              LilyPondFile.of(music).items(),
              Text.to((bytes, length) -> out.write(bytes, 0, length)),
              null);
          out.write('\n');
        });
  }

  /**
   * Reads music: one component is itself, whatever it is, and several stand in a plain container.
   *
   * @throws LilyPondException if the text is not music, with line and column
   */
  public static Component parse(String text) {
    return component(Reader.read(Source.of(text)));
  }

  /**
   * Reads music that must be of one kind.
   *
   * {@snippet class="org.divisi.lilypond.Snippets" region="parse"}
   *
   * @throws LilyPondException if the text is not music, or of another kind
   */
  public static <C extends Component> C parse(String text, Class<C> kind) {
    Component component = parse(text);
    if (!kind.isInstance(component)) {
      throw Source.of(text)
          .error(
              0,
              "expected a %s, found a %s"
                  .formatted(kind.getSimpleName(), component.getClass().getSimpleName()));
    }
    return kind.cast(component);
  }

  /**
   * Reads a markup by itself, with {@code \markup} before it or not. What stands in its outer
   * braces is laid out as Abjad's parser lays it out, as that of markups within music is.
   *
   * @throws LilyPondException if the text is no markup, or holds more than one
   */
  public static Markup parseMarkup(String text) {
    Source source = Source.of(text);
    Scanner scanner = new Scanner(source);
    if (scanner.isWordNext("markup")) {
      scanner.skipBlank();
      scanner.skip("\\markup".length());
    }
    String markup = MarkupText.read(scanner, source);
    scanner.skipBlank();
    if (scanner.peek() != -1) {
      throw source.error(scanner.at(), "expected nothing behind the markup: put it all in { }");
    }
    return Markup.lilypond(MarkupLayout.of(markup));
  }

  /**
   * Reads the music of a file in UTF-8: of its scores, and what stands by itself. Note names are
   * Dutch where the file does not say otherwise. It may include files of its own folder.
   *
   * @throws LilyPondException if it is not music, with line and column
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Component read(Path file) {
    return LilyPondFile.read(file).music();
  }

  private static Component component(List<Component> components) {
    return components.size() == 1 ? components.get(0) : Container.of(components);
  }
}
