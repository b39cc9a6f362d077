package org.divisi.lilypond.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.divisi.lilypond.FileItem;

/**
 * Signs that LilyPond cannot draw by itself, such as flared hairpins and lines that end in arrows:
 * what it must be told of them before they are used.
 *
 * <p>Music is written with the names that Abjad has for them. A file gets Divisi's own definitions
 * of those that stand in it, also in lines that are commented out, as these may be turned on.
 */
public final class Signs {
  /** What stands above the definitions in a file. */
  private static final String ABOVE = "% how signs are drawn that LilyPond does not have:";

  private static final Pattern NAME = Pattern.compile("\\b(?:abjad|divisi)(?:-[a-z]+)+");
  private static final Pattern HEAD = Pattern.compile("#\\(define[a-z-]*\\s+\\(?(\\S+?)[\\s)]");

  /** What gives a name, in either language. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?m)^\\s*\"?(?<name>abjad(?:-[a-z]+)+)\"?\\s*="
              + "|\\(define\\S*\\s+\\(*(?<defined>abjad(?:-[a-z]+)+)");

  private static final Pattern INCLUDED =
      Pattern.compile("\\\\include\\s+\"(?:[^\"]*[/\\\\])?abjad\\.ily\"");

  private static final byte[] WORD = "abjad".getBytes(StandardCharsets.US_ASCII);

  /** All definitions by name; each stands behind those that it uses. */
  private static final Map<String, String> ALL = read();

  private final Set<String> used = new TreeSet<>();
  private final Set<String> given = new HashSet<>();
  private boolean included;

  private Signs() {}

  private static Map<String, String> read() {
    try (InputStream in = Objects.requireNonNull(Signs.class.getResourceAsStream("signs.ily"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      Map<String, String> all = new LinkedHashMap<>();
      for (String part : text.split("\\R{2,}")) {
        String definition =
            part.lines().filter(line -> !line.startsWith("%")).collect(Collectors.joining("\n"));
        Matcher head = HEAD.matcher(definition);
        if (head.lookingAt()) {
          all.put(String.valueOf(head.group(1)), definition);
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The definitions that items of a file need, in order, under a comment; none where the items
   * define or include them. Costs as much as to write the items.
   */
  public static List<FileItem> of(List<FileItem> items) {
    Signs signs = new Signs();
    try {
      FileWriter.write(items, Text.to(signs::look), null);
    } catch (IllegalArgumentException e) {
      // What cannot be written is refused where it is written, and not where a file is made.
      return List.of();
    }
    return signs.definitions().stream().<FileItem>map(FileItem.Text::new).toList();
  }

  /** Looks through whole lines, most of which have no such name. */
  private void look(byte[] lines, int length) {
    if (!hasWord(lines, length)) {
      return;
    }
    String text = new String(lines, 0, length, StandardCharsets.UTF_8);
    included |= INCLUDED.matcher(text).find();
    NAME.matcher(text).results().forEach(name -> used.add(name.group()));
    GIVEN
        .matcher(text)
        .results()
        .forEach(name -> given.add(name.group(name.group(1) == null ? 2 : 1)));
  }

  private static boolean hasWord(byte[] lines, int length) {
    for (int at = 0; at <= length - WORD.length; at++) {
      int same = 0;
      while (same < WORD.length && lines[at + same] == WORD[same]) {
        same++;
      }
      if (same == WORD.length) {
        return true;
      }
    }
    return false;
  }

  private List<String> definitions() {
    Set<String> needed = new HashSet<>();
    if (!included) {
      used.stream().filter(name -> !given.contains(name)).forEach(needed::add);
    }
    // From the last on, as those that are used stand before.
    for (Map.Entry<String, String> definition : List.copyOf(ALL.entrySet()).reversed()) {
      if (needed.contains(definition.getKey())) {
        // Scheme's name of a markup command has words around it: make-divisi-note-markup.
        NAME.matcher(definition.getValue())
            .results()
            .map(name -> name.group().replaceFirst("-markup$", ""))
            .forEach(needed::add);
      }
    }
    List<String> texts =
        ALL.keySet().stream().filter(needed::contains).map(ALL::get).collect(Collectors.toList());
    if (!texts.isEmpty()) {
      texts.addFirst(ABOVE);
    }
    return texts;
  }
}
