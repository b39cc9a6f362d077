package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * A context of a type that is none of the usual four: {@code Lyrics}, or one that a composer
 * defines.
 *
 * @param heading type, name and way of its music
 * @param components what it holds
 * @param attachments what is attached
 */
public record CustomContext(Heading heading, Components components, List<Attachment> attachments)
    implements Context {
  /** Puts the attachments in order. */
  public CustomContext {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A context of a LilyPond type, holding its components one after the other. */
  public static CustomContext of(String lilypondType, Component... components) {
    return new CustomContext(
        new Heading(lilypondType, "", false), Components.of(components), List.of());
  }

  @Override
  public CustomContext withHeading(Heading heading) {
    return new CustomContext(heading, components, attachments);
  }

  /** The same music under another name. */
  public CustomContext withName(String name) {
    return withHeading(heading.withName(name));
  }

  /** The same music in a context of another LilyPond type. */
  public CustomContext withLilypondType(String lilypondType) {
    return withHeading(heading.withLilypondType(lilypondType));
  }

  /** The same music one after the other, or all at once. */
  public CustomContext withSimultaneous(boolean simultaneous) {
    return withHeading(heading.withSimultaneous(simultaneous));
  }

  @Override
  public CustomContext removing(String engraver) {
    return withHeading(heading.removing(engraver));
  }

  @Override
  public CustomContext consisting(String engraver) {
    return withHeading(heading.consisting(engraver));
  }

  @Override
  public CustomContext withComponents(Components components) {
    return components == this.components
        ? this
        : new CustomContext(heading, components, attachments);
  }

  @Override
  public CustomContext withAttachments(List<Attachment> attachments) {
    return new CustomContext(heading, components, attachments);
  }

  @Override
  public CustomContext attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public CustomContext attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public CustomContext attach(Attachment attachment) {
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

  /** The short form, with type and name: {@code CustomContext "A" {c'8, c'8}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
