package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void parse() {
    // @start region="parse"
    Staff staff = LilyPond.parse("\\new Staff { c'4 d' e' f' }", Staff.class);
    // @end
    assertThat(staff.leaves()).isEqualTo(4);
  }
}
