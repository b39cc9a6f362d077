package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * The endings of the {@link Repeat} that it stands behind: {@code \alternative { { } { } }}.
 *
 * @param components the one container that holds the endings
 * @param attachments what is attached
 */
public record Alternative(Components components, List<Attachment> attachments)
    implements Container {
  /** Puts the attachments in order. */
  public Alternative {
    Objects.requireNonNull(components, "components");
    components = Structure.atMostOne(components);
    attachments = Attachment.ordered(attachments);
  }

  /** The endings, one after the other. */
  public static Alternative of(Component... endings) {
    return new Alternative(Components.of(Container.of(endings)), List.of());
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  @Override
  public Alternative withComponents(Components components) {
    return components == this.components
        ? this
        : new Alternative(Structure.one(components), attachments);
  }

  @Override
  public Alternative withAttachments(List<Attachment> attachments) {
    return new Alternative(components, attachments);
  }

  @Override
  public Alternative attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Alternative attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Alternative attach(Attachment attachment) {
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

  /** The short form: {@code \\alternative {{{c'4}, {d'4}}}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
