package org.divisi.theory.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.theory.Duration;
import org.junit.jupiter.api.Test;

/** The examples of this package's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void rhythms() {
    // @start region="rhythms"
    Rhythms.euclidean(3, 8).dots(); // x..x..x.
    Rhythms.resultant(4, 3); // [3, 1, 2, 2, 1, 3]
    // @end
    assertThat(Rhythms.euclidean(3, 8).dots()).isEqualTo("x..x..x.");
    assertThat(Rhythms.resultant(4, 3)).hasToString("[3, 1, 2, 2, 1, 3]");
  }

  @Test
  void tree() {
    // @start region="tree"
    RhythmTree tree = RhythmTree.parse("(1 (1 (2 (3 -2))))");
    tree.nodes(Duration.WHOLE).get(4).start(); // 11/15
    // @end
    assertThat(tree.nodes(Duration.WHOLE).get(4).start()).hasToString("11/15");
  }
}
