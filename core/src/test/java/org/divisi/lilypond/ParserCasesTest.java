package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Container;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Texts that Abjad's parsers were given, and what they became. */
class ParserCasesTest {
  private static final Path FILE = Path.of("../../shared/corpus/parser-cases.jsonl");

  private static String field(String line, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(line);
    return matcher.find() ? unescaped(matcher.group(1)) : "";
  }

  private static String unescaped(String text) {
    return Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)")
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
  }

  private static String meant(String escape) {
    return switch (escape.charAt(0)) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
      default -> escape;
    };
  }

  private static String read(String line) {
    String input = field(line, "input");
    String language = field(line, "language");
    String text =
        field(line, "parser").equals("reduced")
            ? "abj: " + input
            : language.equals("english") ? input : "\\language \"" + language + "\" " + input;
    try {
      return switch (field(line, "type")) {
        case "Markup" -> LilyPond.parseMarkup(text).toString();
        case "Block" -> LilyPondFile.parse(text).format();
        case "LilyPondFile" ->
            LilyPondFile.of(((Container) LilyPond.parse(text)).components().toList().toArray())
                .format();
        default -> LilyPond.format(LilyPond.parse(text));
      };
    } catch (LilyPondException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /**
   * A time signature is written plainly wherever it stands, and a file is for the oldest LilyPond
   * that reads what Divisi writes, while Abjad asks for the one that it found.
   */
  private static String plain(String text) {
    return text.replaceAll("%%% (\\\\.*) %%%", "$1")
        .replace("\\version \"2.24.1\"", "\\version \"2.24.0\"");
  }

  @Test
  void whatAbjadsParsersReadBecomesTheSame() throws IOException {
    Assumptions.assumeTrue(Files.exists(FILE), "the shared corpus is missing: no parser cases");
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (String line : Files.readAllLines(FILE)) {
      String parser = field(line, "parser");
      if (!parser.equals("rtm")) {
        String read = read(line);
        if (read.equals(plain(field(line, "output")))) {
          right++;
        } else {
          wrong.add(field(line, "case") + " became\n" + read);
        }
      }
    }
    System.out.printf("parser cases: %d right, %d wrong%n", right, wrong.size());
    assertThat(wrong).isEmpty();
    assertThat(right).isEqualTo(291);
  }
}
