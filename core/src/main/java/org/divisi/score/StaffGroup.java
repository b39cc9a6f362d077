package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * Staves that belong together, such as a piano's.
 *
 * @param heading type, name and way of its music
 * @param components what it holds
 * @param attachments what is attached
 */
public record StaffGroup(Heading heading, Components components, List<Attachment> attachments)
    implements Context {
  /** Puts the attachments in order. */
  public StaffGroup {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A staff group of these components. */
  public static StaffGroup of(Component... components) {
    return of(Components.of(components));
  }

  /** A staff group of these components. */
  public static StaffGroup of(Components components) {
    return new StaffGroup(new Heading("StaffGroup", "", true), components, List.of());
  }

  /** A staff group of these components. */
  public static StaffGroup of(Iterable<? extends Component> components) {
    return of(Components.copyOf(components));
  }

  /**
   * Reads music into a staff group.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  public static StaffGroup parse(String text) {
    return of(Container.parse(text).components());
  }

  @Override
  public StaffGroup withHeading(Heading heading) {
    return new StaffGroup(heading, components, attachments);
  }

  /** The same music under another name. */
  public StaffGroup withName(String name) {
    return withHeading(heading.withName(name));
  }

  /** The same music in a context of another LilyPond type. */
  public StaffGroup withLilypondType(String lilypondType) {
    return withHeading(heading.withLilypondType(lilypondType));
  }

  /** The same music one after the other, or all at once. */
  public StaffGroup withSimultaneous(boolean simultaneous) {
    return withHeading(heading.withSimultaneous(simultaneous));
  }

  @Override
  public StaffGroup removing(String engraver) {
    return withHeading(heading.removing(engraver));
  }

  @Override
  public StaffGroup consisting(String engraver) {
    return withHeading(heading.consisting(engraver));
  }

  @Override
  public StaffGroup withComponents(Components components) {
    return components == this.components ? this : new StaffGroup(heading, components, attachments);
  }

  @Override
  public StaffGroup plus(Component component) {
    return withComponents(components.plus(component));
  }

  @Override
  public StaffGroup withAttachments(List<Attachment> attachments) {
    return new StaffGroup(heading, components, attachments);
  }

  @Override
  public StaffGroup attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public StaffGroup attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public StaffGroup attach(Attachment attachment) {
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

  /** The short form, with type and name: {@code StaffGroup "A" {c'8, c'8}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
