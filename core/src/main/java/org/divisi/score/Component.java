package org.divisi.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.divisi.theory.Duration;

/** A piece of score: a leaf, or a container of other components. */
public sealed interface Component extends Serializable permits Leaf, Container {
  /** The time it takes as written here, before an enclosing tuplet scales it. Costs O(1). */
  Duration duration();

  /** How many components stand here: itself and all that it holds. Costs O(1). */
  int nodes();

  /** How many leaves stand here. Costs O(1). */
  int leaves();

  /** What is attached here, in an order that does not depend on the order of attaching. */
  List<Attachment> attachments();

  /** The same component with just these attachments. */
  Component withAttachments(List<Attachment> attachments);

  /** The same component with an indicator attached, where the indicator itself says. */
  Component attach(Indicator indicator);

  /** The same component with an indicator attached above or below. */
  Component attach(Indicator indicator, Direction direction);

  /** The same component with one thing more attached, in the way that the attachment says. */
  Component attach(Attachment attachment);

  /** The first indicator of a kind that is attached here, if any is. */
  default <I extends Indicator> Optional<I> indicator(Class<I> kind) {
    for (Attachment attachment : attachments()) {
      if (kind.isInstance(attachment.indicator())) {
        return Optional.of(kind.cast(attachment.indicator()));
      }
    }
    return Optional.empty();
  }

  /** The value of a {@link Remark} under a key, if there is one here. */
  default Optional<Serializable> remark(String key) {
    for (Attachment attachment : attachments()) {
      if (attachment.indicator() instanceof Remark remark && remark.key().equals(key)) {
        return Optional.of(remark.value());
      }
    }
    return Optional.empty();
  }

  /** Whether an indicator of a kind is attached here. */
  default boolean has(Class<? extends Indicator> kind) {
    return indicator(kind).isPresent();
  }
}
