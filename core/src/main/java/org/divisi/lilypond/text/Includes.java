package org.divisi.lilypond.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of other files in the place where they are included. Only files of folders that the
 * caller allows are read; of LilyPond's own files, those that name a language are known.
 */
public final class Includes {
  private static final Set<String> OWN =
      Set.of(
          "chord-modifiers-init.ly",
          "chord-repetition-init.ly",
          "declarations-init.ly",
          "drumpitch-init.ly",
          "dynamic-scripts-init.ly",
          "engraver-init.ly",
          "grace-init.ly",
          "midi-init.ly",
          "music-functions-init.ly",
          "paper-defaults-init.ly",
          "performer-init.ly",
          "piano-tkit.ly",
          "predefined-fretboards-init.ly",
          "property-init.ly",
          "scale-definitions-init.ly",
          "script-init.ly",
          "spanners-init.ly",
          "staff-tkit.ly",
          "string-tunings-init.ly",
          "titling-init.ly",
          "toc-init.ly",
          "vocal-tkit.ly",
          "voice-tkit.ly",
          "base-tkit.ly",
          "lyrics-tkit.ly",
          "arabic.ly",
          "articulate.ly",
          "bagpipe.ly",
          "event-listener.ly",
          "festival.ly",
          "gregorian.ly",
          "hel-arabic.ly",
          "lilypond-book-preamble.ly",
          "makam.ly",
          "persian.ly",
          "predefined-fretboards.ly",
          "predefined-guitar-fretboards.ly",
          "predefined-guitar-ninth-fretboards.ly",
          "predefined-mandolin-fretboards.ly",
          "predefined-ukulele-fretboards.ly",
          "satb.ly",
          "ssaattbb.ly",
          "swing.ly",
          "text-replacements.ly",
          "turkish-makam.ly");

  /** Files that include each other could go on for ever. */
  private static final int DEEPEST = 50;

  private static final long MOST = 1 << 26;

  /** A file that is being copied. */
  private static final class Open {
    final Source source;
    final @Nullable Path folder;
    final Scanner scanner;
    int copied;

    Open(Source source, @Nullable Path folder) {
      this.source = source;
      this.folder = folder;
      this.scanner = new Scanner(source);
      this.copied = scanner.at();
    }
  }

  private static final Pattern NAMED = Pattern.compile("([A-Za-z]+)\\s*=\\s*$");

  /** Texts that have a name. */
  private final Map<String, String> names = new HashMap<>();

  private final List<Path> allowed = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Parts parts = new Parts();

  private final Reading reading;

  private Includes(Reading reading) {
    this.reading = reading;
  }

  /** Whether a file is one of LilyPond's own, which is not read. */
  public static boolean isOwn(String file) {
    return OWN.contains(file) || Languages.ofFile(file).isPresent();
  }

  /** A text with those of the files that it includes. */
  public static Source expand(Source source, @Nullable Path file, Reading reading) {
    if (reading.keepsIncludes()) {
      return source;
    }
    Includes includes = new Includes(reading);
    if (includes.nextInclude(new Scanner(source)) < 0) {
      return source;
    }
    Path parent = file == null ? null : file.toAbsolutePath().getParent();
    Path folder = parent == null ? null : real(parent);
    if (folder != null) {
      includes.allowed.add(folder);
    }
    for (String name : reading.folders()) {
      includes.allowed.add(real(Path.of(name).toAbsolutePath()));
    }
    return includes.expand(source, folder);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.normalize();
    }
  }

  private Source expand(Source source, @Nullable Path folder) {
    open.push(new Open(source, folder));
    while (!open.isEmpty()) {
      Open top = open.element();
      int at = nextInclude(top.scanner);
      int end = at < 0 ? end(top) : at;
      parts.add(top.source, top.copied, Math.max(top.copied, end), open.size() - 1, "");
      top.copied = end;
      if (at < 0) {
        open.pop();
        if (!open.isEmpty() && open.element().scanner.peek() != '\n') {
          parts.add(top.source, end, end, open.size(), "\n");
        }
      } else {
        include(top, at);
      }
      if (parts.length() > MOST) {
        throw source.error(0, "text with all that it includes is longer than 67 million bytes");
      }
    }
    return parts.toSource(source);
  }

  /** Where a text ends; the line end behind the command that includes it is enough. */
  private int end(Open top) {
    byte[] bytes = top.source.bytes();
    int end = bytes.length;
    while (open.size() > 1 && end > 0 && bytes[end - 1] == '\n') {
      end--;
    }
    return end;
  }

  /** Moves on to the next command that includes a file; gives its offset, or -1. */
  private int nextInclude(Scanner scanner) {
    while (scanner.peek() != -1) {
      switch (scanner.peek()) {
        case '"' -> {
          try {
            named(scanner);
          } catch (LilyPondException e) {
            return -1;
          }
        }
        case '%' -> {
          try {
            scanner.skipComment();
          } catch (LilyPondException e) {
            return -1;
          }
        }
        case '\\' -> {
          int start = scanner.at();
          if (scanner.isNext("\\include") && !Scanner.isLetter(scanner.peek(8))) {
            scanner.skip("\\include".length());
            scanner.skipSpacesAndLineEnds();
            if (scanner.peek() == '\\') {
              return start;
            }
            if (scanner.peek() == '"') {
              int name = scanner.at();
              String file = scanner.string();
              if (!isOwn(file)) {
                scanner.goTo(name);
                return start;
              }
            }
          } else {
            scanner.skip(2);
          }
        }
        default -> scanner.skip(1);
      }
    }
    return -1;
  }

  /** Passes a text in quotes; it may have a name, by which it can be included. */
  private void named(Scanner scanner) {
    int start = scanner.at();
    String text = scanner.string();
    Matcher name = NAMED.matcher(scanner.before(start, 200));
    if (name.find()) {
      names.put(name.group(1), text);
    }
  }

  private String name(Open top, int at) {
    if (top.scanner.peek() == '"') {
      return top.scanner.string();
    }
    top.scanner.skip(1);
    String word = top.scanner.word();
    String name = names.get(word);
    if (name == null) {
      throw top.source.error(at, "\\%s names no file: write its path in quotes".formatted(word));
    }
    return name;
  }

  private void include(Open top, int at) {
    String name = name(top, at);
    top.copied = top.scanner.at();
    if (open.size() > DEEPEST) {
      throw top.source.error(at, "file '%s' is included too deep within others".formatted(name));
    }
    try {
      Path file = find(top, name, at);
      parts.named(name);
      open.push(new Open(Source.of(file), file.getParent()));
    } catch (LilyPondException e) {
      if (!reading.isLenient()) {
        throw e;
      }
      // It is named among the findings when the reader comes to it.
      top.copied = at;
    }
  }

  private Path find(Open top, String name, int at) {
    List<Path> folders = new ArrayList<>();
    if (top.folder != null) {
      folders.add(top.folder);
    }
    folders.addAll(allowed);
    boolean exists = false;
    for (Path folder : folders) {
      try {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
          exists = true;
          Path real = file.toRealPath();
          if (allowed.stream().anyMatch(real::startsWith)) {
            return real;
          }
        }
      } catch (IOException | InvalidPathException e) {
        throw top.source.error(at, "file '%s' cannot be read: %s".formatted(name, e), e);
      }
    }
    throw top.source.error(
        at,
        exists || folders.isEmpty()
            ? "file '%s' may not be included: allow its folder with Reading.STRICT.including(folder)"
                .formatted(name)
            : "file '%s' is in none of the folders from which files may be included: %s"
                .formatted(name, folders.get(0).getFileName()));
  }
}
