package org.divisi.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The start of a line with words at its ends, on its first leaf: {@code \startTextSpan}.
 *
 * {@snippet class="org.divisi.score.Snippets" region="textSpan"}
 *
 * @param leftText LilyPond's text at its start, with {@code \markup}; or an empty text
 * @param leftBrokenText the text at the start of later systems; or an empty text
 * @param rightText the text at its end; or an empty text
 * @param rightPadding the space before its end, in staff spaces; or an empty text
 * @param leftSpace the space behind the left text, in staff spaces; or an empty text where the left
 *     text is LilyPond's whole command
 * @param style the command that draws the line, such as {@code \abjad-dashed-line-with-arrow}; or
 *     an empty text
 * @param command the command that starts it: other commands, such as {@code \startTextSpanOne},
 *     allow several lines at once
 */
public record StartTextSpan(
    String leftText,
    String leftBrokenText,
    String rightText,
    String rightPadding,
    String leftSpace,
    String style,
    String command)
    implements StandardIndicator {
  private static final String MARKUP = "\\markup ";
  private static final String START = "\\startTextSpan";

  /** A line without words. */
  public StartTextSpan() {
    this("", "", "", "", "0.5", "", START);
  }

  /** Refuses what is missing. */
  public StartTextSpan {
    Objects.requireNonNull(leftText, "leftText");
    Objects.requireNonNull(leftBrokenText, "leftBrokenText");
    Objects.requireNonNull(rightText, "rightText");
    Objects.requireNonNull(rightPadding, "rightPadding");
    Objects.requireNonNull(leftSpace, "leftSpace");
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(command, "command");
  }

  /** A line with a text at its start. */
  public static StartTextSpan of(Markup left) {
    return new StartTextSpan().withLeftText(left);
  }

  /** A line with plain words at its start. */
  public static StartTextSpan of(String left) {
    return of(Markup.of(left));
  }

  /** The same line with a text at its start. */
  public StartTextSpan withLeftText(Markup text) {
    return new StartTextSpan(
        text.toString(), leftBrokenText, rightText, rightPadding, "0.5", style, command);
  }

  /** The same line with whole commands of LilyPond at its start, such as tweaks of one's own. */
  public StartTextSpan withLeftCommands(String lilypond) {
    return new StartTextSpan(lilypond, leftBrokenText, rightText, rightPadding, "", style, command);
  }

  /** The same line with a text at the start of later systems. */
  public StartTextSpan withLeftBrokenText(Markup text) {
    return new StartTextSpan(
        leftText, text.toString(), rightText, rightPadding, leftSpace, style, command);
  }

  /** The same line with a text at its end. */
  public StartTextSpan withRightText(Markup text) {
    return new StartTextSpan(
        leftText, leftBrokenText, text.toString(), rightPadding, leftSpace, style, command);
  }

  /** The same line with so many staff spaces before its end. */
  public StartTextSpan withRightPadding(double spaces) {
    return new StartTextSpan(
        leftText, leftBrokenText, rightText, Values.of(spaces), leftSpace, style, command);
  }

  /** The same line drawn by a command, such as {@code \abjad-dashed-line-with-arrow}. */
  public StartTextSpan withStyle(String style) {
    return new StartTextSpan(
        leftText, leftBrokenText, rightText, rightPadding, leftSpace, style, command);
  }

  /** The same line started by another command, such as {@code \startTextSpanOne}. */
  public StartTextSpan withCommand(String command) {
    return new StartTextSpan(
        leftText, leftBrokenText, rightText, rightPadding, leftSpace, style, command);
  }

  /** The commands that it is written with; the last one starts it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!style.isEmpty()) {
      lines.add("- " + style);
    }
    if (!leftText.isEmpty()) {
      lines.add(leftSpace.isEmpty() ? leftText : left());
    }
    tweak(lines, "left-broken.text", leftBrokenText);
    tweak(lines, "right.text", rightText);
    tweak(lines, "right.padding", rightPadding);
    lines.add(command);
    return lines;
  }

  private String left() {
    String text = leftText.startsWith(MARKUP) ? leftText.substring(MARKUP.length()) : leftText;
    return "- \\tweak bound-details.left.text \\markup \\concat { %s \\hspace #%s }"
        .formatted(text.strip(), leftSpace);
  }

  private static void tweak(List<String> lines, String property, String value) {
    if (!value.isEmpty()) {
      lines.add("- \\tweak bound-details." + property + " " + value);
    }
  }

  @Override
  public String toString() {
    return String.join(" ", lines());
  }
}
