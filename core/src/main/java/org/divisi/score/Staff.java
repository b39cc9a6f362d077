package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * The music of one staff: in one voice, or simultaneous voices.
 *
 * @param heading type, name and way of its music
 * @param components what it holds
 * @param attachments what is attached
 */
public record Staff(Heading heading, Components components, List<Attachment> attachments)
    implements Context {
  /** Puts the attachments in order. */
  public Staff {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A staff of these components. */
  public static Staff of(Component... components) {
    return of(Components.of(components));
  }

  /** A staff of these components. */
  public static Staff of(Components components) {
    return new Staff(new Heading("Staff", "", false), components, List.of());
  }

  /** A staff of these components. */
  public static Staff of(Iterable<? extends Component> components) {
    return of(Components.copyOf(components));
  }

  /**
   * Reads music into a staff.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  public static Staff parse(String text) {
    return of(Container.parse(text).components());
  }

  @Override
  public Staff withHeading(Heading heading) {
    return new Staff(heading, components, attachments);
  }

  /** The same music under another name. */
  public Staff withName(String name) {
    return withHeading(heading.withName(name));
  }

  /** The same music in a context of another LilyPond type. */
  public Staff withLilypondType(String lilypondType) {
    return withHeading(heading.withLilypondType(lilypondType));
  }

  /** The same music one after the other, or all at once. */
  public Staff withSimultaneous(boolean simultaneous) {
    return withHeading(heading.withSimultaneous(simultaneous));
  }

  @Override
  public Staff removing(String engraver) {
    return withHeading(heading.removing(engraver));
  }

  @Override
  public Staff consisting(String engraver) {
    return withHeading(heading.consisting(engraver));
  }

  @Override
  public Staff withComponents(Components components) {
    return components == this.components ? this : new Staff(heading, components, attachments);
  }

  @Override
  public Staff plus(Component component) {
    return withComponents(components.plus(component));
  }

  @Override
  public Staff withAttachments(List<Attachment> attachments) {
    return new Staff(heading, components, attachments);
  }

  @Override
  public Staff attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Staff attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Staff attach(Attachment attachment) {
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

  /** The short form, with type and name: {@code Staff "A" {c'8, c'8}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
