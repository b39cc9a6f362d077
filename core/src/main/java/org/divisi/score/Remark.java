package org.divisi.score;

import java.io.Serializable;
import java.util.Objects;

/**
 * A note of the composer's own at a component, which is not written: a key and a value.
 *
 * {@snippet class="org.divisi.score.Snippets" region="remark"}
 *
 * @param key what it is about
 * @param value what it says
 */
public record Remark(String key, Serializable value) implements StandardIndicator {
  /** Refuses what is missing. */
  public Remark {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
  }

  /** A value under a key. */
  public static Remark of(String key, Serializable value) {
    return new Remark(key, value);
  }

  /** A label: a key that is there or not. */
  public static Remark of(String label) {
    return new Remark(label, true);
  }

  @Override
  public String toString() {
    return key + ": " + value;
  }
}
