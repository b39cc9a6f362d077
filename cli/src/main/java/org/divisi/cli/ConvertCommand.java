package org.divisi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.divisi.lilypond.LilyPondException;
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
      "LilyPond (.ly, .ily) and MusicXML (.musicxml, .mxl; .xml is read alone) are read and",
      "written; MIDI files (.mid) are written. What has no place in the other file is said.",
    })
final class ConvertCommand implements Callable<Integer> {
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
    requireKnown(in, Conversion.READ, "read");
    requireKnown(out, Conversion.WRITTEN, "written");
    boolean text =
        Conversion.LILYPOND.contains(Conversion.ending(in))
            && Conversion.LILYPOND.contains(Conversion.ending(out));
    return text ? layOut() : convert();
  }

  /** LilyPond text stays LilyPond text, with all that stands in it. */
  private int layOut() throws UserException {
    FileTask task = FileTask.format(in.toString(), Reading.STRICT);
    task.complaints().forEach(host.err()::println);
    String text = task.text();
    if (text == null) {
      return Divisi.USER;
    }
    publish(draft -> Files.writeString(draft, text));
    return Divisi.OK;
  }

  private int convert() throws UserException {
    Conversion.Music read;
    try {
      read = Conversion.read(in);
    } catch (LilyPondException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new UserException(
          "divisi: %s cannot be read: %s".formatted(in, OutputFolder.reason(e)), e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new UserException("divisi: " + e.getMessage(), e);
    }
    Conversion.complaints(in, read.losses()).forEach(host.err()::println);
    publish(
        draft ->
            Conversion.complaints(out, Conversion.write(read.file(), draft))
                .forEach(host.err()::println));
    return Divisi.OK;
  }

  private interface Content {
    void write(Path draft) throws IOException;
  }

  private void publish(Content content) throws UserException {
    Path parent = out.toAbsolutePath().getParent();
    try (OutputFolder folder = OutputFolder.open(parent == null ? out : parent, "OUT")) {
      Path draft = folder.drafts().resolve(String.valueOf(out.getFileName()));
      content.write(draft);
      folder.publish(draft);
    } catch (IOException | UncheckedIOException e) {
      throw new UserException(
          "divisi: %s cannot be written: %s".formatted(out, OutputFolder.reason(e)), e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new UserException("divisi: %s cannot be written: %s".formatted(out, e.getMessage()), e);
    }
  }

  private void requireKnown(Path file, List<String> endings, String what) {
    if (!endings.contains(Conversion.ending(file)) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "file %s has no ending that is %s: there are .%s"
              .formatted(file, what, String.join(", .", endings)));
    }
  }
}
