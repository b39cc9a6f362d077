package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * One line of music on a staff.
 *
 * @param heading type, name and way of its music
 * @param components what it holds
 * @param attachments what is attached
 */
public record Voice(Heading heading, Components components, List<Attachment> attachments)
    implements Context {
  /** Puts the attachments in order. */
  public Voice {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A voice of these components. */
  public static Voice of(Component... components) {
    return of(Components.of(components));
  }

  /** A voice of these components. */
  public static Voice of(Components components) {
    return new Voice(new Heading("Voice", "", false), components, List.of());
  }

  /** A voice of these components. */
  public static Voice of(Iterable<? extends Component> components) {
    return of(Components.copyOf(components));
  }

  /**
   * Reads music into a voice.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  public static Voice parse(String text) {
    return of(Container.parse(text).components());
  }

  @Override
  public Voice withHeading(Heading heading) {
    return new Voice(heading, components, attachments);
  }

  /** The same music under another name. */
  public Voice withName(String name) {
    return withHeading(heading.withName(name));
  }

  /** The same music in a context of another LilyPond type. */
  public Voice withLilypondType(String lilypondType) {
    return withHeading(heading.withLilypondType(lilypondType));
  }

  /** The same music one after the other, or all at once. */
  public Voice withSimultaneous(boolean simultaneous) {
    return withHeading(heading.withSimultaneous(simultaneous));
  }

  @Override
  public Voice removing(String engraver) {
    return withHeading(heading.removing(engraver));
  }

  @Override
  public Voice consisting(String engraver) {
    return withHeading(heading.consisting(engraver));
  }

  @Override
  public Voice withComponents(Components components) {
    return components == this.components ? this : new Voice(heading, components, attachments);
  }

  @Override
  public Voice plus(Component component) {
    return withComponents(components.plus(component));
  }

  @Override
  public Voice withAttachments(List<Attachment> attachments) {
    return new Voice(heading, components, attachments);
  }

  @Override
  public Voice attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Voice attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Voice attach(Attachment attachment) {
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

  /** The short form, with type and name: {@code Voice "A" {c'8, c'8}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
