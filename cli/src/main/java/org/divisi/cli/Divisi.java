package org.divisi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command itself, which does nothing without one of its subcommands. */
@Command(
    name = "divisi",
    description = "Formalised score control: runs pieces, which are Java files that compose.",
    versionProvider = Divisi.Version.class,
    footer = {
      "",
      "Begin with:",
      "  divisi run examples/Seed.java    run a piece",
      "  divisi watch examples/Mirror.java see it in the browser, anew at each save",
      "  divisi shell                     try things out",
      "  divisi format piece.ly           lay a LilyPond file out anew",
      "  divisi check piece.ly            say all that is wrong with it",
      "",
      "Exit code: 0 all went well, 1 a piece or file is at fault, 2 wrong usage, 70 a bug.",
    })
final class Divisi implements Callable<Integer> {
  static final int OK = 0;
  static final int USER = 1;
  static final int USAGE = 2;
  static final int OURS = 70;

  private final Host host;

  private Divisi(Host host) {
    this.host = host;
  }

  /** Runs the command and answers the exit code. */
  static int run(Host host, String... arguments) {
    PrintWriter out = writer(host.out());
    PrintWriter err = writer(host.err());
    return commandLine(host).setOut(out).setErr(err).execute(arguments);
  }

  static CommandLine commandLine(Host host) {
    CommandLine line = new CommandLine(new Divisi(host));
    line.addSubcommand(new RunCommand(host));
    line.addSubcommand(new WatchCommand(host));
    line.addSubcommand(new ShellCommand(host));
    line.addSubcommand(new FormatCommand(host));
    line.addSubcommand(new CheckCommand(host));
    line.addSubcommand(new ConvertCommand(host));
    line.addSubcommand(new CompletionCommand(host));
    line.addSubcommand(new PracticeCommand(host));
    Help.addTo(line);
    line.setParameterExceptionHandler(new Usage());
    line.setExecutionExceptionHandler(Divisi::explain);
    return line;
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, host.err());
    return USAGE;
  }

  private static int explain(Exception failure, CommandLine line, ParseResult result) {
    PrintWriter err = line.getErr();
    if (failure instanceof UserException) {
      err.println(failure.getMessage());
      return USER;
    }
    err.println(bug(failure));
    return OURS;
  }

  /** What is said of a failure that no user can put right. */
  static String bug(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return """
    divisi: this is a bug in Divisi, not in what you wrote: %s
    please report it, with the piece and the lines below, as CONTRIBUTING.md says
    %s on Java %s, %s %s
    %s"""
        .formatted(
            failure,
            version(),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            trace)
        .stripTrailing();
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static String version() {
    try (var in = Divisi.class.getResourceAsStream("version.txt")) {
      return in == null
          ? "divisi"
          : "divisi " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {version() + " on Java " + System.getProperty("java.version")};
    }
  }
}
