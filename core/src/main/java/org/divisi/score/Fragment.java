package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * The plain container, which is braces and nothing more: {@code { c'8 c'8 }}.
 *
 * @param components what it holds
 * @param simultaneous whether all of it sounds at once
 * @param attachments what is attached
 */
public record Fragment(Components components, boolean simultaneous, List<Attachment> attachments)
    implements Container {
  /** Puts the attachments in order. */
  public Fragment {
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** The same music one after the other, or all at once. */
  public Fragment withSimultaneous(boolean simultaneous) {
    return new Fragment(components, simultaneous, attachments);
  }

  @Override
  public Fragment withComponents(Components components) {
    return components == this.components
        ? this
        : new Fragment(components, simultaneous, attachments);
  }

  @Override
  public Fragment plus(Component component) {
    return withComponents(components.plus(component));
  }

  @Override
  public Fragment withAttachments(List<Attachment> attachments) {
    return new Fragment(components, simultaneous, attachments);
  }

  @Override
  public Fragment attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Fragment attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Fragment attach(Attachment attachment) {
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

  private Object writeReplace() {
    return Packed.of(this);
  }

  /** The short form that composers know: {@code {c'8, c'8}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
