package org.divisi.lilypond.file;

import java.util.List;
import org.divisi.lilypond.FileItem;
import org.divisi.lilypond.text.Parts;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;

/**
 * What stands between the items of a file: comments and empty lines are kept, and files that are
 * included open and close as the text comes to them.
 */
final class Gaps {
  private final Source source;
  private final Scanner scanner;
  private final OpenItems items;

  /** The part of the text that is read now, by its place among all. */
  private int part;

  Gaps(Source source, Scanner scanner, OpenItems items) {
    this.source = source;
    this.scanner = scanner;
    this.items = items;
  }

  /** Passes what stands between items; comments and empty lines are kept. */
  void pass() {
    boolean first = items.isOutside() && items.isEmpty();
    while (true) {
      List<String> lines = scanner.emptyLines(first);
      first = false;
      enterParts();
      int c = scanner.peek();
      if (c != -1 || items.isOutside()) {
        lines.forEach(line -> items.add(new FileItem.Text(line)));
      }
      if (c != '%') {
        return;
      }
      int start = scanner.at();
      if (isTagOfMusic()) {
        return;
      }
      scanner.skipComment();
      items.add(new FileItem.Text(source.text(start, scanner.at()).stripTrailing()));
    }
  }

  /** Whether the words of a tag come next, and music below them. */
  private boolean isTagOfMusic() {
    int start = scanner.at();
    while (scanner.isNext("%! ")) {
      scanner.skipLine();
      scanner.skipSpacesAndLineEnds();
    }
    boolean tag = scanner.at() > start && scanner.peek() != '%' && !isCommandOfFile();
    scanner.goTo(start);
    return tag;
  }

  private boolean isCommandOfFile() {
    return scanner.isNext("\\version")
        || scanner.isNext("\\language")
        || scanner.isNext("\\include")
        || scanner.peek() == -1
        || scanner.peek() == '}';
  }

  /** Opens and closes the files that are included as the text comes to them. */
  private void enterParts() {
    Parts parts = source.parts();
    if (parts == null) {
      return;
    }
    List<Parts.Part> all = parts.all();
    while (part + 1 < all.size() && all.get(part + 1).start() <= scanner.at()) {
      Parts.Part before = all.get(part);
      part++;
      Parts.Part now = all.get(part);
      if (now.depth() > before.depth()) {
        items.include(now.include(), scanner.at());
      } else if (now.depth() < before.depth() && !items.isInBlock() && !items.isOutside()) {
        items.close();
      }
    }
  }
}
