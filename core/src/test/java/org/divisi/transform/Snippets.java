package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.theory.Meter;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void rewrite() {
    // @start region="rewrite"
    Fragment music = Container.parse("c'8 d'2 e'4.");
    Fragment spelled = Meters.rewrite(music, Meter.of(4, 4));
    // {c'8, d'8, d'4., e'4.}, with a tie from d'8 to d'4.
    // @end
    assertThat(spelled).hasToString("{c'8, d'8, d'4., e'4.}");
  }
}
