package org.divisi.lilypond.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.score.Component;

/** The music that items of a file hold; a block that has a name counts where the name stands. */
public final class TopMusic {
  /** How many items names of blocks may stand for. */
  private static final int NAMED = 100_000;

  private TopMusic() {}

  public static List<Component> of(List<FileItem> items) {
    List<Component> music = new ArrayList<>();
    Map<String, Block> blocks = new HashMap<>();
    Deque<FileItem> rest = new ArrayDeque<>();
    push(items, rest);
    int named = 0;
    while (!rest.isEmpty()) {
      switch (rest.pop()) {
        case FileItem.Music found -> music.add(found.music());
        case Block block -> push(block.items(), rest);
        case FileItem.Include include -> push(include.items(), rest);
        case FileItem.Version none -> {}
        case FileItem.Language none -> {}
        case FileItem.Text text -> {
          Block block = text.text().startsWith("\\") ? blocks.get(text.text().substring(1)) : null;
          if (block != null) {
            named += 1 + block.items().size();
            if (named > NAMED) {
              throw new IllegalArgumentException(
                  "names of blocks stand for more than %d items: leave some out".formatted(NAMED));
            }
            push(block.items(), rest);
          }
        }
        case FileItem.Assignment given -> {
          if (given.value() instanceof Block block) {
            blocks.put(given.name(), block);
          }
        }
      }
    }
    return music;
  }

  private static void push(List<FileItem> items, Deque<FileItem> rest) {
    List<FileItem> turned = new ArrayList<>(items);
    Collections.reverse(turned);
    turned.forEach(rest::push);
  }
}
