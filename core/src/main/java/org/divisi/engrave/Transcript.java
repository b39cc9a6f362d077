package org.divisi.engrave;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What LilyPond said while it had one sheet in hand: as much of it as a reader could want. */
final class Transcript {
  private static final int MOST = 1 << 16;
  private static final Pattern PLACED =
      Pattern.compile(
          "(.+?)(?::(\\d{1,9}))?(?::(\\d{1,9}))?: (fatal error|error|programming error|warning): (.*)");
  private static final Pattern UNPLACED =
      Pattern.compile("(fatal error|error|programming error|warning): (.*)");

  /** What Guile says when an expression fails; LilyPond then ends as if all were well. */
  private static final Pattern SCHEME =
      Pattern.compile(
          "(ERROR|Backtrace|Throw to key|In procedure|Unbound variable|GC Warning: Out of Memory).*");

  private final StringBuilder text = new StringBuilder();
  private long dropped;

  void add(String line) {
    if (text.length() + line.length() > MOST) {
      dropped += line.length() + 1;
    } else {
      text.append(line).append('\n');
    }
  }

  /** Adds what did not even fit into a line. */
  void drop(long characters) {
    dropped += characters;
  }

  String text() {
    return text.toString();
  }

  /**
   * The messages.
   *
   * @param working what LilyPond was told to call the file
   * @param shown what the user calls it
   */
  List<Message> messages(String working, String shown) {
    List<Message> messages = new ArrayList<>();
    for (String line : text.toString().split("\n")) {
      if (!line.isBlank()) {
        add(messages, line, working, shown);
      }
    }
    if (dropped > 0) {
      messages.add(
          new Message(
              Message.Severity.WARNING,
              "",
              0,
              0,
              "LilyPond said %,d characters more, which are not kept".formatted(dropped)));
    }
    return messages;
  }

  private static void add(List<Message> messages, String line, String working, String shown) {
    Matcher placed = PLACED.matcher(line);
    Matcher unplaced = UNPLACED.matcher(line);
    if (unplaced.matches()) {
      messages.add(new Message(severity(unplaced.group(1)), "", 0, 0, unplaced.group(2)));
    } else if (placed.matches()) {
      String file = placed.group(1).equals(working) ? shown : placed.group(1);
      messages.add(
          new Message(
              severity(placed.group(4)),
              file,
              number(placed.group(2)),
              number(placed.group(3)),
              placed.group(5)));
    } else if (SCHEME.matcher(line).matches()) {
      messages.add(Message.error(line));
    } else if (!messages.isEmpty()) {
      Message last = messages.removeLast();
      String text = last.text() + "\n" + line;
      messages.add(new Message(last.severity(), last.file(), last.line(), last.column(), text));
    } else {
      messages.add(new Message(Message.Severity.WARNING, "", 0, 0, line));
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** A programming error is a fault of LilyPond's own, which goes on and makes the page. */
  private static Message.Severity severity(String words) {
    return words.equals("error") || words.equals("fatal error")
        ? Message.Severity.ERROR
        : Message.Severity.WARNING;
  }
}
