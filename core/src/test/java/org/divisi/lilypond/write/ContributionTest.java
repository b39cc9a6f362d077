package org.divisi.lilypond.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContributionTest {
  @Test
  void orderIsByCodePoints() {
    String beyond = new String(Character.toChars(0x1D11E));
    assertThat(Contribution.compare("a\uFB01", "a" + beyond)).isNegative();
    assertThat(Contribution.compare("a" + beyond, "a\uFB01")).isPositive();
    assertThat(Contribution.compare("ab", "a")).isPositive();
    assertThat(Contribution.compare("a", "a")).isZero();
  }
}
