package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.write.Contribution;
import org.divisi.lilypond.write.Marks;
import org.divisi.lilypond.write.Printed;
import org.divisi.score.Attachment;
import org.divisi.score.Direction;
import org.divisi.score.Literal;
import org.divisi.score.StartTextSpan;
import org.divisi.score.Tweak;

/** Finds the parts of a line with words in the lines that stand before its start. */
final class TextSpans {
  private static final String PROPERTY = "- \\tweak bound-details.";
  private static final Pattern LEFT =
      Pattern.compile(
          Pattern.quote(PROPERTY + "left.text \\markup \\concat { ")
              + "(.*) \\\\hspace #([-.0-9]+) \\}",
          Pattern.DOTALL);

  private TextSpans() {}

  /** The start of a line with what its lines say; as a literal where they say it otherwise. */
  static Attachment of(StartTextSpan plain, Direction direction, List<String> lines) {
    Parts parts = new Parts();
    List<Tweak> tweaks = new ArrayList<>();
    for (String line : lines) {
      if (!parts.take(line)) {
        tweaks.add(Tweak.lilypond(line.substring(2)));
      }
    }
    Attachment span = Attachment.of(parts.span(plain.command()), direction);
    for (Tweak tweak : tweaks) {
      span = span.tweaked(tweak);
    }
    List<String> wanted = new ArrayList<>(lines);
    wanted.add(Marks.side(direction) + plain.command());
    return written(span).equals(wanted)
        ? span
        : Attachment.of(Literal.of(wanted, Literal.Site.SPANNER_START));
  }

  private static List<String> written(Attachment span) {
    Contribution plain = Marks.single(span.indicator(), span.direction());
    return Printed.of(List.of(plain), span.printing()).get(0).lines();
  }

  private static final class Parts {
    private String style = "";
    private String left = "";
    private String leftSpace = "0.5";
    private String leftBroken = "";
    private String right = "";
    private String rightPadding = "";

    /** Takes a line as a part; whether it is one. */
    boolean take(String line) {
      Matcher concat = LEFT.matcher(line);
      if (concat.matches() && left.isEmpty()) {
        left = "\\markup " + concat.group(1);
        leftSpace = concat.group(2);
        return true;
      }
      if (line.startsWith(PROPERTY)) {
        return property(line.substring(PROPERTY.length()));
      }
      if (line.startsWith("- \\tweak ")) {
        return false;
      }
      if (style.isEmpty() && left.isEmpty()) {
        style = line.substring(2);
        return true;
      }
      if (left.isEmpty()) {
        left = line;
        leftSpace = "";
        return true;
      }
      return false;
    }

    private boolean property(String text) {
      int space = text.indexOf(' ');
      String value = space < 0 ? "" : text.substring(space + 1);
      switch (space < 0 ? text : text.substring(0, space)) {
        case "left-broken.text" -> leftBroken = value;
        case "right.text" -> right = value;
        case "right.padding" -> rightPadding = value;
        default -> {
          return false;
        }
      }
      return true;
    }

    StartTextSpan span(String command) {
      return new StartTextSpan(left, leftBroken, right, rightPadding, leftSpace, style, command);
    }
  }
}
