package org.divisi.lilypond.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.score.Component;
import org.jspecify.annotations.Nullable;

/** The items of a file with other scores in them; what does not change stays the same object. */
public final class EditedScores {
  private final UnaryOperator<Component> edit;
  private final Deque<Open> open = new ArrayDeque<>();

  private EditedScores(UnaryOperator<Component> edit) {
    this.edit = edit;
  }

  /**
   * Items that are being gone through.
   *
   * @param whole the block that they stand in, or a name of such a block; null: the file itself
   */
  private record Open(@Nullable FileItem whole, Iterator<FileItem> rest, List<FileItem> edited) {
    static Open of(@Nullable FileItem whole, List<FileItem> items) {
      return new Open(whole, items.iterator(), new ArrayList<>());
    }
  }

  /** The items, each score in them edited. */
  public static List<FileItem> of(List<FileItem> items, UnaryOperator<Component> edit) {
    return new EditedScores(edit).edited(items);
  }

  private List<FileItem> edited(List<FileItem> items) {
    Open at = Open.of(null, items);
    while (at.rest.hasNext() || !open.isEmpty()) {
      if (!at.rest.hasNext()) {
        FileItem closed = closed(at);
        at = open.pop();
        at.edited.add(closed);
        continue;
      }
      FileItem item = at.rest.next();
      Block block = block(item);
      if (block != null) {
        open.push(at);
        at = Open.of(item, block.items());
      } else {
        at.edited.add(item instanceof FileItem.Music score ? edited(score) : item);
      }
    }
    return at.edited;
  }

  private static @Nullable Block block(FileItem item) {
    return switch (item) {
      case Block block -> block;
      case FileItem.Assignment given when given.value() instanceof Block block -> block;
      default -> null;
    };
  }

  private FileItem.Music edited(FileItem.Music score) {
    Component music = edit.apply(score.music());
    return music == score.music() ? score : new FileItem.Music(music);
  }

  private static FileItem closed(Open at) {
    FileItem whole = Objects.requireNonNull(at.whole);
    Block block = Objects.requireNonNull(block(whole));
    if (isSame(block.items(), at.edited)) {
      return whole;
    }
    Block edited = new Block(block.name(), at.edited, "");
    return whole instanceof FileItem.Assignment given
        ? new FileItem.Assignment(given.name(), edited, given.inLine())
        : edited;
  }

  private static boolean isSame(List<FileItem> items, List<FileItem> others) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }
}
