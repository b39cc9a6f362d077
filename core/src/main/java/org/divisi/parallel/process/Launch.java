package org.divisi.parallel.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.divisi.parallel.Options;
import org.jspecify.annotations.Nullable;

/** A worker process: started, connected, and in the end gone. */
public final class Launch {
  private static final long START_SECONDS = 30;
  private static final int LINES = 10;
  private static final int SIGNALS = 128;

  /** The system property by which a process knows that it is a worker. */
  public static final String WORKER = "divisi.worker";

  private final Process process;
  private final Cell cell;
  private final Path crash;
  private final Deque<String> lines = new ArrayDeque<>();
  private final Thread pump;
  private @Nullable Link link;

  private Launch(Process process, Cell cell, Path crash) {
    this.crash = crash;
    this.process = process;
    this.cell = cell;
    this.pump = Thread.ofPlatform().daemon().name("divisi-stderr").start(this::pump);
  }

  /** Starts a worker, and waits until it has called back. */
  static Launch of(Processes kind, Options options) throws IOException {
    Path folder = kind.folder();
    String name = kind.newName();
    Path socket = folder.resolve(name + ".socket");
    Cell cell = Cell.open(folder.resolve(name + ".cell"));
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      ServerSocketChannel unused = server.bind(UnixDomainSocketAddress.of(socket));
      ProcessBuilder builder = new ProcessBuilder(command(kind, options, folder, name));
      builder.redirectErrorStream(true);
      Launch launch = new Launch(kind.start(builder), cell, folder.resolve(name + ".crash"));
      try {
        // nobody types there: a task that reads comes to an end, and does not wait for ever
        launch.process.getOutputStream().close();
        launch.link = new Link(launch.accept(server));
        launch.link.send(Link.Kind.SETUP, Processes.setUp());
      } catch (IOException e) {
        launch.destroy();
        throw e;
      }
      return launch;
    } finally {
      boolean unused = Files.deleteIfExists(socket);
      boolean unusedToo = Files.deleteIfExists(folder.resolve(name + ".cell"));
    }
  }

  private SocketChannel accept(ServerSocketChannel server) throws IOException {
    var unused =
        process
            .onExit()
            .orTimeout(START_SECONDS, TimeUnit.SECONDS)
            .whenComplete((ended, late) -> close(server));
    try {
      return server.accept();
    } catch (ClosedChannelException e) {
      String why =
          process.isAlive()
              ? "did not call back within " + START_SECONDS + " s"
              : "ended at once, with " + exit();
      throw new IOException("the process " + why, e);
    }
  }

  private static void close(ServerSocketChannel server) {
    try {
      server.close();
    } catch (IOException e) {
      // it is closed
    }
  }

  private static List<String> command(Processes kind, Options options, Path folder, String name)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(kind.java());
    command.add("-XX:+UseSerialGC");
    // a loop without a safepoint could otherwise not be looked into, nor ended from within
    command.add("-XX:+UseCountedLoopSafepoints");
    command.add("-XX:LoopStripMiningIter=1000");
    command.add("-XX:-UsePerfData");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + folder.resolve(name + ".crash"));
    command.add("-Dfile.encoding=" + Charset.defaultCharset().name());
    command.add("-Xmx" + heap(kind, options));
    command.add("-D" + WORKER + "=true");
    command.addAll(inherited());
    command.addAll(options.jvm());
    command.add("-cp");
    command.add(home());
    command.add(WorkerMain.class.getName());
    command.add(folder.toString());
    command.add(name);
    return command;
  }

  private static long heap(Processes kind, Options options) {
    return options.heap() > 0
        ? options.heap()
        : Math.max(256L << 20, Runtime.getRuntime().maxMemory() / kind.workers());
  }

  /** Options of this process that change what code may do, or how it is checked. */
  private static List<String> inherited() {
    List<String> inherited = new ArrayList<>();
    String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[0]);
    for (String argument : arguments) {
      if (argument.equals("--enable-preview")
          || argument.equals("-XX:+UseCompactObjectHeaders")
          || argument.matches("-(ea|da|enableassertions|disableassertions|esa|dsa)(:.*)?")
          || argument.matches("--(add-opens|add-exports|add-modules|enable-native-access)=.*")) {
        inherited.add(argument);
      } else if (!argument.startsWith("-")) {
        break;
      }
    }
    return inherited;
  }

  /** Where this package was loaded from: a jar or a folder. */
  private static String home() throws IOException {
    CodeSource source = Launch.class.getProtectionDomain().getCodeSource();
    try {
      if (source != null && source.getLocation() != null) {
        return Path.of(source.getLocation().toURI()).toString();
      }
    } catch (URISyntaxException | RuntimeException e) {
      throw new IOException("no worker can be started from " + source.getLocation(), e);
    }
    throw new IOException("no worker can be started: it is not known where Divisi's jar is");
  }

  Link link() throws IOException {
    Link present = link;
    if (present == null) {
      throw new IOException("the process has not called back");
    }
    return present;
  }

  Cell cell() {
    return cell;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void destroy() {
    process.destroyForcibly();
    try {
      if (link != null) {
        link.close();
      }
    } catch (IOException e) {
      // it is closed
    }
  }

  /** Waits for the end; the exit code, or -1 if the process could not be ended. */
  int exitCode() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** How the process ended, in words. */
  String exit() {
    int code = exitCode();
    if (Files.exists(crash)) {
      return "its virtual machine crashed, exit code " + code;
    }
    return code < 0
        ? "no exit code"
        : code <= SIGNALS || code > SIGNALS + 64
            ? "exit code " + code
            : "exit code %d (signal %d%s)".formatted(code, code - SIGNALS, signal(code - SIGNALS));
  }

  private static String signal(int number) {
    return switch (number) {
      case 6 -> ", SIGABRT: the virtual machine crashed";
      case 9 -> ", SIGKILL: killed, perhaps for want of memory";
      case 11 -> ", SIGSEGV: the virtual machine crashed";
      case 15 -> ", SIGTERM";
      default -> "";
    };
  }

  /** The last lines of the process's standard error, its tasks' and its virtual machine's. */
  List<String> lastLines() {
    try {
      boolean unused = pump.join(java.time.Duration.ofMillis(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<String> all = new ArrayList<>(cell.lastLines(System.err.charset()));
    synchronized (lines) {
      all.addAll(lines);
    }
    return Cell.lastOf(all);
  }

  /** What a worker writes past its tasks, as its virtual machine does, goes to standard error. */
  private void pump() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), Charset.defaultCharset()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("Picked up ")) {
          System.err.println(line);
          synchronized (lines) {
            lines.add(line);
            if (lines.size() > LINES) {
              lines.remove();
            }
          }
        }
      }
    } catch (IOException e) {
      // the process is gone
    }
  }
}
