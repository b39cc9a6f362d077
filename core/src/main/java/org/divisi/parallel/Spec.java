package org.divisi.parallel;

import org.divisi.parallel.parcel.Elsewhere;
import org.divisi.parallel.work.Kind;
import org.jspecify.annotations.Nullable;

/** A pool in words, and where the words came from. */
record Spec(String text, String source) {
  private static final String WORDS =
      "say sequential, threads, threads:8, processes or processes:8";

  static Spec parse(String text) {
    return new Spec(text, "");
  }

  static Spec configured() {
    String property = System.getProperty("divisi.pool");
    if (isGiven(property)) {
      return new Spec(property, " (from the system property divisi.pool)");
    }
    String variable = System.getenv("DIVISI_POOL");
    if (isGiven(variable)) {
      return new Spec(variable, " (from the environment's DIVISI_POOL)");
    }
    return new Spec("threads", "");
  }

  @org.jspecify.annotations.NullUnmarked
  private static boolean isGiven(@Nullable String words) {
    return words != null && !words.isBlank();
  }

  Pool open() {
    String words = text.strip();
    int colon = words.indexOf(':');
    String kind = colon < 0 ? words : words.substring(0, colon);
    String argument = colon < 0 ? "" : words.substring(colon + 1);
    return switch (kind) {
      case "sequential" -> {
        refuseArgument(argument);
        yield Pool.sequential();
      }
      case "threads" -> argument.isEmpty() ? Pool.threads() : Pool.threads(workers(argument));
      case "processes" -> argument.isEmpty() ? Pool.processes() : Pool.processes(workers(argument));
      default -> new Pool(elsewhere(kind, argument));
    };
  }

  private void refuseArgument(String argument) {
    if (!argument.isEmpty()) {
      throw new IllegalArgumentException(
          "pool '"
              + text
              + "'"
              + source
              + " cannot be: a sequential pool has no number of workers");
    }
  }

  private int workers(String argument) {
    try {
      int workers = Integer.parseInt(argument);
      if (workers > 0) {
        return workers;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "pool '%s'%s has no number of workers: %s".formatted(text, source, WORDS));
  }

  private Kind elsewhere(String word, String address) {
    PoolKind kind = PoolKind.find(word).orElseThrow(() -> unknown(word));
    try {
      return new Elsewhere(word, text.strip(), kind.open(address));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "pool '%s'%s cannot be: %s".formatted(text, source, e.getMessage()), e);
    }
  }

  private IllegalArgumentException unknown(String word) {
    String jar = word.equals("spark") ? "divisi-spark" : "the jar that supplies it";
    String supplied =
        "; for '%s' put %s on the class path (for the command: DIVISI_CLASS_PATH)"
            .formatted(word, jar);
    boolean mayBeSupplied = word.equals("spark") || text.contains(":");
    return new IllegalArgumentException(
        "pool '%s'%s is unknown: %s%s"
            .formatted(text, source, WORDS, mayBeSupplied ? supplied : ""));
  }
}
