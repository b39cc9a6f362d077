package org.divisi.parallel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The kinds of pool, numbers of workers and sizes of chunks that every behaviour is tried on. */
final class Shapes {
  private static final Map<String, Pool> SHARED = new ConcurrentHashMap<>();

  /** A time-out that nothing overruns but what never ends, however busy the machine is. */
  static final Duration TOO_LONG = Duration.ofSeconds(4);

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

  /** Every pool as text; another module names its own by a system property. */
  static List<String> pools() {
    String others = System.getProperty("divisi.test.pools");
    if (others != null) {
      return List.of(others.split(" "));
    }
    return List.of(
        "sequential",
        "threads:1",
        "threads:2",
        "threads:8",
        "processes:1",
        "processes:2",
        "processes:8",
        "parcels:2");
  }

  /** Those of {@link #pools} with two workers or with one that is the only one possible. */
  static List<String> onePoolOfEachKind() {
    return pools().stream().filter(pool -> !pool.matches(".*:[18]")).toList();
  }

  /** A pool that stays open for all tests, since worker processes take a while to start. */
  static Pool shared(String pool) {
    return SHARED.computeIfAbsent(pool, Pool::of);
  }

  static Pool shared(String pool, int chunk) {
    return shared(pool).with(Options.defaults().withChunk(chunk));
  }

  static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
