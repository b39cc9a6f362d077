package org.divisi.check;

import java.io.Serializable;
import java.util.Objects;
import org.divisi.score.Place;
import org.divisi.theory.Offset;

/**
 * A rule that a score breaks somewhere.
 *
 * @param rule which rule
 * @param position the number of the component, in reading order
 * @param offset when the component starts
 * @param measure in which measure that is, from 1
 * @param where the contexts around it, by name or type
 * @param message what is wrong, and what to do
 */
public record Finding(
    Rule rule, int position, Offset offset, int measure, String where, String message)
    implements Serializable, Comparable<Finding> {
  /** Refuses what is missing. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(offset, "offset");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(message, "message");
  }

  static Finding of(Rule rule, Place place, int measure, String message) {
    return new Finding(rule, place.position(), place.offset(), measure, place.where(), message);
  }

  /** By place, then by rule. */
  @Override
  public int compareTo(Finding other) {
    int byPosition = Integer.compare(position, other.position);
    return byPosition != 0 ? byPosition : rule.compareTo(other.rule);
  }

  /** {@code measure 3, offset 5/2, Staff "A": ...}. */
  @Override
  public String toString() {
    return "measure %d, offset %s%s: %s"
        .formatted(measure, offset, where.isEmpty() ? "" : ", " + where, message);
  }
}
