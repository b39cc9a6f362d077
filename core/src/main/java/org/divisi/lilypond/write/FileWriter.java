package org.divisi.lilypond.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.text.Quoted;
import org.jspecify.annotations.Nullable;

/** Writes the items of a file, each in lines of its own. */
public final class FileWriter {
  private record Open(Iterator<FileItem> rest) {}

  private final Text text;
  private final @Nullable LineSearch search;
  private final Deque<Open> open = new ArrayDeque<>();

  private FileWriter(Text text, @Nullable LineSearch search) {
    this.text = text;
    this.search = search;
  }

  /** Writes items; a search, if there is one, sees what of their music stands in which line. */
  public static void write(List<FileItem> items, Text text, @Nullable LineSearch search) {
    new FileWriter(text, search).write(items);
  }

  private void write(List<FileItem> items) {
    open.push(new Open(items.iterator()));
    while (!open.isEmpty()) {
      if (open.element().rest().hasNext()) {
        item(open.element().rest().next());
      } else {
        open.pop();
        if (!open.isEmpty()) {
          text.shallower();
          text.line().add("}");
        }
      }
    }
    text.finish();
  }

  private void item(FileItem item) {
    switch (item) {
      case FileItem.Version version -> text.line().add("\\version " + Quoted.of(version.number()));
      case FileItem.Language language ->
          text.line().add("\\language " + Quoted.of(language.name()));
      case FileItem.Include include -> text.line().add("\\include " + Quoted.of(include.path()));
      case FileItem.Text kept -> {
        if (kept.text().isBlank()) {
          text.lines(kept.text());
        } else {
          text.line().add(kept.text());
        }
      }
      case FileItem.Music music -> music(music);
      case FileItem.Assignment given -> given(given);
      case Block block -> block(block);
    }
  }

  private void music(FileItem.Music music) {
    if (music.written().isEmpty()) {
      MusicWriter.write(music.music(), text, /* tags= */ true, search);
    } else {
      text.line().add(music.written());
    }
  }

  private void given(FileItem.Assignment given) {
    String start = Quoted.name(given.name()) + " =";
    if (given.value() instanceof FileItem.Text kept) {
      text.line().add(start + " " + kept.text());
    } else if (given.inLine() && given.value() instanceof FileItem.Music music) {
      String lines =
          music.written().isEmpty() ? LilyPond.formatTagged(music.music()) : music.written();
      int first = lines.indexOf('\n');
      text.line().add(start + " " + (first < 0 ? lines : lines.substring(0, first)));
      if (first >= 0) {
        text.lines(lines.substring(first + 1));
      }
    } else {
      text.line().add(start);
      item(given.value());
    }
  }

  private void block(Block block) {
    if (!block.written().isEmpty()) {
      text.line().add(block.written());
      return;
    }
    String start = block.name().isEmpty() ? "" : "\\" + block.name();
    if (block.items().isEmpty()) {
      text.line().add(start.isEmpty() ? "{}" : start + " {}");
      return;
    }
    if (!start.isEmpty()) {
      text.line().add(start);
    }
    text.line().add("{");
    text.deeper();
    open.push(new Open(block.items().iterator()));
  }
}
