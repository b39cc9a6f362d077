package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Attachment;
import org.divisi.score.Context;
import org.divisi.score.ContextSetting;
import org.divisi.score.GrobOverride;
import org.divisi.score.Heading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code \with} block of a context: engravers and properties as what they are, all else
 * as lines of text.
 */
final class WithBlock {
  private final Scanner scanner;
  private final Source source;
  private final Kept kept;
  private final List<String> removed = new ArrayList<>();
  private final List<String> consisted = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Attachment> properties = new ArrayList<>();

  WithBlock(Scanner scanner, Source source, Kept kept) {
    this.scanner = scanner;
    this.source = source;
    this.kept = kept;
  }

  /** Reads what stands behind {@code \with}, for an empty context. */
  Context read(Context empty) {
    scanner.skipBlank();
    int start = scanner.at();
    if (scanner.take('{')) {
      scanner.skipBlank();
      while (!scanner.take('}')) {
        if (scanner.peek() == -1) {
          throw source.error(start, "'{' is never closed: add '}' where what it holds ends");
        }
        entry();
        scanner.skipBlank();
      }
    } else if (scanner.take('\\')) {
      scanner.word();
      lines.add(scanner.since(start));
    } else {
      throw source.error(start, "expected { } behind \\with");
    }
    Heading heading = empty.heading();
    Context context =
        empty.withHeading(
            new Heading(
                heading.lilypondType(),
                heading.name(),
                heading.simultaneous(),
                removed,
                consisted,
                lines));
    return properties.isEmpty() ? context : context.withAttachments(properties);
  }

  private void entry() {
    int start = scanner.at();
    if (scanner.peek() == '\\') {
      command(start);
    } else if (Scanner.isLetter(scanner.peek())) {
      setting();
    } else if (scanner.peek() == '#' || scanner.peek() == '$') {
      Scheme.skip(scanner, source);
      lines.add(scanner.since(start));
    } else if (scanner.peek() == '"') {
      scanner.skipString();
      lines.add(scanner.since(start));
    } else {
      throw source.error(
          start,
          "expected a property or a command in \\with, found '%s'"
              .formatted(source.text(start, start + 1)));
    }
  }

  private void command(int start) {
    scanner.skip(1);
    String word = scanner.word();
    switch (word) {
      case "remove" -> removed.add(name(word));
      case "consists" -> consisted.add(name(word));
      case "override" -> override(start);
      case "accepts", "denies", "defaultchild", "alias", "type", "name", "description" -> {
        name(word);
        lines.add(scanner.since(start));
      }
      case "clef", "time", "tuning" -> {
        kept.argument('v', word);
        lines.add(scanner.since(start));
      }
      case "key" -> {
        kept.argument('t', word);
        kept.argument('v', word);
        lines.add(scanner.since(start));
      }
      default -> {
        if (kept.read(word, start, Words.keptCommands()) == null
            && kept.lines().rest(start) == null) {
          while (scanner.peek() > ' ' && "}%".indexOf(scanner.peek()) < 0) {
            scanner.skip(1);
          }
        }
        lines.add(scanner.since(start));
      }
    }
  }

  private String name(String word) {
    scanner.skipBlank();
    int start = scanner.at();
    switch (scanner.peek()) {
      case '"' -> scanner.skipString();
      case '#', '$' -> Scheme.skip(scanner, source);
      default -> scanner.stringOrWord("the name of an engraver behind \\" + word);
    }
    return scanner.since(start);
  }

  private void override(int start) {
    String text = kept.read("override", start, Words.keptCommands());
    Attachment property = text == null ? null : override(text);
    if (property == null) {
      lines.add(scanner.since(start));
    } else {
      properties.add(property);
    }
  }

  private static @Nullable Attachment override(String text) {
    int equals = text.indexOf(" = ");
    String path = equals < 0 ? "" : text.substring("\\override ".length(), equals);
    return equals < 0 || path.contains(" ")
        ? null
        : Attachment.of(GrobOverride.of(path, text.substring(equals + " = ".length())));
  }

  private void setting() {
    String path = kept.path();
    scanner.skipBlank();
    if (!scanner.take('=')) {
      throw source.error(scanner.at(), "expected = and a value behind " + path);
    }
    scanner.skipBlank();
    int value = scanner.at();
    kept.value(path);
    properties.add(Attachment.of(ContextSetting.of(path, scanner.since(value))));
  }
}
