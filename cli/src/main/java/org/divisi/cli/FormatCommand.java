package org.divisi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import org.divisi.lilypond.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code divisi format}: lays LilyPond files out anew. */
@Command(
    name = "format",
    description = {
      "Lays LilyPond files out anew: one mark a line, pitches absolute, note names in English.",
      "Without --out the text goes to standard output. A file that cannot be read is named,",
      "and the others are laid out all the same.",
    })
final class FormatCommand extends FilesCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where the files are written, under their names; made if missing.")
  private @Nullable Path out;

  @Option(
      names = "--lenient",
      description =
          "Keep what is not understood as it is, and name it, instead of refusing a file.")
  private boolean lenient;

  private boolean failed;

  FormatCommand(Host host) {
    super(host);
  }

  @Override
  public Integer call() throws UserException {
    Reading reading = lenient ? Reading.LENIENT : Reading.STRICT;
    if (out == null) {
      each(
          file -> FileTask.format(file, reading),
          answer -> {
            failed |= answer.text() == null;
            if (answer.text() != null) {
              host.out().print(answer.text());
              host.out().flush();
            }
          });
    } else {
      refuseTwins();
      try (OutputFolder folder = OutputFolder.open(out, "--out")) {
        write(folder, reading);
      }
    }
    return failed ? Divisi.USER : Divisi.OK;
  }

  private void write(OutputFolder folder, Reading reading) throws UserException {
    Iterator<String> names = files.iterator();
    each(
        file -> FileTask.format(file, reading),
        answer -> {
          String name = String.valueOf(Path.of(names.next()).getFileName());
          failed |= answer.text() == null;
          if (answer.text() != null) {
            publish(folder, name, answer.text());
          }
        });
  }

  private static void publish(OutputFolder folder, String name, String text) throws UserException {
    try {
      folder.publish(Files.writeString(folder.drafts().resolve(name), text));
    } catch (IOException e) {
      throw new UserException(
          "divisi: %s cannot be written: %s".formatted(name, OutputFolder.reason(e)), e);
    }
  }

  /** Two files of one name would be written over each other. */
  private void refuseTwins() {
    Set<String> names = new HashSet<>();
    for (String file : files) {
      String name = String.valueOf(Path.of(file).getFileName());
      if (!names.add(name)) {
        throw usage(
            "two files are called %s, and would be one in the folder %s: format them apart"
                .formatted(name, out));
      }
    }
  }
}
