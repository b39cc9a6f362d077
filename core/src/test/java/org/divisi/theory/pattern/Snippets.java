package org.divisi.theory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of this package's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void sequences() {
    // @start region="sequences"
    List<Integer> row = List.of(1, 2, 3, 4);
    Sequences.rotate(row, -1); // [2, 3, 4, 1]
    Partitions.byCounts(row, CyclicList.of(3)); // [[1, 2, 3], [4]]
    // @end
    assertThat(Sequences.rotate(row, -1)).hasToString("[2, 3, 4, 1]");
    assertThat(Partitions.byCounts(row, CyclicList.of(3))).hasToString("[[1, 2, 3], [4]]");
  }

  @Test
  void weights() {
    // @start region="weights"
    List<Integer> talea = List.of(10, -10, 10);
    Weights.INTEGERS.split(talea, CyclicList.of(3, 15, 3), Remainder.DROPPED);
    // [[3], [7, -8], [-2, 1], [3]]
    // @end
    assertThat(Weights.INTEGERS.split(talea, CyclicList.of(3, 15, 3), Remainder.DROPPED))
        .hasToString("[[3], [7, -8], [-2, 1], [3]]");
  }

  @Test
  void sieve() {
    // @start region="sieve"
    Sieve sieve = Sieve.parse("3@2|7@1");
    sieve.points(); // [1, 2, 5, 8, 11, 14, 15, 17, 20]
    sieve.period(); // 21
    // @end
    assertThat(sieve.points()).hasToString("[1, 2, 5, 8, 11, 14, 15, 17, 20]");
    assertThat(sieve.period()).isEqualTo(21);
  }
}
