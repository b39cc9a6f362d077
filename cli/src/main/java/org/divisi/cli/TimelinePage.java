package org.divisi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.divisi.parallel.Timeline;

/** A timeline as a picture in the browser, in one file that needs no other. */
final class TimelinePage {
  private TimelinePage() {}

  /** Writes it; no tag can begin in the trace, so that nothing in it can end its element. */
  static void write(Timeline timeline, Path file) throws IOException {
    String page = resource("timeline.html").replace("{{script}}", resource("timeline.js"));
    int at = page.indexOf("{{trace}}");
    try (Writer writer = Files.newBufferedWriter(file)) {
      writer.append(page, 0, at);
      timeline.write(writer);
      writer.append(page, at + "{{trace}}".length(), page.length());
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TimelinePage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
