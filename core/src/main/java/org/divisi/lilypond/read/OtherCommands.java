package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.divisi.score.BeamCount;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;

/** Reads the commands that are kept as their text, or mean an indicator by their whole text. */
final class OtherCommands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Kept kept;
  private final Definitions definitions;

  OtherCommands(
      Scanner scanner, Source source, Building building, Kept kept, Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.kept = kept;
    this.definitions = definitions;
  }

  /**
   * Reads a command by its word.
   *
   * @param namesElsewhere whether text that is not read may give the word a meaning
   */
  void read(String word, int start, Heads heads, boolean namesElsewhere) {
    String prefix = kept.read(word, start, Words.keptPrefixes());
    if (prefix != null) {
      building.prefix(Literal.of(prefix));
      return;
    }
    String text = kept.read(word, start, Words.keptCommands());
    if (text == null) {
      text = kept.lines().whole(start, heads);
    }
    if (text == null && namesElsewhere) {
      // A file that is included, and not read, may give the word a meaning.
      text = scanner.since(start);
    }
    if (text == null) {
      String like = definitions.like(word);
      throw source.error(
          start,
          "unknown command \\%s: %s"
              .formatted(
                  word,
                  like == null
                      ? "write it in a line of its own to keep it as it is"
                      : "did you mean \\" + like + "?"));
    }
    while (text.endsWith(")") && scanner.peek() == '\\') {
      // Behind Scheme, another command may stand in the same line without a space between.
      int next = scanner.at();
      scanner.skip(1);
      if (kept.read(scanner.word(), next, Words.keptCommands()) == null) {
        scanner.goTo(next);
        break;
      }
      text = scanner.since(start);
    }
    Indicator command = CommandNames.of(text);
    Indicator before = building.last();
    BeamCount beams = before == null ? null : CommandNames.beams(before, command);
    if (before != null && beams != null) {
      building.withdraw(before);
      building.command(beams);
    } else {
      building.command(command);
    }
  }
}
