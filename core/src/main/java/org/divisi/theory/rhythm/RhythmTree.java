package org.divisi.theory.rhythm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;
import org.divisi.theory.Offset;

/**
 * A rhythm as parts of parts, in IRCAM's text: {@code (1 (1 (2 (1 -1 1)) -2))} is a beat of a note,
 * a group of three and a rest, as 1 to 2 to 2.
 *
 * {@snippet class="org.divisi.theory.rhythm.Snippets" region="tree"}
 *
 * @param size how much of what is around it takes, above 0
 * @param kind whether it sounds
 * @param parts what it is divided into; none for a note or a rest
 */
public record RhythmTree(Fraction size, Kind kind, List<RhythmTree> parts) implements Serializable {
  /** Whether a part of a rhythm sounds. */
  public enum Kind {
    /** A note, or a part that holds others. */
    NOTE,
    /** A rest: {@code -1}. */
    REST,
    /** What goes on from the part before: {@code 1.0}. */
    TIED
  }

  private static final int DEEPEST = 100;

  /** A part of a tree where it stands: when it starts and how long it lasts. */
  public record Node(RhythmTree tree, int depth, Offset start, Duration duration)
      implements Serializable {
    /** When it stops. */
    public Offset stop() {
      return start.plus(duration);
    }
  }

  /** Refuses sizes that are not above 0, rests that hold parts, and trees deeper than 100. */
  public RhythmTree {
    Objects.requireNonNull(kind, "kind");
    parts = List.copyOf(parts);
    if (size.numerator() < 1) {
      throw new IllegalArgumentException(
          "rhythm tree of size %s takes no time: use a size above 0".formatted(size));
    }
    if (kind != Kind.NOTE && !parts.isEmpty()) {
      throw new IllegalArgumentException(
          "rhythm tree of kind %s cannot hold parts: make it a note".formatted(kind));
    }
    if (parts.stream().anyMatch(part -> part.depth() >= DEEPEST)) {
      throw new IllegalArgumentException(
          "rhythm tree has more than %d levels: divide it less often".formatted(DEEPEST));
    }
  }

  /** A note. */
  public static RhythmTree note(long size) {
    return new RhythmTree(Fraction.of(size), Kind.NOTE, List.of());
  }

  /** A rest. */
  public static RhythmTree rest(long size) {
    return new RhythmTree(Fraction.of(size), Kind.REST, List.of());
  }

  /** A group of parts. */
  public static RhythmTree of(long size, RhythmTree... parts) {
    return of(Fraction.of(size), List.of(parts));
  }

  /** A group of parts. */
  public static RhythmTree of(Fraction size, List<RhythmTree> parts) {
    return new RhythmTree(size, Kind.NOTE, parts);
  }

  /** Reads one tree. */
  public static RhythmTree parse(String text) {
    List<RhythmTree> trees = parseAll(text);
    if (trees.size() != 1) {
      throw new IllegalArgumentException(
          "'%s' has %d rhythm trees: use parseAll".formatted(text, trees.size()));
    }
    return trees.get(0);
  }

  /** Reads trees that stand one behind the other. */
  public static List<RhythmTree> parseAll(String text) {
    return new RhythmText(text).read();
  }

  /** Whether it holds no parts. */
  public boolean isLeaf() {
    return parts.isEmpty();
  }

  int depth() {
    int depth = 0;
    for (RhythmTree part : parts) {
      depth = Math.max(depth, part.depth() + 1);
    }
    return depth;
  }

  /** How much all its parts are together. */
  public Fraction weight() {
    return parts.stream().map(RhythmTree::size).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The same tree with another size. */
  public RhythmTree withSize(Fraction size) {
    return new RhythmTree(size, kind, parts);
  }

  /** The same leaf as a note, a rest or a tied part. */
  public RhythmTree withKind(Kind kind) {
    return new RhythmTree(size, kind, parts);
  }

  /** The same tree with more parts. */
  public RhythmTree plus(RhythmTree part) {
    List<RhythmTree> more = new ArrayList<>(parts);
    more.add(part);
    return new RhythmTree(size, kind, more);
  }

  /** All parts in reading order, itself first, as they lie in a duration. */
  public List<Node> nodes(Duration duration) {
    List<Node> nodes = new ArrayList<>();
    addNodes(this, 0, Offset.ZERO, duration, nodes);
    return List.copyOf(nodes);
  }

  private static void addNodes(
      RhythmTree tree, int depth, Offset start, Duration duration, List<Node> nodes) {
    nodes.add(new Node(tree, depth, start, duration));
    Offset offset = start;
    for (RhythmTree part : tree.parts) {
      Fraction share = part.size.dividedBy(tree.weight());
      Duration length =
          Duration.of(duration.numerator(), 1)
              .times(share.numerator())
              .dividedBy(share.denominator())
              .dividedBy(duration.denominator());
      addNodes(part, depth + 1, offset, length, nodes);
      offset = offset.plus(length);
    }
  }

  /** The text over several lines, each level further in. */
  public String pretty() {
    return RhythmText.pretty(this);
  }

  /** IRCAM's text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return RhythmText.print(this);
  }
}
