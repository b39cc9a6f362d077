package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * All the music that is played together.
 *
 * @param heading type, name and way of its music
 * @param components what it holds
 * @param attachments what is attached
 */
public record Score(Heading heading, Components components, List<Attachment> attachments)
    implements Context {
  /** Puts the attachments in order. */
  public Score {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A score of these components. */
  public static Score of(Component... components) {
    return of(Components.of(components));
  }

  /** A score of these components. */
  public static Score of(Components components) {
    return new Score(new Heading("Score", "", true), components, List.of());
  }

  /** A score of these components. */
  public static Score of(Iterable<? extends Component> components) {
    return of(Components.copyOf(components));
  }

  /**
   * Reads music into a score.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  public static Score parse(String text) {
    return of(Container.parse(text).components());
  }

  @Override
  public Score withHeading(Heading heading) {
    return new Score(heading, components, attachments);
  }

  /** The same music under another name. */
  public Score withName(String name) {
    return withHeading(heading.withName(name));
  }

  /** The same music in a context of another LilyPond type. */
  public Score withLilypondType(String lilypondType) {
    return withHeading(heading.withLilypondType(lilypondType));
  }

  /** The same music one after the other, or all at once. */
  public Score withSimultaneous(boolean simultaneous) {
    return withHeading(heading.withSimultaneous(simultaneous));
  }

  @Override
  public Score removing(String engraver) {
    return withHeading(heading.removing(engraver));
  }

  @Override
  public Score consisting(String engraver) {
    return withHeading(heading.consisting(engraver));
  }

  @Override
  public Score withComponents(Components components) {
    return components == this.components ? this : new Score(heading, components, attachments);
  }

  @Override
  public Score plus(Component component) {
    return withComponents(components.plus(component));
  }

  @Override
  public Score withAttachments(List<Attachment> attachments) {
    return new Score(heading, components, attachments);
  }

  @Override
  public Score attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Score attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Score attach(Attachment attachment) {
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

  /** The short form, with type and name: {@code Score "A" {c'8, c'8}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
