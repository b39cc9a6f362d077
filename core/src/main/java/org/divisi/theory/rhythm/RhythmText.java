package org.divisi.theory.rhythm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.theory.Fraction;
import org.divisi.theory.rhythm.RhythmTree.Kind;
import org.jspecify.annotations.Nullable;

/** IRCAM's text of rhythm trees. */
final class RhythmText {
  private static final Pattern WORD =
      Pattern.compile("\\s*(\\(|\\)|(-?)(\\d{1,9}(?:/\\d{1,9})?)(\\.0*)?(?=[\\s()]|$))\\s*");

  /** A bracket that is open: a tree, of which the size comes first, or the row of its parts. */
  private static final class Bracket {
    @Nullable Fraction size;
    boolean filled;
    final List<RhythmTree> parts = new ArrayList<>();
  }

  private final String text;
  private final Deque<Bracket> open = new ArrayDeque<>();

  RhythmText(String text) {
    this.text = text;
  }

  List<RhythmTree> read() {
    Matcher word = WORD.matcher(text);
    int at = 0;
    Bracket all = new Bracket();
    open.push(all);
    while (at < text.length()) {
      if (!word.find(at) || word.start() != at) {
        throw wrong();
      }
      take(word);
      at = word.end();
    }
    if (open.size() != 1 || all.parts.isEmpty()) {
      throw wrong();
    }
    return List.copyOf(all.parts);
  }

  private boolean inTree() {
    return open.size() % 2 == 0;
  }

  private void take(Matcher word) {
    Bracket bracket = open.element();
    switch (word.group(1)) {
      case "(" -> {
        if (inTree() && (bracket.size == null || bracket.filled)) {
          throw wrong();
        }
        bracket.filled = true;
        open.push(new Bracket());
      }
      case ")" -> close();
      default -> {
        Fraction size = Fraction.parse(word.group(3));
        boolean rest = !word.group(2).isEmpty();
        boolean tied = word.group(4) != null;
        if (!inTree()) {
          Kind kind = rest ? Kind.REST : tied ? Kind.TIED : Kind.NOTE;
          bracket.parts.add(new RhythmTree(size, kind, List.of()));
        } else if (bracket.size == null && !rest && !tied) {
          bracket.size = size;
        } else {
          throw wrong();
        }
      }
    }
  }

  private void close() {
    boolean tree = inTree();
    Bracket bracket = open.pop();
    Fraction size = bracket.size;
    if (open.isEmpty() || bracket.parts.isEmpty()) {
      throw wrong();
    }
    if (tree && size != null) {
      open.element().parts.add(RhythmTree.of(size, bracket.parts));
    } else if (!tree) {
      open.element().parts.addAll(bracket.parts);
    } else {
      throw wrong();
    }
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "rhythm tree '%s' has no such text: write it as (1 (1 -2 1))".formatted(text));
  }

  static String print(RhythmTree tree) {
    StringBuilder out = new StringBuilder();
    print(tree, out, "", "");
    return out.toString();
  }

  static String pretty(RhythmTree tree) {
    StringBuilder out = new StringBuilder();
    print(tree, out, "\n", "    ");
    return out.toString();
  }

  private static void print(RhythmTree tree, StringBuilder out, String line, String indent) {
    String size = tree.size().toString();
    if (tree.isLeaf()) {
      out.append(
          switch (tree.kind()) {
            case NOTE -> size;
            case REST -> "-" + size;
            case TIED -> size + ".0";
          });
      return;
    }
    out.append('(').append(size).append(" (");
    String inner = line.isEmpty() ? line : line + indent;
    for (int i = 0; i < tree.parts().size(); i++) {
      out.append(line.isEmpty() ? i == 0 ? "" : " " : inner);
      print(tree.parts().get(i), out, inner, indent);
    }
    out.append("))");
  }
}
