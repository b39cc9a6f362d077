package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * A band of sound, drawn from the outer pitches of what it holds: {@code \makeClusters}.
 *
 * @param components what it holds
 * @param attachments what is attached
 */
public record Cluster(Components components, List<Attachment> attachments) implements Container {
  /** Puts the attachments in order. */
  public Cluster {
    Objects.requireNonNull(components, "components");
    attachments = Attachment.ordered(attachments);
  }

  /** A cluster of these components. */
  public static Cluster of(Component... components) {
    return of(Components.of(components));
  }

  /** A cluster of these components. */
  public static Cluster of(Components components) {
    return new Cluster(components, List.of());
  }

  /**
   * Reads music into a cluster.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  public static Cluster parse(String text) {
    return of(Container.parse(text).components());
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  @Override
  public Cluster withComponents(Components components) {
    return components == this.components ? this : new Cluster(components, attachments);
  }

  @Override
  public Cluster withAttachments(List<Attachment> attachments) {
    return new Cluster(components, attachments);
  }

  @Override
  public Cluster attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Cluster attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Cluster attach(Attachment attachment) {
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

  /** The short form: {@code \\makeClusters {<c' e'>4}}. */
  @Override
  public String toString() {
    return Structure.print(this);
  }
}
