package org.divisi.lilypond.read;

import java.util.Set;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;

/**
 * Reads the blocks of a file where only its music is wanted: a score is the music that it holds,
 * and what says how it looks is passed over, and so are texts between the music.
 */
final class Blocks {
  private static final Set<String> PASSED = Set.of("header", "paper", "layout", "midi");

  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Commands commands;

  /** Where a text between the music stands; -1 where none does. */
  private int textAt = -1;

  Blocks(Scanner scanner, Source source, Building building, Commands commands) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.commands = commands;
  }

  /** Refuses a text that has no music beside it. */
  void requireMusic() {
    if (textAt >= 0) {
      throw source.error(
          textAt,
          "a markup by itself is no music: Markup.lilypond reads it, and LilyPondFile keeps it");
    }
  }

  /** Reads a block, if one comes next. */
  boolean read() {
    int start = scanner.at();
    int c = scanner.peek(1);
    if (c != 'h' && c != 'p' && c != 'l' && c != 'm' && c != 's' && c != 'b') {
      return false;
    }
    scanner.skip(1);
    String word = scanner.word();
    int behind = scanner.at();
    boolean text = word.equals("markup") || word.equals("markuplist");
    if (text && building.isOutside() && !building.isMarkable()) {
      MarkupText.read(scanner, source);
      textAt = start;
      return true;
    }
    scanner.skipBlank();
    if (scanner.peek() == '{') {
      if (PASSED.contains(word)) {
        commands.events().end();
        Scheme.skipBraces(scanner, source);
        return true;
      }
      if (word.equals("score") || word.equals("book") || word.equals("bookpart")) {
        commands.events().end();
        scanner.skip(1);
        building.open(null, Frame.End.BRACE, behind, Mode.NOTES, null);
        return true;
      }
    }
    scanner.goTo(start);
    return false;
  }
}
