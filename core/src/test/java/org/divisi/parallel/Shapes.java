package org.divisi.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The kinds of pool, numbers of workers and sizes of chunks that every behaviour is tried on. */
final class Shapes {
  private Shapes() {}

  /** Every pool as text, with every size of chunk; 0 is automatic. */
  static Stream<Arguments> all() {
    List<Arguments> all = new ArrayList<>();
    for (String pool : pools()) {
      for (int chunk : new int[] {0, 1, 7, 1000}) {
        all.add(Arguments.of(pool, chunk));
      }
    }
    return all.stream();
  }

  /** Every pool as text. */
  static List<String> pools() {
    return List.of("sequential", "threads:1", "threads:2", "threads:8");
  }

  static Pool open(String pool, int chunk) {
    return Pool.of(pool).with(Options.defaults().withChunk(chunk));
  }

  static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
