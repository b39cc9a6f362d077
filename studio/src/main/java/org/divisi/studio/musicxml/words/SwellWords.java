package org.divisi.studio.musicxml.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Direction;
import org.divisi.score.Literal;
import org.jspecify.annotations.Nullable;

/**
 * A crescendo or diminuendo in words, which a score keeps as LilyPond's text: {@code \cresc}.
 *
 * @param words what is printed
 * @param side where
 */
public record SwellWords(String words, Direction side) {
  private static final Pattern COMMAND = Pattern.compile("([-_^]?)\\s*\\\\(cresc|decresc|dim)");
  private static final Pattern END =
      Pattern.compile("[-_^]?\\s*\\\\end(?:cresc|decresc|dim|cr|decr)");

  /** Commands by words, as they are written in many languages and programs. */
  private static final Map<String, String> COMMANDS =
      Map.of(
          "cresc", "\\cresc",
          "crescendo", "\\cresc",
          "decresc", "\\decresc",
          "decrescendo", "\\decresc",
          "dim", "\\dim",
          "diminuendo", "\\dim");

  /** What a text of LilyPond says, or nothing. */
  public static List<SwellWords> of(Literal literal) {
    Matcher command = COMMAND.matcher(literal.text().strip());
    if (!command.matches()) {
      return List.of();
    }
    Direction side =
        switch (command.group(1)) {
          case "^" -> Direction.UP;
          case "_" -> Direction.DOWN;
          default -> Direction.NEUTRAL;
        };
    return List.of(new SwellWords(command.group(2) + ".", side));
  }

  /** Whether a text of LilyPond ends such words. */
  public static boolean isEnd(Literal literal) {
    return END.matcher(literal.text().strip()).matches();
  }

  /** The command for words; null where they say more or something else. */
  public static @Nullable Literal command(String words, Direction side) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    String command = COMMANDS.get(plain);
    String before = side == Direction.UP ? "^" : side == Direction.DOWN ? "_" : "";
    return command == null ? null : new Literal(before + command, Literal.Site.AFTER);
  }
}
