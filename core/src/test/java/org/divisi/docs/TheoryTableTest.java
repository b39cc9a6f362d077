package org.divisi.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/theory.md}: each expression as it stands in the source of the rows, and what
 * it gives when it is run. {@code -Ddivisi.update=true} writes the page anew.
 */
class TheoryTableTest {
  private record Part(String title, Class<?> source, Supplier<List<Row>> rows) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("Pitches", PitchRows.class, PitchRows::rows),
          new Part("Collections of pitches", CollectionRows.class, CollectionRows::rows),
          new Part("Durations, offsets, ratios, tempi", TimeRows.class, TimeRows::rows),
          new Part("Timespans", TimespanRows.class, TimespanRows::rows),
          new Part("Meters", MeterRows.class, MeterRows::rows),
          new Part("Sequences", SequenceRows.class, SequenceRows::rows),
          new Part("Rhythm trees and pictures", TreeRows.class, TreeRows::rows));

  private static final Pattern EXPRESSION =
      Pattern.compile("Row\\.of\\(\\s*\"(?:[^\"\\\\]|\\\\.)*\",\\s*\\(\\) ->\\s*");

  /** The expressions of a source file, in order: what stands behind each arrow, on one line. */
  private static List<String> expressions(Class<?> type) {
    String source;
    try {
      source =
          Files.readString(Path.of("src/test/java", type.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> expressions = new ArrayList<>();
    Matcher row = EXPRESSION.matcher(source);
    while (row.find()) {
      String text = source.substring(row.end(), end(source, row.end()));
      expressions.add(
          text.replaceAll("\\s+", " ")
              .replace("( ", "(")
              .replaceAll(" ?\\.(?=\\w|<)", ".")
              .strip());
    }
    return expressions;
  }

  /** Where the bracket closes in which an expression stands. */
  private static int end(String source, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; ; i++) {
      char c = source.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Theory, beside Abjad\n\n");
    page.append(
        "Each class and function that Abjad 3.31 has for musical time and pitch, what Divisi has\n");
    page.append(
        "for it, and what that gives. A test writes this page: each expression is compiled and run.\n");
    for (Part part : PARTS) {
      page.append("\n## ")
          .append(part.title())
          .append("\n\n| Abjad | Divisi | gives |\n|---|---|---|\n");
      List<String> expressions = expressions(part.source());
      int next = 0;
      for (Row row : part.rows().get()) {
        Supplier<Object> divisi = row.divisi();
        String form = divisi == null ? "" : code(expressions.get(next++));
        String result = divisi == null ? "none: " + row.reason() : code(text(divisi.get()));
        page.append("| %s | %s | %s |\n".formatted(code(row.abjad()), form, result));
      }
      assertThat(expressions).as(part.title()).hasSize(next);
    }
    return page.toString();
  }

  private static String text(Object value) {
    String text = value instanceof Map<?, ?> map ? entries(map) : String.valueOf(value);
    return text.isEmpty() ? "(nothing)" : text;
  }

  private static String entries(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String code(String text) {
    String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
    return line.contains("|")
        ? "<code>" + line.replace("<", "&lt;").replace("|", "&#124;") + "</code>"
        : "`" + line + "`";
  }

  @Test
  void thePageIsWhatTheExpressionsGive() throws IOException {
    Path file = Path.of("../docs/theory.md");
    String page = page();
    if (Boolean.getBoolean("divisi.update")) {
      Files.writeString(file, page);
    }
    assertThat(page).isEqualTo(Files.readString(file));
  }

  private static final Set<String> SECTIONS =
      Set.of("7", "8", "9", "10", "11", "18.3", "19", "20", "21", "22");

  private static Path features() {
    Path file =
        Path.of(System.getProperty("divisi.corpus", "../../shared/corpus"))
            .resolve("../reference/abjad-features.md");
    assumeTrue(Files.isRegularFile(file), () -> "no list of features " + file);
    return file;
  }

  @Test
  void nothingOfAbjadIsMissing() throws IOException {
    Path file = features();
    Set<String> rows =
        PARTS.stream()
            .flatMap(part -> part.rows().get().stream())
            .map(Row::abjad)
            .collect(Collectors.toSet());
    assertThat(rows).containsAll(forms(file));
    assertThat(forms(file)).hasSizeGreaterThan(270);
  }

  /** The numbers, in order, of each result that Abjad prints for timespans. */
  @Test
  void timespansGiveWhatAbjadPrints() throws IOException {
    Map<String, Row> rows =
        TimespanRows.rows().stream().collect(Collectors.toMap(Row::abjad, row -> row, (a, b) -> a));
    int compared = 0;
    for (String line : Files.readAllLines(features())) {
      Matcher printed = PRINTED.matcher(line);
      Row row = printed.matches() ? rows.get(unquoted(printed.group(1))) : null;
      Supplier<Object> divisi = row == null ? null : row.divisi();
      if (divisi != null) {
        assertThat(numbers(String.valueOf(divisi.get())))
            .as(line)
            .isEqualTo(numbers(whole(unquoted(printed.group(2)))));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(20);
  }

  private static final Pattern PRINTED =
      Pattern.compile("\\| (`.*?`|<code>.*?</code>) \\| (`.*?`|<code>.*?</code>) \\|");

  private static String unquoted(String code) {
    return code.replaceAll("</?code>|`", "").replace("&#124;", "|");
  }

  /** Abjad's fractions as Divisi writes them. */
  private static String whole(String printed) {
    return printed
        .replaceAll("(\\d+), denominator=(\\d+)", "$1/$2")
        .replaceAll("Fraction\\((\\d+), (\\d+)\\)", "$1/$2")
        .replaceAll("/1\\b", "");
  }

  /** The numbers of a text in their order. */
  private static List<String> numbers(String text) {
    return Pattern.compile("\\d+(?:/\\d+)?")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** What stands in the first column of the tables of the sections. */
  private static Set<String> forms(Path file) throws IOException {
    Pattern heading = Pattern.compile("##+ (\\d+(?:\\.\\d+)?) .*");
    Pattern form = Pattern.compile("\\| (?:`(.*?)`|<code>(.*?)</code>) \\|.*");
    String section = "";
    Set<String> forms = new LinkedHashSet<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Matcher title = heading.matcher(line);
        section = title.matches() ? title.group(1) : section;
        Matcher row = form.matcher(line);
        if (SECTIONS.contains(section) && row.matches()) {
          forms.add(row.group(1) != null ? row.group(1) : row.group(2).replace("&#124;", "|"));
        }
      }
    }
    return forms;
  }
}
