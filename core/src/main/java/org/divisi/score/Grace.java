package org.divisi.score;

import java.util.List;
import java.util.Objects;
import org.divisi.theory.Duration;

/**
 * Ornamental notes that take no time of their own: those before a note stand in front of it, and an
 * {@link AfterGrace} holds those behind one.
 *
 * {@snippet class="org.divisi.score.Snippets" region="grace"}
 *
 * @param kind which command it is written with
 * @param components what it holds
 * @param attachments what is attached
 */
public record Grace(Kind kind, Components components, List<Attachment> attachments)
    implements Container {
  /** The kinds of ornamental notes. */
  public enum Kind {
    /** Plain ones. */
    GRACE("\\grace"),
    /** One with a stroke through its stem, slurred to the note: {@code \acciaccatura}. */
    ACCIACCATURA("\\acciaccatura"),
    /** Without a stroke, slurred to the note: {@code \appoggiatura}. */
    APPOGGIATURA("\\appoggiatura"),
    /** With a stroke and no slur: {@code \slashedGrace}. */
    SLASHED("\\slashedGrace"),
    /** Behind a note: written as braces alone, within an {@link AfterGrace}. */
    AFTER("");

    private final String command;

    Kind(String command) {
      this.command = command;
    }

    /** LilyPond's word for it, or an empty text. */
    public String command() {
      return command;
    }
  }

  /** Puts the attachments in order. */
  public Grace {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** Plain ornamental notes. */
  public static Grace of(Component... components) {
    return of(Kind.GRACE, Components.of(components));
  }

  /** Ornamental notes of a kind. */
  public static Grace of(Kind kind, Components components) {
    return new Grace(kind, components, List.of());
  }

  /**
   * Reads ornamental notes, such as {@code b16 ( c' )}.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  public static Grace parse(String text) {
    return of(Kind.GRACE, Container.parse(text).components());
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  /** No time at all. */
  @Override
  public Duration duration() {
    return Duration.ZERO;
  }

  /** The same notes of another kind. */
  public Grace withKind(Kind kind) {
    return new Grace(kind, components, attachments);
  }

  @Override
  public Grace withComponents(Components components) {
    return components == this.components ? this : new Grace(kind, components, attachments);
  }

  @Override
  public Grace withAttachments(List<Attachment> attachments) {
    return new Grace(kind, components, attachments);
  }

  @Override
  public Grace attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Grace attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Grace attach(Attachment attachment) {
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

  /** The short form: {@code \\grace {d'16, e'16}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
