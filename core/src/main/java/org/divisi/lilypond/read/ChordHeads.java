package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.divisi.lilypond.place.Tags;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.write.Lines;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Tag;
import org.divisi.score.Tweak;

/**
 * Reads the heads of a chord, with the commands that change their looks and with their variants.
 */
final class ChordHeads {
  private final Scanner scanner;
  private final Source source;
  private final Commands commands;
  private final Supplier<NoteHead> pitches;

  /** The words of the tag above what comes next. */
  private final Tags tags = new Tags();

  /** The tag that the head before stood under. */
  private Tag tagOfLast = Tag.NONE;

  ChordHeads(Scanner scanner, Source source, Commands commands, Supplier<NoteHead> pitches) {
    this.scanner = scanner;
    this.source = source;
    this.commands = commands;
    this.pitches = pitches;
  }

  /** Reads all heads up to the sign that closes the chord, and passes it. */
  List<NoteHead> read(int start) {
    List<NoteHead> heads = new ArrayList<>();
    pass(heads);
    while (!scanner.take('>')) {
      if (scanner.peek() == -1) {
        throw source.error(
            start, "'<' is never closed: add '>' behind the last pitch of the chord");
      }
      tagOfLast = tags.take();
      heads.add(head());
      pass(heads);
    }
    return heads;
  }

  private NoteHead head() {
    List<Tweak> tweaks = new ArrayList<>();
    boolean parenthesized = false;
    while (scanner.peek() == '\\') {
      int start = scanner.at();
      scanner.skip(1);
      switch (scanner.word()) {
        case "parenthesize" -> parenthesized = true;
        case "footnote" -> tweaks.add(Tweak.lilypond(commands.footnote(start)));
        case "tweak" -> tweaks.add(Tweak.lilypond(commands.tweak(start)));
        case String word -> tweaks.add(Tweak.lilypond(commands.prefix(word, start)));
      }
      scanner.skipBlank();
    }
    int start = scanner.at();
    if (!Scanner.isLetter(scanner.peek())) {
      throw source.error(
          start, "expected a pitch or '>', found '%s'".formatted(source.text(start, start + 1)));
    }
    NoteHead head = pitches.get();
    for (Tweak tweak : tweaks) {
      head = head.tweaked(tweak);
    }
    List<String> marks = commands.events().headMarks();
    head = marks.isEmpty() ? head : head.withMarks(marks);
    return parenthesized ? head.withParenthesized(true) : head;
  }

  /** Passes blanks and comments; lines that are commented out are variants of the last head. */
  private void pass(List<NoteHead> heads) {
    while (true) {
      scanner.skipSpacesAndLineEnds();
      if (scanner.peek() != '%') {
        return;
      }
      int start = scanner.at();
      scanner.skipComment();
      String text = source.text(start, scanner.at()).strip();
      if (text.startsWith("%! ")) {
        tags.add(text.substring(3).strip());
      } else if (text.startsWith(Lines.DEACTIVATED) && !heads.isEmpty()) {
        variant(heads, text.substring(Lines.DEACTIVATED.length()));
      }
    }
  }

  private void variant(List<NoteHead> heads, String text) {
    int last = heads.size() - 1;
    if (LoneLine.read(text).leaf() instanceof Note other) {
      heads.set(last, heads.get(last).withVariant(other.head(), tags.take(), tagOfLast));
    }
  }
}
