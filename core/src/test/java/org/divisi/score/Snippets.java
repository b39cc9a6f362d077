package org.divisi.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  // @start region="indicator"
  record UpBow() implements Indicator {
    @Override
    public Literal literal() {
      return Literal.of("^ \\upbow", Literal.Site.AFTER);
    }
  }

  // @end

  @Test
  void walk() {
    Fragment music = Container.of(Container.of(), Container.of());
    // @start region="walk"
    int entered = 0;
    Walk walk = Walk.of(music);
    while (walk.next()) {
      if (!walk.leaving()) {
        entered++;
      }
    }
    // @end
    assertThat(entered).isEqualTo(music.nodes());
  }

  @Test
  void indicator() {
    assertThat(new UpBow().literal().text()).isEqualTo("^ \\upbow");
  }
}
