package org.divisi.lilypond.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;

/** The items of a file that have been read, with the blocks and included files that are open. */
final class OpenItems {
  /**
   * A block, or a file that is included, whose items are being read.
   *
   * @param given the name that the text gives to the block; an empty text where it gives none
   */
  private record Open(
      String given, String name, boolean block, int from, int start, List<FileItem> items) {}

  private final OwnLayout layout;
  private final Deque<Open> open = new ArrayDeque<>();

  OpenItems(OwnLayout layout) {
    this.layout = layout;
    open.push(new Open("", "", false, 0, 0, new ArrayList<>()));
  }

  void add(FileItem item) {
    open.element().items().add(item);
  }

  /** Whether neither a block nor an included file is open. */
  boolean isOutside() {
    return open.size() == 1;
  }

  /** Whether a block is the innermost that is open. */
  boolean isInBlock() {
    return open.element().block();
  }

  /** Whether nothing has been read where things stand now. */
  boolean isEmpty() {
    return open.element().items().isEmpty();
  }

  /**
   * A block begins.
   *
   * @param given the name that the text gives to it; an empty text where it gives none
   * @param from where its name stands
   * @param start where its brace stands
   */
  void open(String given, String name, int from, int start) {
    open.push(new Open(given, name, true, from, start, new ArrayList<>()));
  }

  /** A file that is included begins. */
  void include(String path, int start) {
    open.push(new Open("", path, false, start, start, new ArrayList<>()));
  }

  /** The innermost is complete. */
  void close() {
    Open closed = open.pop();
    List<FileItem> items = closed.items();
    if (!closed.block()) {
      add(new FileItem.Include(closed.name(), items));
      return;
    }
    String written = isOutside() ? layout.ofIncludes(TopMusic.of(items), closed.from()) : "";
    Block block = new Block(closed.name(), items, written);
    add(
        closed.given().isEmpty()
            ? block
            : new FileItem.Assignment(closed.given(), block, /* inLine= */ false));
  }

  /** Where the braces of blocks stand that are still open, from outside inwards. */
  List<Integer> openBlocks() {
    List<Integer> starts = new ArrayList<>();
    open.descendingIterator()
        .forEachRemaining(
            each -> {
              if (each.block()) {
                starts.add(each.start());
              }
            });
    return starts;
  }

  /** All items, where the file has ended. */
  List<FileItem> finish() {
    while (!isOutside()) {
      close();
    }
    return open.element().items();
  }
}
