package org.divisi.spark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Spark's long messages come down to. */
final class Causes {
  private static final Pattern EXIT = Pattern.compile("exited with code (\\d+)");
  private static final Pattern RELEASE =
      Pattern.compile("class file version (\\d+)\\.\\d+.*?up to (\\d+)\\.\\d+", Pattern.DOTALL);
  private static final int FIRST_RELEASE = 44;

  /** What Spark's executors end with when a task has filled their heap. */
  private static final int OUT_OF_MEMORY = 52;

  private Causes() {}

  /** The innermost cause. */
  static Throwable of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** The first line of the innermost cause. */
  static String innermost(Throwable thrown) {
    return of(thrown).toString().lines().findFirst().orElse("");
  }

  /** The code that an executor ended with, as far as Spark knows; -1: unknown. */
  static int exitCode(String message) {
    Matcher exit = EXIT.matcher(message);
    int code = -1;
    while (exit.find()) {
      code = Integer.parseInt(exit.group(1));
    }
    return code;
  }

  private static String meaning(int code) {
    if (code == OUT_OF_MEMORY) {
      return " (out of memory: raise spark.executor.memory, or let tasks hold less)";
    }
    return code > 128 ? " (signal " + (code - 128) + ")" : "";
  }

  /** What a parcel was lost of, in a line that says what to do. */
  static String ofLoss(String message) {
    Matcher release = RELEASE.matcher(message);
    if (release.find()) {
      int wanted = Integer.parseInt(release.group(1)) - FIRST_RELEASE;
      int there = Integer.parseInt(release.group(2)) - FIRST_RELEASE;
      String choice = message.contains("org/divisi/parallel/") ? "" : ", or compile for " + there;
      return "the executors run Java %d and the classes need %d: give the workers a JAVA_HOME with Java %d"
              .formatted(there, wanted, wanted)
          + choice;
    }
    if (message.contains("SerializedLambda")
        || message.contains("ClassNotFoundException: org.divisi")) {
      return "the executors do not know the classes of the task: put the jars that have them on the class path of this program, from where they are sent";
    }
    if (message.contains("spark.driver.maxResultSize")) {
      return "the results are larger than spark.driver.maxResultSize allows: raise it, or write them from the workers with mapTo";
    }
    int code = exitCode(message);
    if (code >= 0) {
      return "the executor died: exit code " + code + meaning(code);
    }
    if (message.contains("ExecutorLostFailure") || message.contains("Executor heartbeat")) {
      return "the executor was lost";
    }
    return "the worker was lost: " + message.lines().findFirst().orElse("");
  }
}
