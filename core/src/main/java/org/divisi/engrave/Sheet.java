package org.divisi.engrave;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.score.Component;
import org.jspecify.annotations.Nullable;

/**
 * What is engraved together: the text of one LilyPond file, and how its pages are called.
 *
 * {@snippet :
 * Sheet sheet = Sheet.of("Duo", Score.of(Staff.of(Leaves.repeatedNotes(8))));
 * }
 *
 * <p>A sheet that is made of music knows it, and so messages about it say where in the music
 * something is the matter. Sheets are equal if their names and texts are.
 */
public final class Sheet implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Pattern NAME = Pattern.compile("[^/\\\\\\x00-\\x1f]{1,200}");

  private final String name;
  private final String text;
  private final boolean foreign;

  /** It does not travel: who has a sheet engraved asks it. */
  private final transient @Nullable Origin origin;

  /**
   * A sheet of a text.
   *
   * @param name the name of its files, without an ending: {@code Duo} for {@code Duo.pdf}
   * @param text a whole LilyPond file
   * @param foreign whether somebody else wrote it, so that it must not be let loose
   */
  public Sheet(String name, String text, boolean foreign) {
    this(name, text, foreign, null);
  }

  private Sheet(String name, String text, boolean foreign, @Nullable Origin origin) {
    this.name = name;
    this.text = Objects.requireNonNull(text, "text");
    this.foreign = foreign;
    this.origin = origin;
    if (!NAME.matcher(name).matches() || name.startsWith(".")) {
      throw new IllegalArgumentException(
          "a sheet cannot be called '%s': its files are called so: take a word such as Duo, without / or a dot before it"
              .formatted(name));
    }
  }

  /** A sheet of music. */
  public static Sheet of(String name, Component music) {
    return of(name, LilyPondFile.of(music));
  }

  /** A sheet of a LilyPond file. */
  public static Sheet of(String name, LilyPondFile file) {
    return of(name, file.format(), file::places);
  }

  /** A sheet of the text of a LilyPond file that is our own. */
  public static Sheet of(String name, String text) {
    return new Sheet(name, text, false);
  }

  static Sheet of(String name, String text, Origin origin) {
    return new Sheet(name, text, false, origin);
  }

  /** A sheet of a LilyPond file of unknown hands: it may hold any program. */
  public static Sheet foreign(String name, String text) {
    return new Sheet(name, text, true);
  }

  /** The name of its files, without an ending. */
  public String name() {
    return name;
  }

  /** A whole LilyPond file. */
  public String text() {
    return text;
  }

  /** Whether somebody else wrote it, so that it must not be let loose. */
  public boolean foreign() {
    return foreign;
  }

  /** The same under another name. */
  public Sheet withName(String name) {
    return new Sheet(name, text, foreign, origin);
  }

  /**
   * The same with settings for all of it, in LilyPond's words without a line break; they stand in
   * its first line, behind the version, so that all lines keep their numbers.
   */
  public Sheet withSettings(String settings) {
    int end = text.indexOf('\n');
    if (end < 0 || settings.indexOf('\n') >= 0) {
      throw new IllegalArgumentException(
          "settings of a sheet go into its first line: write them in one line, for a text of several");
    }
    return new Sheet(
        name, text.substring(0, end) + " " + settings + text.substring(end), foreign, origin);
  }

  /** Messages about it, with what they are about in the music where that is known. */
  List<Message> traced(List<Message> messages) {
    if (origin == null || messages.isEmpty()) {
      return messages;
    }
    Set<Integer> lines =
        messages.stream().filter(this::isAbout).map(Message::line).collect(Collectors.toSet());
    if (lines.isEmpty()) {
      return messages;
    }
    Map<Integer, String> where = Whereabouts.of(origin.places(lines));
    return messages.stream()
        .map(
            message ->
                isAbout(message)
                    ? message.at(where.getOrDefault(message.line(), message.where()))
                    : message)
        .toList();
  }

  private boolean isAbout(Message message) {
    return message.line() > 0 && message.file().equals(name + ".ly");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sheet sheet
        && foreign == sheet.foreign
        && name.equals(sheet.name)
        && text.equals(sheet.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text, foreign);
  }

  @Override
  public String toString() {
    return name + ".ly";
  }
}
