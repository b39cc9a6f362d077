package org.divisi.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What stands at the head of a context: its LilyPond type, its name, how its music goes, and which
 * engravers it has not or has besides.
 *
 * @param lilypondType the type that LilyPond knows it by, such as {@code Staff} or {@code
 *     DrumStaff}
 * @param name its name, or an empty text
 * @param simultaneous whether what it holds sounds at once
 * @param removed the engravers that it has not, in the order in which they are written
 * @param consisted the engravers that it has besides, in the order in which they are written
 * @param lines other lines of its {@code \with} block, as text
 */
public record Heading(
    String lilypondType,
    String name,
    boolean simultaneous,
    List<String> removed,
    List<String> consisted,
    List<String> lines)
    implements Serializable {
  /** Refuses a type that LilyPond could not read. */
  public Heading {
    Names.requireWord("context type", lilypondType, "Staff or DrumStaff");
    Objects.requireNonNull(name, "name");
    removed = List.copyOf(removed);
    consisted = List.copyOf(consisted);
    lines = List.copyOf(lines);
  }

  /** A type, a name, and how the music goes. */
  public Heading(String lilypondType, String name, boolean simultaneous) {
    this(lilypondType, name, simultaneous, List.of(), List.of(), List.of());
  }

  /** The same with another name. */
  public Heading withName(String name) {
    return new Heading(lilypondType, name, simultaneous, removed, consisted, lines);
  }

  /** The same with another LilyPond type. */
  public Heading withLilypondType(String lilypondType) {
    return new Heading(lilypondType, name, simultaneous, removed, consisted, lines);
  }

  /** The same for music one after the other, or all at once. */
  public Heading withSimultaneous(boolean simultaneous) {
    return new Heading(lilypondType, name, simultaneous, removed, consisted, lines);
  }

  /** The same with one engraver less. */
  public Heading removing(String engraver) {
    return new Heading(lilypondType, name, simultaneous, plus(removed, engraver), consisted, lines);
  }

  /** The same with one engraver more. */
  public Heading consisting(String engraver) {
    return new Heading(lilypondType, name, simultaneous, removed, plus(consisted, engraver), lines);
  }

  /** The same with other lines in the {@code \with} block, as text. */
  public Heading withLines(List<String> lines) {
    return new Heading(lilypondType, name, simultaneous, removed, consisted, lines);
  }

  private static List<String> plus(List<String> some, String one) {
    List<String> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }
}
