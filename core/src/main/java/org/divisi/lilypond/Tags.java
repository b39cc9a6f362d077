package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Tag;

/** The words of tags that have been read above what comes next. */
final class Tags {
  private final List<String> words = new ArrayList<>();

  void add(String word) {
    words.add(word);
  }

  /** Whether none are waiting. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The tag above what comes next, which takes it. */
  Tag take() {
    if (words.isEmpty()) {
      return Tag.NONE;
    }
    Tag tag = new Tag(words);
    words.clear();
    return tag;
  }
}
