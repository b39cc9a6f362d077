package org.divisi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void check() {
    // @start region="check"
    Staff staff = Staff.parse("c'4 ( d' e' f' ~");
    List<Finding> findings = Check.all(staff);
    // measure 1, offset 0, Staff: a slur begins and never ends: attach its end to a later leaf
    // @end
    assertThat(findings.get(0))
        .hasToString(
            "measure 1, offset 0, Staff: a slur begins and never ends: attach its end to a later"
                + " leaf");
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly(Rule.START_WITHOUT_STOP, Rule.LOOSE_TIE);
  }
}
