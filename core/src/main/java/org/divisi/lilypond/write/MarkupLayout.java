package org.divisi.lilypond.write;

import java.util.ArrayDeque;
import java.util.Deque;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a markup in braces as Abjad's parser does: what a command takes stands below it, and so
 * does each item of braces that a command takes; what stands in the outer braces stands side by
 * side. A markup of words alone stays as it is, and so does one that holds comments, text of
 * several lines, or commands that are not LilyPond's own.
 */
public final class MarkupLayout {
  /**
   * Braces, or a command that takes {@code more} arguments: the next one last, as in {@link
   * MarkupText}.
   */
  private record Open(int depth, boolean isOuter, @Nullable StringBuilder more) {}

  private final Scanner scanner;
  private final Source source;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder lines = new StringBuilder();

  private MarkupLayout(String text) {
    this.source = Source.of(text);
    this.scanner = new Scanner(source);
  }

  /** The markup in its new lines; itself where it stays as it is. */
  public static String of(String text) {
    boolean commands = text.startsWith("{") && text.indexOf('\\') > 0;
    String laidOut = commands ? new MarkupLayout(text).laidOut() : null;
    return laidOut == null ? text : laidOut;
  }

  private @Nullable String laidOut() {
    scanner.skip(1);
    lines.append('{');
    open.push(new Open(0, /* isOuter= */ true, null));
    while (!open.isEmpty()) {
      scanner.skipSpacesAndLineEnds();
      if (!token()) {
        return null;
      }
    }
    return lines.toString();
  }

  /** Writes what comes next; whether its layout is known. */
  private boolean token() {
    int start = scanner.at();
    boolean setting = isSettingNext();
    switch (scanner.peek()) {
      case -1, '%' -> {
        return false;
      }
      case '}' -> {
        scanner.skip(1);
        return close();
      }
      case '{' -> {
        if (!setting) {
          scanner.skip(1);
          open.push(new Open(begin("{"), /* isOuter= */ false, null));
          return true;
        }
        Scheme.skipBraces(scanner, source);
      }
      case '"' -> scanner.skipString();
      case '#', '$' -> Scheme.skip(scanner, source);
      case '\\' -> {
        scanner.skip(1);
        String command = scanner.word();
        String taken = MarkupText.taken(command);
        if (taken == null) {
          return false;
        }
        if (!setting && !taken.isEmpty()) {
          int depth = begin("\\" + command);
          open.push(new Open(depth, false, new StringBuilder(taken).reverse()));
          return true;
        }
      }
      default -> MarkupText.skipWord(scanner);
    }
    String text = source.text(start, scanner.at());
    if (text.isEmpty() || text.indexOf('\n') >= 0) {
      return false;
    }
    begin(text);
    end();
    return true;
  }

  private boolean isSettingNext() {
    StringBuilder more = open.element().more();
    return more != null && more.charAt(more.length() - 1) == 's';
  }

  /** Begins an item where the innermost of what is open has its items; gives how deep that is. */
  private int begin(String text) {
    Open around = open.element();
    if (around.isOuter()) {
      lines.append(' ').append(text);
      return around.depth();
    }
    line(around.depth() + 1).append(text);
    return around.depth() + 1;
  }

  private StringBuilder line(int depth) {
    return lines.append('\n').append("    ".repeat(depth));
  }

  private boolean close() {
    Open closed = open.pop();
    if (closed.more() != null) {
      return false;
    }
    if (closed.isOuter()) {
      lines.append(" }");
    } else {
      line(closed.depth()).append('}');
      end();
    }
    return true;
  }

  /** An item is complete, and with it the commands that waited for it alone. */
  private void end() {
    StringBuilder more = open.element().more();
    while (more != null) {
      more.setLength(more.length() - 1);
      if (!more.isEmpty()) {
        return;
      }
      open.pop();
      more = open.element().more();
    }
  }
}
