package org.divisi.parallel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Group D: items that take too long, and the clock. */
final class FaultsOfTime {
  static final Options HASTY = Options.defaults().withTimeout(Shapes.TOO_LONG);

  private FaultsOfTime() {}

  /** For as long as the tests care: a thread that is left to itself would slow down all others. */
  static int countForEver() {
    int sum = 1;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end) {
      for (int i = 0; i < Integer.MAX_VALUE; i++) {
        sum += i * sum;
      }
    }
    return sum;
  }

  static int ignoreInterrupts() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < end) {
      try {
        Thread.sleep(10_000);
      } catch (InterruptedException e) {
        // that is the point
      }
    }
    return 0;
  }

  static int waitForLock() throws InterruptedException {
    Object lock = new Object();
    synchronized (lock) {
      while (true) {
        lock.wait();
      }
    }
  }

  static Fault.Attempt timed(Task<Integer, ?> task) {
    return kind -> Fault.twelve(kind, HASTY, n -> n == 5 ? task.run(n) : n);
  }

  static String race(String kind) {
    Options options = Options.defaults().withTimeout(Duration.ofSeconds(1));
    for (int round = 0; round < 3; round++) {
      String outcome =
          Fault.twelve(
              kind,
              options,
              n -> {
                if (n == 5) {
                  Thread.sleep(1_000);
                }
                return n;
              });
      if (!outcome.equals("12 results") && !outcome.startsWith("item 5: TimeoutException")) {
        return outcome;
      }
    }
    return "results or time-out, never both";
  }

  /** What would jump with the clock must not be asked: looked for in the compiled classes. */
  static String clocks(String kind) {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("org.divisi.parallel..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");
    EvaluationResult result =
        rule.evaluate(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.divisi.parallel"));
    return result.hasViolation()
        ? result.getFailureReport().toString()
        : "no clock is asked: only System.nanoTime";
  }

  static List<Fault> all() {
    String late = "item 5: TimeoutException: still running after 4s, the time-out for one item";
    return List.of(
        new Fault(41, "endless counted loop", "PPE, joblib hang without a time-out")
            .gives(late, timed(n -> countForEver())),
        new Fault(42, "blocked for ever", "as 41").gives(late, timed(n -> waitForLock())),
        new Fault(43, "ignores interrupts", "as 41").gives(late, timed(n -> ignoreInterrupts())),
        new Fault(44, "slow, but within the limit", "not measured")
            .gives(
                "12 results",
                timed(
                    n -> {
                      Thread.sleep(100);
                      return n;
                    })),
        new Fault(45, "the clock is changed (that takes privileges)", "not measured")
            .gives("no clock is asked: only System.nanoTime", FaultsOfTime::clocks),
        new Fault(46, "time-out and end race", "not measured")
            .gives("results or time-out, never both", FaultsOfTime::race));
  }
}
