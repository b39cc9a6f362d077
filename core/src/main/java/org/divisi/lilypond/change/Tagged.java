package org.divisi.lilypond.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.write.Marks;
import org.divisi.lilypond.write.Slot;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Tweak;
import org.jspecify.annotations.Nullable;

/** Leaves out music by LilyPond's tags: {@code \keepWithTag}, {@code \removeWithTag}. */
public final class Tagged extends Rebuilding {
  private static final String TAG = "\\tag ";

  private final Set<String> tags;
  private final boolean keeping;

  private final Written written;

  private Tagged(Set<String> tags, boolean keeping, Written written, Effort effort) {
    super(written, effort);
    this.written = written;
    this.tags = tags;
    this.keeping = keeping;
  }

  /** Music without what has other tags only. */
  public static Component keep(String tags, Component music, Written written, Effort effort) {
    return new Tagged(names(tags), true, written, effort).of(music);
  }

  /** Music without what has one of some tags. */
  public static Component remove(String tags, Component music, Written written, Effort effort) {
    return new Tagged(names(tags), false, written, effort).of(music);
  }

  /** What is written before music of a tag. */
  public static Literal literal(String tags) {
    return Literal.of(TAG + tags);
  }

  private static Set<String> names(String tags) {
    return Set.copyOf(List.of(tags.replaceAll("[#'()\",.]", " ").strip().split("\\s+")));
  }

  @Override
  boolean isLeftOut(Component component) {
    Set<String> own = new HashSet<>();
    for (Attachment attachment : component.attachments()) {
      if (attachment.indicator() instanceof Literal literal && literal.text().startsWith(TAG)) {
        own.addAll(names(literal.text().substring(TAG.length())));
      }
    }
    return isLeftOut(own);
  }

  /** Commands before the tag do not stand under it. */
  @Override
  @Nullable Component rest(Component leftOut) {
    List<Attachment> commands = leftOut.attachments().stream().filter(Tagged::isCommand).toList();
    return commands.isEmpty() ? null : Container.of().withAttachments(commands);
  }

  private static boolean isCommand(Attachment attachment) {
    if (attachment.indicator() instanceof Literal literal) {
      return (literal.site() == Literal.Site.BEFORE
              || literal.site() == Literal.Site.ABSOLUTE_BEFORE)
          && !literal.text().startsWith(TAG);
    }
    return Marks.single(attachment.indicator(), attachment.direction())
            .slot()
            .compareTo(Slot.BEFORE_SETTINGS)
        <= 0;
  }

  private boolean isLeftOut(Set<String> own) {
    boolean all = keeping && tags.equals(Set.of(""));
    return !all && !own.isEmpty() && own.stream().anyMatch(tags::contains) != keeping;
  }

  @Override
  Component leaf(Leaf leaf) {
    if (leaf.attachments().stream().noneMatch(this::isLeftOut)) {
      return leaf;
    }
    Leaf rest =
        leaf.withAttachments(leaf.attachments().stream().filter(mark -> !isLeftOut(mark)).toList());
    written.moved(leaf, rest);
    return rest;
  }

  /** Whether a mark stands under a tag by itself, and is left out. */
  private boolean isLeftOut(Attachment mark) {
    for (Tweak tweak : mark.printing().tweaks()) {
      if (tweak.text().startsWith(TAG)) {
        return isLeftOut(names(tweak.text().substring(TAG.length())));
      }
    }
    return false;
  }
}
