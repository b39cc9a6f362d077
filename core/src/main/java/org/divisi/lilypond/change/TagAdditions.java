package org.divisi.lilypond.change;

import org.divisi.lilypond.text.Effort;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Variable;

/** Puts music before or behind what music of a tag holds: {@code \pushToTag}. */
public final class TagAdditions extends Rebuilding {
  private final String tag;
  private final Component more;
  private final boolean before;

  private TagAdditions(String tag, Component more, boolean before, Written written, Effort effort) {
    super(written, effort);
    this.tag = Tagged.literal(tag).text();
    this.more = more;
    this.before = before;
  }

  public static Component of(
      String tag, Component more, Component music, boolean before, Written written, Effort effort) {
    return new TagAdditions(tag, more, before, written, effort).of(music);
  }

  @Override
  Component leaf(Leaf leaf) {
    return leaf;
  }

  @Override
  Component left(Container container) {
    boolean tagged =
        container.attachments().stream()
            .map(Attachment::indicator)
            .anyMatch(
                indicator -> indicator instanceof Literal literal && literal.text().equals(tag));
    if (!tagged || container instanceof Variable) {
      return container;
    }
    Components held = container.components();
    return container.withComponents(
        before ? Components.of(more).plus(held) : held.plus(Components.of(more)));
  }
}
