package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * Music that is written by its name, {@code \melody}, where a file gives it that name. Whoever asks
 * for leaves, durations and offsets finds the music itself; an edit of it writes it out.
 *
 * @param name the name, without backslash
 * @param components the one component that has the name
 * @param attachments what is attached
 */
public record Variable(String name, Components components, List<Attachment> attachments)
    implements Container {
  /** Puts the attachments in order. */
  public Variable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(components, "components");
    components = Structure.atMostOne(components);
    attachments = Attachment.ordered(attachments);
  }

  /** Music that has a name. */
  public static Variable of(String name, Component music) {
    return new Variable(name, Components.of(music), List.of());
  }

  /** The music that has the name. */
  public Component music() {
    return components.get(0);
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  @Override
  public Container withComponents(Components components) {
    return components == this.components ? this : new Fragment(components, false, attachments);
  }

  @Override
  public Variable withAttachments(List<Attachment> attachments) {
    return new Variable(name, components, attachments);
  }

  @Override
  public Variable attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Variable attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Variable attach(Attachment attachment) {
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

  /** The short form: {@code \\melody {{c'4, d'4}}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
