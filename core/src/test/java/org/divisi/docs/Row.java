package org.divisi.docs;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Abjad has, and what Divisi has for it: an expression that is run, or a reason why there is
 * none.
 */
record Row(String abjad, @Nullable Supplier<Object> divisi, String reason) {
  static Row of(String abjad, Supplier<Object> divisi) {
    return new Row(abjad, divisi, "");
  }

  static Row missing(String abjad, String reason) {
    return new Row(abjad, null, reason);
  }
}
