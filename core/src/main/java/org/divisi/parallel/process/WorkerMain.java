package org.divisi.parallel.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.LinkedBlockingQueue;
import org.divisi.parallel.ship.Reply;
import org.divisi.parallel.ship.Thrown;
import org.divisi.parallel.work.Frames;
import org.divisi.parallel.work.Sweep;

/** What a worker process runs. Its main thread reads what the pool says; another does the work. */
final class WorkerMain {
  private static final int BROKEN = 70;
  private static final long BEAT = 50;

  private final Path folder;
  private final Link link;
  private final Cell cell;
  private final WorkerClasses classes;
  private final Reply reply;
  private final WorkerRuns runs;
  private final LinkedBlockingQueue<WorkerRuns.Request> requests = new LinkedBlockingQueue<>();
  private final Thread task = Thread.ofPlatform().name("divisi-task").unstarted(this::work);

  private WorkerMain(Path folder, String name) throws IOException {
    this.folder = folder;
    this.cell = Cell.open(folder.resolve(name + ".cell"));
    this.link =
        new Link(SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve(name + ".socket"))));
    link.writeApart();
    this.classes = new WorkerClasses(link);
    this.reply = new Reply(bytes -> link.send(Link.Kind.RESULTS, bytes), classes);
    this.runs = new WorkerRuns(cell, reply, classes, () -> link.send(Link.Kind.MADE, new byte[0]));
  }

  /**
   * Connects to the pool.
   *
   * @param arguments the folder the pool made, and this worker's name
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try {
      ignoreInterruptSignal();
      new WorkerMain(folder, arguments[1]).serve();
    } catch (Throwable e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  /** Ctrl-C goes to the pool's process too: that one decides what becomes of its workers. */
  private static void ignoreInterruptSignal() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object unused =
          signal
              .getMethod("handle", signal, handler)
              .invoke(
                  null,
                  signal.getConstructor(String.class).newInstance("INT"),
                  handler.getField("SIG_IGN").get(null));
    } catch (ReflectiveOperationException | RuntimeException e) {
      // where there are no signals there is nothing to ignore
    }
  }

  private void serve() throws IOException {
    task.setDaemon(true);
    task.start();
    Thread unused = Thread.ofPlatform().daemon().name("divisi-beat").start(this::beat);
    Runtime.getRuntime().addShutdownHook(new Thread(this::exiting));
    int received = 0;
    for (Link.Frame frame = link.receive(); frame != null; frame = link.receive()) {
      switch (frame.kind()) {
        case SETUP -> setUp(frame.bytes());
        case RUN -> requests.add(new WorkerRuns.Request(++received, frame.bytes()));
        case CLASS -> classes.answer(frame.bytes());
        case CANCEL -> {
          runs.cancelUpTo(received);
          task.interrupt();
        }
        case WHERE -> tellWhere();
        case RESULTS, MADE, NEED, HERE -> throw new IOException("the pool sent " + frame.kind());
      }
    }
    // the pool's process is gone without a word: nobody else is left to tidy up
    Sweep.once(folder);
    Runtime.getRuntime().halt(0);
  }

  private void setUp(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String out = in.readUTF();
    String error = in.readUTF();
    System.setOut(console(false, System.out, out));
    System.setErr(console(true, System.err, error));
    Locale.setDefault(Locale.forLanguageTag(in.readUTF()));
    TimeZone.setDefault(TimeZone.getTimeZone(in.readUTF()));
    for (int left = in.readInt(); left > 0; left--) {
      String unused = System.setProperty(in.readUTF(), in.readUTF());
    }
  }

  private PrintStream console(boolean error, OutputStream before, String charset) {
    return new PrintStream(runs.console(error, before), true, Charset.forName(charset));
  }

  private void work() {
    while (true) {
      try {
        runs.run(requests.take());
      } catch (InterruptedException e) {
        // a cancel that came after its run was over
      } catch (Throwable e) {
        e.printStackTrace();
        Runtime.getRuntime().halt(BROKEN);
      }
    }
  }

  private void beat() {
    while (true) {
      try {
        Thread.sleep(BEAT);
      } catch (InterruptedException e) {
        // nobody means this thread
      }
      cell.beat();
      reply.flush();
    }
  }

  private void exiting() {
    cell.exiting();
    reply.flush();
    try {
      link.flush();
    } catch (InterruptedException e) {
      // then what is lost is run again
    }
  }

  private void tellWhere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Thrown.writeFrames(new DataOutputStream(bytes), Frames.trim(task.getStackTrace()));
    link.send(Link.Kind.HERE, bytes.toByteArray());
  }
}
