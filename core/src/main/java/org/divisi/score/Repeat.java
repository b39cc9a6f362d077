package org.divisi.score;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/**
 * Music that is played several times, or that LilyPond writes so: {@code \repeat volta 2}.
 *
 * {@snippet class="org.divisi.score.Snippets" region="repeat"}
 *
 * @param kind how it is written
 * @param count how many times
 * @param components the one component that is repeated
 * @param attachments what is attached
 */
public record Repeat(Kind kind, int count, Components components, List<Attachment> attachments)
    implements Container {
  /** The ways of writing a repetition. */
  public enum Kind {
    /** Between repeat signs; it is written, and lasts here, once. */
    VOLTA,
    /** With the signs {@code D.S.} and such; it is written, and lasts here, once. */
    SEGNO,
    /** Written out as often as it sounds. */
    UNFOLD,
    /** As a sign that says: the same again. */
    PERCENT,
    /** As a tremolo of one or two notes, which alternate. */
    TREMOLO;

    /** LilyPond's word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Puts the attachments in order. */
  public Repeat {
    Objects.requireNonNull(kind, "kind");
    if (count < 1) {
      throw new IllegalArgumentException(
          "repeat of %d times is not possible: repeat once or more".formatted(count));
    }
    Objects.requireNonNull(components, "components");
    components = Structure.atMostOne(components);
    attachments = Attachment.ordered(attachments);
  }

  /** Music between repeat signs. */
  public static Repeat volta(int count, Component music) {
    return of(Kind.VOLTA, count, music);
  }

  /**
   * A tremolo of notes that alternate.
   *
   * {@snippet class="org.divisi.score.Snippets" region="tremolo"}
   */
  public static Repeat tremolo(int count, Component... alternating) {
    return of(Kind.TREMOLO, count, Container.of(alternating));
  }

  /** A repetition of a kind. */
  public static Repeat of(Kind kind, int count, Component music) {
    return new Repeat(kind, count, Components.of(music), List.of());
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  /** How long it lasts as it is written: a volta repeat once, the others as often as they sound. */
  @Override
  public Duration duration() {
    return switch (kind) {
      case VOLTA, SEGNO -> components.total();
      case UNFOLD, PERCENT, TREMOLO -> components.total().times(Ratio.of(count, 1));
    };
  }

  /** The same music repeated so many times. */
  public Repeat withCount(int count) {
    return new Repeat(kind, count, components, attachments);
  }

  @Override
  public Repeat withComponents(Components components) {
    return components == this.components
        ? this
        : new Repeat(kind, count, Structure.one(components), attachments);
  }

  @Override
  public Repeat withAttachments(List<Attachment> attachments) {
    return new Repeat(kind, count, components, attachments);
  }

  @Override
  public Repeat attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Repeat attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Repeat attach(Attachment attachment) {
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

  /** The short form: {@code \\repeat volta 2 {{c'4, d'4}}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
