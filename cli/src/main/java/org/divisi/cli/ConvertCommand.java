package org.divisi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.divisi.lilypond.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code divisi convert}: reads one file and writes it as another. */
@Command(
    name = "convert",
    description = {
      "Reads a file and writes it as another; the endings of the names say as what.",
      "LilyPond files (.ly, .ily) are read and written.",
    })
final class ConvertCommand implements Callable<Integer> {
  private static final List<String> ENDINGS = List.of("ly", "ily");

  private final Host host;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  private Path out = Path.of("");

  ConvertCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws UserException {
    requireKnown(in);
    requireKnown(out);
    FileTask task = FileTask.format(in.toString(), Reading.STRICT);
    task.complaints().forEach(host.err()::println);
    if (task.text() == null) {
      return Divisi.USER;
    }
    Path parent = out.toAbsolutePath().getParent();
    try (OutputFolder folder = OutputFolder.open(parent == null ? out : parent, "OUT")) {
      Path draft = folder.drafts().resolve(String.valueOf(out.getFileName()));
      folder.publish(Files.writeString(draft, task.text()));
    } catch (IOException e) {
      throw new UserException(
          "divisi: %s cannot be written: %s".formatted(out, OutputFolder.reason(e)), e);
    }
    return Divisi.OK;
  }

  private void requireKnown(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "file %s has no ending that is known: there are .%s"
              .formatted(file, String.join(", .", ENDINGS)));
    }
  }
}
