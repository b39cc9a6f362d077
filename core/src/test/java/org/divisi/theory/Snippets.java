package org.divisi.theory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void meter() {
    // @start region="meter"
    Meter meter = Meter.of(5, 4);
    // (5/4 ((3/4 (1/4 1/4 1/4)) (2/4 (1/4 1/4))))
    // @end
    assertThat(meter).hasToString("(5/4 ((3/4 (1/4 1/4 1/4)) (2/4 (1/4 1/4))))");
  }
}
