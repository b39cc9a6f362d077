package org.divisi.parallel;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A listener that remembers when each item ran and where, and writes it as a trace that {@code
 * chrome://tracing} and Perfetto show: a row for each worker, a bar for each item, which says what
 * it was given.
 *
 * <p>It keeps the first 200,000 items, and counts the rest.
 */
public final class Timeline implements Listener {
  private static final int MOST = 200_000;
  private static final long MICRO = 1_000;

  private final long began = System.nanoTime();
  private final Map<Integer, Long> mapsBegan = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Summary> summaries = new ArrayList<>();
  private long left;

  /** An empty timeline that begins now. */
  public Timeline() {}

  @Override
  public boolean hearsInputs() {
    return true;
  }

  @Override
  public synchronized void ended(Span span) {
    long lasted = span.start().plus(span.length()).toNanos();
    mapsBegan.putIfAbsent(span.map(), System.nanoTime() - began - lasted);
    if (spans.size() < MOST) {
      spans.add(span);
    } else {
      left++;
    }
  }

  @Override
  public synchronized void finished(Summary summary) {
    summaries.add(summary);
  }

  /** What was seen, in the order in which items ended. */
  public synchronized List<Span> spans() {
    return List.copyOf(spans);
  }

  /** A summary of each map that is over. */
  public synchronized List<Summary> summaries() {
    return List.copyOf(summaries);
  }

  /** How many items there was no room for. */
  public synchronized long left() {
    return left;
  }

  /** Writes the trace to a file. */
  public void write(Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      write(writer);
    }
  }

  /** Writes the trace as JSON. */
  public synchronized void write(Appendable out) throws IOException {
    out.append("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[");
    String separator = "\n";
    for (Span span : spans) {
      long start = mapsBegan.getOrDefault(span.map(), 0L) + span.start().toNanos();
      out.append(separator)
          .append("{\"name\":\"item ")
          .append(String.valueOf(span.index()))
          .append("\",\"cat\":\"")
          .append(span.failed() ? "failed" : "item")
          .append("\",\"ph\":\"X\",\"pid\":")
          .append(String.valueOf(span.map()))
          .append(",\"tid\":")
          .append(String.valueOf(span.worker()))
          .append(",\"ts\":")
          .append(String.valueOf(start / MICRO))
          .append(",\"dur\":")
          .append(String.valueOf(span.length().toNanos() / MICRO))
          .append(",\"args\":{\"input\":\"")
          .append(escaped(span.input()))
          .append("\"}}");
      separator = ",\n";
    }
    out.append("\n]}\n");
  }

  /** As it stands in a string of JSON, in which no tag of HTML can begin either. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (letter < ' ' || letter == '"' || letter == '\\' || letter == '<' || letter > '~') {
        escaped.append("\\u%04x".formatted((int) letter));
      } else {
        escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
