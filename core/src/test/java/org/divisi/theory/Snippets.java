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

  @Test
  void timespan() {
    // @start region="timespan"
    Timespan one = Timespan.of(0, 10);
    Timespan other = Timespan.of(5, 12);
    one.minus(other); // [0, 5)
    one.relationTo(other); // OVERLAPS
    // @end
    assertThat(one.minus(other)).hasToString("[0, 5)");
    assertThat(one.relationTo(other)).isEqualTo(TimeRelation.OVERLAPS);
  }

  @Test
  void scale() {
    // @start region="scale"
    Scale scale = Scale.parse("ef major");
    scale.pitchClasses(); // [ef, f, g, af, bf, c, d]
    scale.sharps(); // -3
    // @end
    assertThat(scale.pitchClasses()).hasToString("[ef, f, g, af, bf, c, d]");
    assertThat(scale.sharps()).isEqualTo(-3);
  }
}
