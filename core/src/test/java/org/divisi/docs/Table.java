package org.divisi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;

/**
 * A table of what Abjad has and how Divisi says it. Its examples are code that runs: what the page
 * shows is taken from the source of the class that has the rows, and its result from running it.
 */
final class Table {
  private static final String ROW = "table.row(";
  private static final Path SOURCES = Path.of("src/test/java/org/divisi/docs");

  private record Row(String abjad, Supplier<?> example, String reason) {}

  private final String title;
  private final Class<?> origin;
  private final List<Row> rows = new ArrayList<>();

  Table(String title, Class<?> origin) {
    this.title = title;
    this.origin = origin;
  }

  /** What Abjad has, and an example of how Divisi says it. */
  void row(String abjad, Supplier<?> example) {
    rows.add(new Row(abjad, example, ""));
  }

  /** What Abjad has and Divisi has not, and why. */
  void missing(String abjad, String reason) {
    rows.add(new Row(abjad, () -> "", reason));
  }

  /** The table as Markdown. */
  String markdown() {
    StringBuilder page = new StringBuilder("## " + title + "\n\n");
    page.append("| Abjad | Divisi | which gives |\n| --- | --- | --- |\n");
    List<String> examples = examples();
    int next = 0;
    for (Row row : rows) {
      page.append("| ").append(code(row.abjad)).append(" | ");
      if (row.reason.isEmpty()) {
        page.append(code(examples.get(next++))).append(" | ");
        page.append(code(result(row.example.get())));
      } else {
        page.append("— | ").append(row.reason);
      }
      page.append(" |\n");
    }
    assertThat(next).as("rows in the source of %s", origin).isEqualTo(examples.size());
    return page.append('\n').toString();
  }

  private static String result(Object value) {
    String text = value instanceof Component music ? LilyPond.format(music) : value.toString();
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String code(String text) {
    String safe = text.replace("|", "\\|");
    return safe.isEmpty() ? "" : safe.contains("`") ? "`` " + safe + " ``" : "`" + safe + "`";
  }

  /** The code of the examples, as it stands in the source. */
  private List<String> examples() {
    String source;
    try {
      source = Files.readString(SOURCES.resolve(origin.getSimpleName() + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> examples = new ArrayList<>();
    for (int at = source.indexOf(ROW); at >= 0; at = source.indexOf(ROW, at + 1)) {
      examples.add(example(source, at + ROW.length()));
    }
    return examples;
  }

  /** The code behind the arrow of a row, up to the parenthesis that closes the row. */
  private static String example(String source, int start) {
    int depth = 1;
    int at = start;
    int arrow = -1;
    for (; depth > 0; at++) {
      char c = source.charAt(at);
      if (c == '"') {
        at = endOfString(source, at);
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (source.startsWith("() ->", at) && arrow < 0) {
        arrow = at + "() ->".length();
        at += "() ->".length() - 1;
      } else if (source.startsWith("->", at) && arrow < 0) {
        arrow = at + 2;
      }
      if (source.startsWith("() ->", at + 1) && arrow < 0) {
        arrow = at + 1 + "() ->".length();
        at = arrow - 1;
      }
    }
    return source
        .substring(arrow, at - 1)
        .strip()
        .replaceAll("\\s*\\n\\s*", " ")
        .replaceAll("\\( ", "(")
        .replaceAll(" \\.(?=[a-z])", ".");
  }

  private static int endOfString(String source, int start) {
    int at = start + 1;
    while (source.charAt(at) != '"') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
