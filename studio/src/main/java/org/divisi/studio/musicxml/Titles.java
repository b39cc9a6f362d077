package org.divisi.studio.musicxml;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.lilypond.LilyPond;
import org.divisi.studio.musicxml.words.Words;

/**
 * What stands above a score: its title, and who made it. Words alone; how they look is not kept.
 *
 * {@snippet class="org.divisi.studio.musicxml.Snippets" region="titles"}
 *
 * @param words the words by LilyPond's names, in the order in which they were given: {@code title},
 *     {@code subtitle}, {@code opus}, {@code composer}, {@code poet}, {@code arranger}, {@code
 *     copyright}, and any others
 */
@SuppressWarnings("serial") // The map is one that can be serialised.
public record Titles(Map<String, String> words) implements Serializable {
  /** None. */
  public static final Titles NONE = new Titles(Map.of());

  private static final Pattern NAME = Pattern.compile("\\G\\s*([A-Za-z][\\w.-]*)\\s*=\\s*");
  private static final Pattern QUOTED = Pattern.compile("\\G\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");
  private static final Pattern COMMENT = Pattern.compile("\\G\\s*(?:%\\{[\\s\\S]*?%\\}|%[^\\n]*)");
  private static final Pattern WORD = Pattern.compile("\\G[^\\s{}()\"%]+");
  private static final Pattern SPACE = Pattern.compile("\\G\\s+");
  private static final Pattern MARKUP = Pattern.compile("\\\\markup\\b.*", Pattern.DOTALL);

  /** Leaves out what has no words. */
  public Titles {
    Map<String, String> kept = new LinkedHashMap<>();
    words.forEach(
        (name, text) -> {
          if (!text.isBlank()) {
            kept.put(name, text.strip());
          }
        });
    words = Collections.unmodifiableMap(kept);
  }

  /** The titles that a {@code \header} gives, its markups as plain words. */
  public static Titles of(Block header) {
    Map<String, String> words = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    for (FileItem item : header.items()) {
      if (item instanceof FileItem.Text lines) {
        text.append(lines.text()).append('\n');
      } else if (item instanceof FileItem.Assignment given
          && given.value() instanceof FileItem.Text value) {
        text.append(given.name()).append(" = ").append(value.text()).append('\n');
      }
    }
    new Scan(text.toString()).read(words);
    return new Titles(words);
  }

  /** The words of a name; an empty text where there are none. */
  public String get(String name) {
    return words.getOrDefault(name, "");
  }

  /** As a block of a LilyPond file; nothing where there are no titles. */
  public Optional<Block> header() {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    words.forEach((name, text) -> lines.add(name + " = " + LilyPond.quoted(text)));
    return Optional.of(Block.of("header", lines.toArray()));
  }

  /** Reads names and what each is given, one behind the other. */
  private static final class Scan {
    private final String text;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    void read(Map<String, String> words) {
      while (at < text.length()) {
        skip(COMMENT);
        String name = name();
        if (name.isEmpty()) {
          pass();
        } else {
          words.put(name, value());
        }
      }
    }

    private String name() {
      Matcher name = NAME.matcher(text);
      if (!name.find(at)) {
        return "";
      }
      at = name.end();
      return name.group(1);
    }

    /** A text in quotes, a markup, or a word of Scheme, which says nothing. */
    private String value() {
      int start = at;
      int depth = 0;
      boolean command = true;
      boolean more = true;
      while (more && at < text.length()) {
        char c = text.charAt(at);
        pass();
        depth += "{(".indexOf(c) >= 0 ? 1 : "})".indexOf(c) >= 0 ? -1 : 0;
        if (!Character.isWhitespace(c) && c != '%') {
          command = "\\#')".indexOf(c) >= 0; // something follows a command and what it is given
        }
        more = depth > 0 || command && !isNext(NAME);
      }
      String given = text.substring(start, at).strip();
      return given.startsWith("\"") || MARKUP.matcher(given).matches() ? Words.plain(given) : "";
    }

    private boolean isNext(Pattern pattern) {
      return pattern.matcher(text).find(at);
    }

    /** Goes on by a text in quotes, a word or a sign. */
    private void pass() {
      if (!skip(COMMENT) && !skip(QUOTED) && !skip(SPACE) && !skip(WORD)) {
        at++;
      }
    }

    private boolean skip(Pattern pattern) {
      Matcher matcher = pattern.matcher(text);
      boolean found = matcher.find(at);
      at = found ? matcher.end() : at;
      return found;
    }
  }
}
