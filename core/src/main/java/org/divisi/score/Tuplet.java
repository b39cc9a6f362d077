package org.divisi.score;

import java.util.List;
import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/**
 * Music in another time: {@code \tuplet 3/2} puts three in the time of two.
 *
 * @param ratio how many notes in the time of how many, kept as it is written
 * @param components what it holds
 * @param attachments what is attached
 */
public record Tuplet(Ratio ratio, Components components, List<Attachment> attachments)
    implements Container {
  /** Puts the attachments in order. */
  public Tuplet {
    Objects.requireNonNull(ratio, "ratio");
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A tuplet of a ratio such as 3:2. */
  public static Tuplet of(Ratio ratio, Component... components) {
    return of(ratio, Components.of(components));
  }

  /** A tuplet of a ratio such as 3:2. */
  public static Tuplet of(Ratio ratio, Components components) {
    return new Tuplet(ratio, components, List.of());
  }

  /**
   * Reads one tuplet, such as {@code \tuplet 3/2 { c'8 d' e' }}.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column, or not one
   *     tuplet
   */
  public static Tuplet parse(String text) {
    Components read = Container.parse(text).components();
    if (read.size() == 1 && read.get(0) instanceof Tuplet tuplet) {
      return tuplet;
    }
    throw new IllegalArgumentException(
        "'%s' is not one tuplet: write it as in \\tuplet 3/2 { c'8 d' e' }".formatted(text));
  }

  /** By how much what it holds is scaled: 2:3 for a tuplet of 3:2. */
  public Ratio multiplier() {
    return ratio.inverted();
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  @Override
  public Duration duration() {
    return components.total().times(multiplier());
  }

  /** The same music in another ratio. */
  public Tuplet withRatio(Ratio ratio) {
    return new Tuplet(ratio, components, attachments);
  }

  /** Whether it scales nothing: 1:1, or 4:4. */
  public boolean isTrivial() {
    return ratio.isTrivial();
  }

  /** Whether it holds rests and nothing else. */
  public boolean isRestFilled() {
    return !components.isEmpty()
        && components.stream()
            .allMatch(c -> c instanceof Rest || c instanceof Tuplet inner && inner.isRestFilled());
  }

  /** Whether it is longer than what it holds would be without it. */
  public boolean isAugmentation() {
    return ratio.numerator() < ratio.denominator();
  }

  /** Whether it is shorter than what it holds would be without it. */
  public boolean isDiminution() {
    return ratio.numerator() > ratio.denominator();
  }

  /** The same music with one component more, in another ratio so that the duration stays. */
  public Tuplet plusInSameTime(Component component) {
    Duration before = duration();
    Tuplet longer = plus(component);
    return longer.withRatio(longer.components.total().dividedBy(before).reduced());
  }

  @Override
  public Tuplet withComponents(Components components) {
    return components == this.components ? this : new Tuplet(ratio, components, attachments);
  }

  @Override
  public Tuplet plus(Component component) {
    return withComponents(components.plus(component));
  }

  @Override
  public Tuplet withAttachments(List<Attachment> attachments) {
    return new Tuplet(ratio, components, attachments);
  }

  @Override
  public Tuplet attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Tuplet attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Tuplet attach(Attachment attachment) {
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

  /** The short form: {@code 3:2 {c'8, d'8, e'8}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
