package org.divisi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.divisi.parallel.Listener;
import org.divisi.parallel.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The file that shows when each item of a pool ran, and where: written when the run is over, well
 * or not.
 */
final class TraceFile implements AutoCloseable {
  private final Host host;
  private final Timeline timeline = new Timeline();
  private final String name;
  private final OutputFolder folder;

  private TraceFile(Host host, String name, OutputFolder folder) {
    this.host = host;
    this.name = name;
    this.folder = folder;
  }

  /**
   * Makes sure, before anything runs, that the file can be written; null stands for no file.
   *
   * @throws UserException if it cannot
   */
  static @Nullable TraceFile open(Host host, @Nullable Path file) throws UserException {
    if (file == null) {
      return null;
    }
    if (Files.isDirectory(file)) {
      throw new UserException(
          "divisi: %s is a folder: name a file in it, such as %s"
              .formatted(file, file.resolve("timeline.json")));
    }
    Path parent = Objects.requireNonNullElse(file.getParent(), Path.of(""));
    String name = String.valueOf(file.getFileName());
    return new TraceFile(host, name, OutputFolder.open(parent, "--timeline"));
  }

  /** Who must be told of the items. */
  Listener listener() {
    return timeline;
  }

  @Override
  public void close() throws UserException {
    try (folder) {
      Path draft = folder.drafts().resolve(name);
      boolean picture = Conversion.ending(draft).matches("html?");
      if (picture) {
        TimelinePage.write(timeline, draft);
      } else {
        timeline.write(draft);
      }
      Path written = folder.publish(draft);
      String left = timeline.left() == 0 ? "" : ", and not of " + timeline.left() + " later ones";
      host.out()
          .printf(
              "%s: the timeline of %d items%s: open it in %s%n",
              written,
              timeline.spans().size(),
              left,
              picture ? "a browser" : "ui.perfetto.dev or chrome://tracing");
    } catch (IOException e) {
      throw new UserException(
          "divisi: the timeline cannot be written: " + OutputFolder.reason(e), e);
    }
  }
}
