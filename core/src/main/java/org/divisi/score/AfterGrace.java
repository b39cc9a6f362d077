package org.divisi.score;

import java.util.List;
import java.util.Objects;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A note and the ornamental notes that close it: {@code \afterGrace}.
 *
 * {@snippet class="org.divisi.score.Snippets" region="afterGrace"}
 *
 * @param fraction at which part of the note the ornament comes; null where LilyPond may choose
 * @param components the note, then a {@link Grace} of kind {@code AFTER}
 * @param attachments what is attached
 */
public record AfterGrace(
    @Nullable Ratio fraction, Components components, List<Attachment> attachments)
    implements Container {
  /** Puts the attachments in order. */
  public AfterGrace {
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A note and the ornamental notes behind it. */
  public static AfterGrace of(Leaf main, Component... ornament) {
    return new AfterGrace(null, pair(main, Components.of(ornament)), List.of());
  }

  /**
   * A note, and the ornamental notes that are read from a text, such as {@code d'16 e'}.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  public static AfterGrace of(Leaf main, String ornament) {
    return new AfterGrace(null, pair(main, Container.parse(ornament).components()), List.of());
  }

  private static Components pair(Leaf main, Components ornament) {
    return Components.of(main, Grace.of(Grace.Kind.AFTER, ornament));
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  /** The same with the ornament at a part of the note, such as 15:16. */
  public AfterGrace withFraction(Ratio fraction) {
    return new AfterGrace(fraction, components, attachments);
  }

  @Override
  public Container withComponents(Components components) {
    if (components == this.components) {
      return this;
    }
    return components.size() == 2 && components.get(1) instanceof Grace
        ? new AfterGrace(fraction, components, attachments)
        : new Fragment(components, false, attachments);
  }

  @Override
  public AfterGrace withAttachments(List<Attachment> attachments) {
    return new AfterGrace(fraction, components, attachments);
  }

  @Override
  public AfterGrace attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public AfterGrace attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public AfterGrace attach(Attachment attachment) {
    return withAttachments(Attachment.plus(attachments, attachment));
  }

  @Override
  public boolean equals(Object other) {
    return Structure.equal(this, other);
  }

  @Override
  public int hashCode() {
    return Structure.hash(this);
  }

  /** The short form: {@code \\afterGrace {c'4, {d'16}}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
