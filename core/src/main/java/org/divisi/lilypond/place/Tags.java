package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Tag;

/** The words of tags that have been read above what comes next. */
public final class Tags {
  private final List<String> words = new ArrayList<>();

  public void add(String word) {
    words.add(word);
  }

  /** Whether none are waiting. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The tag above what comes next, which takes it. */
  public Tag take() {
    if (words.isEmpty()) {
      return Tag.NONE;
    }
    Tag tag = new Tag(words);
    words.clear();
    return tag;
  }
}
