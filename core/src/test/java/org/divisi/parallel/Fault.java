package org.divisi.parallel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.divisi.parallel.ship.Rendering;
import org.jspecify.annotations.Nullable;

/** A row of the fault table: what is done to a pool, and what must come of it in each kind. */
final class Fault {
  static final List<String> KINDS = List.of("sequential", "threads:2", "processes:2");

  private final int number;
  private final String title;
  private final String peers;
  private final Map<String, Attempt> attempts = new LinkedHashMap<>();
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final Map<String, String> impossible = new LinkedHashMap<>();

  /** Does it, on a pool with that name, and says in words what came of it. */
  interface Attempt {
    String outcome(String kind) throws Exception;
  }

  Fault(int number, String title, String peers) {
    this.number = number;
    this.title = title;
    this.peers = peers;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  String peers() {
    return peers;
  }

  /** In every kind not named otherwise, this comes of it. */
  Fault gives(String outcome, Attempt attempt) {
    return gives("STP", outcome, attempt);
  }

  /** In these kinds (S, T, P) this comes of it. */
  Fault gives(String kinds, String outcome, Attempt attempt) {
    for (String kind : KINDS) {
      if (isIn(kinds, kind) && !impossible.containsKey(kind)) {
        attempts.put(kind, attempt);
        expected.put(kind, outcome);
      }
    }
    return this;
  }

  /** In these kinds it cannot be, or cannot be tried, for this reason. */
  Fault cannot(String kinds, String reason) {
    for (String kind : KINDS) {
      if (isIn(kinds, kind)) {
        impossible.put(kind, reason);
      }
    }
    return this;
  }

  private static boolean isIn(String kinds, String kind) {
    return kinds.indexOf(Character.toUpperCase(kind.charAt(0))) >= 0;
  }

  @Nullable Attempt attempt(String kind) {
    return attempts.get(kind);
  }

  String expected(String kind) {
    return expected.getOrDefault(kind, "");
  }

  /** The cell of the report. */
  String cell(String kind) {
    String reason = impossible.get(kind);
    return reason == null ? expected(kind) : "(" + reason + ")";
  }

  /** Twelve items, of which the sixth is bad. */
  static String twelve(String kind, Task<Integer, ?> task) {
    return twelve(kind, Options.defaults(), task);
  }

  static String twelve(String kind, Options options, Task<Integer, ?> task) {
    Pool pool = Shapes.shared(kind).with(options);
    return outcome(() -> pool.map(Shapes.upTo(12), task).size() + " results");
  }

  /** What came of it, in words: a result, or the item and its cause. */
  static String outcome(Callable<String> action) {
    try {
      return action.call();
    } catch (TaskException e) {
      return "item " + e.index() + ": " + cause(e.getCause());
    } catch (Throwable e) {
      return cause(e);
    }
  }

  private static String cause(@Nullable Throwable cause) {
    String text =
        cause instanceof StandInException ? cause.toString() : Rendering.of(orNull(cause));
    return text.lines()
        .findFirst()
        .orElse("")
        .replace("java.lang.", "")
        .replace("java.util.concurrent.", "")
        .replaceAll("java\\.io\\.(?=[A-Z])", "")
        .replace("org.divisi.parallel.", "");
  }

  private static Throwable orNull(@Nullable Throwable cause) {
    return cause == null ? new IllegalStateException("no cause") : cause;
  }
}
