package org.divisi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Ways to do the same, in turns, so that whatever else the machine does falls on all of them. The
 * first is the measure of the others.
 */
final class Race {
  private record Runner(String name, Supplier<?> work) {}

  private final String name;
  private final List<Runner> runners = new ArrayList<>();

  Race(String name) {
    this.name = name;
  }

  Race add(String runner, Supplier<?> work) {
    runners.add(new Runner(runner, work));
    return this;
  }

  /** Prints the median and the lower quarter of each, after half as many rounds to warm up. */
  void run(int rounds) {
    double[][] times = new double[runners.size()][rounds];
    for (int round = -rounds / 2; round < rounds; round++) {
      for (int i = 0; i < runners.size(); i++) {
        double time = millis(runners.get(i).work);
        if (round >= 0) {
          times[i][round] = time;
        }
      }
    }
    System.out.println(name);
    for (double[] each : times) {
      Arrays.sort(each);
    }
    for (int i = 0; i < times.length; i++) {
      double median = times[i][rounds / 2];
      double quarter = times[i][rounds / 4];
      System.out.printf(
          "  %-34s median %8.1f ms (%4.2f times as fast), lower quarter %8.1f ms (%4.2f)%n",
          runners.get(i).name,
          median,
          times[0][rounds / 2] / median,
          quarter,
          times[0][rounds / 4] / quarter);
    }
  }

  private static double millis(Supplier<?> work) {
    long start = System.nanoTime();
    Object unused = work.get();
    return (System.nanoTime() - start) / 1e6;
  }
}
