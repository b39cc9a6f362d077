package org.divisi.bench;

/**
 * Rewriting along meters and the search for series on one worker and on two, and the search beside
 * plain loops. The first race shows what two threads of this machine are worth at the moment.
 */
final class TheoryRace {
  private TheoryRace() {}

  /** Prints the times; the number of rounds may be given. */
  public static void main(String[] arguments) {
    int rounds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
    machine(rounds);
    series(rounds);
    rewriting(rounds);
  }

  private static void machine(int rounds) {
    PoolBench one = new PoolBench();
    PoolBench two = new PoolBench();
    one.kind = "sequential";
    two.kind = "threads:2";
    one.open();
    two.open();
    new Race("64 tasks that only reckon")
        .add("on one worker", one::hard)
        .add("on two threads", two::hard)
        .run(rounds);
    one.close();
    two.close();
  }

  private static void series(int rounds) {
    SeriesBench bench = new SeriesBench();
    new Race("all-interval series of 14")
        .add("the library on one core", bench::oneCore)
        .add("the library on two threads", bench::twoCores)
        .add("a plain loop over arrays", bench::plainLoop)
        .add("a plain loop over bits", bench::plainBits)
        .run(rounds);
  }

  private static void rewriting(int rounds) {
    RewriteBench one = rewriteBench("sequential", 4000);
    RewriteBench two = rewriteBench("threads:2", 4000);
    RewriteBench half = rewriteBench("sequential", 2000);
    new Race("4,000 bars by 8 voices along their meters")
        .add("the score as a whole", one::whole)
        .add("its first 2,000 bars as a whole", half::whole)
        .add("voice by voice on one worker", one::voices)
        .add("voice by voice on two threads", two::voices)
        .add("bar by bar on one worker", one::shared)
        .add("bar by bar on two threads", two::shared)
        .run(rounds);
    one.close();
    two.close();
    half.close();
  }

  private static RewriteBench rewriteBench(String kind, int measures) {
    RewriteBench bench = new RewriteBench();
    bench.kind = kind;
    bench.measures = measures;
    bench.setUp();
    return bench;
  }
}
