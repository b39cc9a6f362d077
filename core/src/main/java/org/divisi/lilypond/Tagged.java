package org.divisi.lilypond;

import java.util.List;
import java.util.Set;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.jspecify.annotations.Nullable;

/** Leaves out music by LilyPond's tags: {@code \keepWithTag}, {@code \removeWithTag}. */
final class Tagged extends Rebuilding {
  private static final String TAG = "\\tag ";

  private final Set<String> tags;
  private final boolean keeping;

  private Tagged(Set<String> tags, boolean keeping, Effort effort) {
    super(effort);
    this.tags = tags;
    this.keeping = keeping;
  }

  /** Music without what has other tags only. */
  static Component keep(String tags, Component music, Effort effort) {
    return new Tagged(names(tags), true, effort).of(music);
  }

  /** Music without what has one of some tags. */
  static Component remove(String tags, Component music, Effort effort) {
    return new Tagged(names(tags), false, effort).of(music);
  }

  /** What is written before music of a tag. */
  static Literal literal(String tags) {
    return Literal.of(TAG + tags);
  }

  private static Set<String> names(String tags) {
    return Set.copyOf(List.of(tags.replaceAll("[#'()\",.]", " ").strip().split("\\s+")));
  }

  @Override
  boolean isLeftOut(Component component) {
    for (Attachment attachment : component.attachments()) {
      if (attachment.indicator() instanceof Literal literal && literal.text().startsWith(TAG)) {
        boolean named =
            names(literal.text().substring(TAG.length())).stream().anyMatch(tags::contains);
        if (named != keeping) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  @Nullable Component leaf(Leaf leaf) {
    return leaf;
  }
}
