package org.divisi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.parallel.TaskException;
import org.jspecify.annotations.Nullable;

/** Says of an exception what a composer needs: the message, the input, and the composer's lines. */
final class Traceback {
  private static final int MOST_FRAMES = 12;
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$(?:\\w+\\$)?\\d+");

  private final PieceFile file;
  private final PieceLoader loader;
  private final Rerun rerun;

  Traceback(PieceFile file, PieceLoader loader, Rerun rerun) {
    this.file = file;
    this.loader = loader;
    this.rerun = rerun;
  }

  /** Whether the exception is our own fault: Divisi throws none of these on purpose. */
  boolean isOurs(Throwable thrown) {
    Throwable origin = origin(thrown);
    boolean never =
        origin instanceof AssertionError
            || origin instanceof ClassCastException
            || origin instanceof ArrayIndexOutOfBoundsException
            || origin instanceof StackOverflowError
            || origin instanceof LinkageError;
    return never
        && Arrays.stream(origin.getStackTrace())
            .filter(frame -> isComposers(frame) || frame.getClassName().startsWith("org.divisi."))
            .limit(1)
            .anyMatch(frame -> !isComposers(frame));
  }

  /** The report; {@code whole} adds the frames of Divisi and Java. */
  String of(Throwable thrown, boolean whole) {
    Throwable origin = origin(thrown);
    StringBuilder out = new StringBuilder(located(origin, thrown));
    List<StackTraceElement> frames = composers(origin);
    appendFrames(out, "  at ", frames);
    if (thrown instanceof TaskException task) {
      appendFrames(out, "  in a pool asked at ", composers(thrown));
      out.append("\n  to run it alone: ").append(rerun.alone(task));
    }
    for (Throwable cause = origin.getCause(); cause != null; cause = cause.getCause()) {
      out.append("\n  caused by ").append(text(cause));
      appendFrames(out, "    at ", composers(cause));
    }
    if (thrown.getSuppressed().length > 0 && thrown instanceof TaskException) {
      out.append("\n  and so failed ").append(others(thrown));
    }
    if (whole) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace, true));
      out.append('\n').append(trace.toString().stripTrailing());
    } else if (frames.isEmpty() && composers(thrown).isEmpty()) {
      out.append("\n  none of your lines is involved: --stacktrace shows all");
    }
    return out.toString();
  }

  /** What the tasks of pools within pools failed with. */
  private static Throwable origin(Throwable thrown) {
    Throwable origin = thrown;
    while (origin.getCause() != null && isWrapping(origin)) {
      origin = origin.getCause();
    }
    return origin;
  }

  private static boolean isWrapping(Throwable thrown) {
    return thrown instanceof TaskException || thrown instanceof ExceptionInInitializerError;
  }

  private String located(Throwable origin, Throwable thrown) {
    String text = items(thrown) + text(origin);
    for (Throwable at : List.of(origin, thrown)) {
      for (StackTraceElement frame : composers(at)) {
        if (String.valueOf(file.path().getFileName()).equals(frame.getFileName())
            && frame.getLineNumber() > 0) {
          return file.complaint(frame.getLineNumber(), column(at, frame), text);
        }
      }
    }
    return file.path() + ": error: " + text;
  }

  private static String items(Throwable thrown) {
    StringBuilder out = new StringBuilder();
    Throwable at = thrown;
    while (at instanceof TaskException task) {
      out.append("item %d (input %s) failed: ".formatted(task.index(), task.input()));
      at = task.getCause();
    }
    return out.toString();
  }

  private static String others(Throwable thrown) {
    List<String> indices = new ArrayList<>();
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (suppressed instanceof TaskException task) {
        indices.add("item " + task.index());
      }
    }
    String shown = String.join(", ", indices.subList(0, Math.min(10, indices.size())));
    return indices.size() > 10 ? shown + " and " + (indices.size() - 10) + " more" : shown;
  }

  /** The message alone where it is a sentence of Divisi's kind; else with the exception's name. */
  private static String text(Throwable thrown) {
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    if (thrown instanceof OutOfMemoryError) {
      return "out of memory: give Java more, such as DIVISI_JAVA_OPTIONS=-Xmx8g (%s); what the workers of a cluster may use is set apart, see docs/cluster.md"
          .formatted(message);
    }
    if (message == null || message.isBlank()) {
      return name;
    }
    boolean speaks =
        thrown.getClass() == IllegalArgumentException.class
            || thrown.getClass() == IllegalStateException.class
            || thrown.getClass().getName().startsWith("org.divisi.");
    return speaks ? message : name + ": " + message;
  }

  private boolean isComposers(StackTraceElement frame) {
    return loader.has(frame.getClassName());
  }

  private List<StackTraceElement> composers(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace()).filter(this::isComposers).toList();
  }

  private static void appendFrames(StringBuilder out, String lead, List<StackTraceElement> frames) {
    for (StackTraceElement frame : frames.subList(0, Math.min(MOST_FRAMES, frames.size()))) {
      out.append('\n').append(lead).append(place(frame));
    }
    if (frames.size() > MOST_FRAMES) {
      out.append("\n  and at %d more".formatted(frames.size() - MOST_FRAMES));
    }
  }

  private static String place(StackTraceElement frame) {
    Matcher lambda = LAMBDA.matcher(frame.getMethodName());
    String method = lambda.matches() ? lambda.group(1) + "'s lambda" : frame.getMethodName();
    return "%s (%s:%d)".formatted(method, frame.getFileName(), frame.getLineNumber());
  }

  /** Java tells the line only: the column is where that line calls what failed, or throws. */
  private int column(Throwable origin, StackTraceElement frame) {
    List<String> lines = file.text().lines().toList();
    if (frame.getLineNumber() > lines.size()) {
      return 1;
    }
    String line = lines.get(frame.getLineNumber() - 1);
    for (String call : calls(origin, frame)) {
      // The last one is evaluated first, where one call stands in the other's arguments.
      int found =
          Pattern.compile(call)
              .matcher(line)
              .results()
              .mapToInt(at -> at.start(1))
              .max()
              .orElse(-1);
      if (found >= 0) {
        return found + 1;
      }
    }
    return line.length() - line.stripLeading().length() + 1;
  }

  /** How the line may write what failed, the likeliest first. */
  private static List<String> calls(Throwable origin, StackTraceElement frame) {
    StackTraceElement above = above(origin, frame);
    if (above == null) {
      return List.of("\\b(throw)\\b");
    }
    String type = above.getClassName();
    String name =
        Pattern.quote(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1));
    String method = Pattern.quote(above.getMethodName());
    return above.getMethodName().equals("<init>")
        ? List.of("\\b(new)\\s+(?:[\\w.]+\\.)?" + name + "\\b")
        : List.of(
            "\\b" + name + "\\s*\\.\\s*(" + method + ")\\s*\\(",
            "\\b(" + method + ")\\s*\\(",
            "(::" + method + ")");
  }

  private static @Nullable StackTraceElement above(Throwable origin, StackTraceElement frame) {
    StackTraceElement[] frames = origin.getStackTrace();
    for (int i = 1; i < frames.length; i++) {
      if (frames[i].equals(frame)) {
        return frames[i - 1];
      }
    }
    return null;
  }
}
