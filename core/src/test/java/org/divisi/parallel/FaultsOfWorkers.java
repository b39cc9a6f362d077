package org.divisi.parallel;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.divisi.parallel.process.Processes;

/** Group C: workers that die or freeze. */
final class FaultsOfWorkers {
  private static final String DIED = "item 5: WorkerException: the worker process died: ";
  private static final String KILLED =
      DIED + "exit code 137 (signal 9, SIGKILL: killed, perhaps for want of memory)";
  private static final String PROGRAM = "it would end the whole program";

  private FaultsOfWorkers() {}

  static int kill(String signal) throws IOException, InterruptedException {
    return kill(signal, ProcessHandle.current().pid());
  }

  static int kill(String signal, long pid) throws IOException, InterruptedException {
    int unused = new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
    TimeUnit.SECONDS.sleep(20);
    return 0;
  }

  /** From before the kill to the exception, with workers that have been started. */
  static String killed(String kind) {
    String unused = Fault.twelve(kind, n -> n);
    long start = System.nanoTime();
    String outcome = Fault.twelve(kind, n -> n == 5 ? kill("9") : n);
    long nanos = System.nanoTime() - start;
    System.out.printf("# kill -9 of a worker: exception after %d ms%n", nanos / 1_000_000);
    return outcome + (nanos < 1_000_000_000 ? "" : ", but late");
  }

  static int exit() {
    System.err.println("about to leave");
    System.exit(3);
    return 0;
  }

  static int halt() {
    Runtime.getRuntime().halt(4);
    return 0;
  }

  static int exitWithStuckHook() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  while (true) {
                    Thread.onSpinWait();
                  }
                }));
    System.exit(5);
    return 0;
  }

  @SuppressWarnings("removal")
  static int crash() throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field field = type.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object unsafe = field.get(null);
    Object unused = type.getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 0L);
    return 0;
  }

  /** Kills the process that reads it. */
  record Poison(int n) implements Serializable {
    private Object readResolve() {
      if (n == 5) {
        Runtime.getRuntime().halt(6);
      }
      return this;
    }
  }

  /** Kills the process that has written so many eighths of it. */
  static final class Leak implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int EIGHTH = 100_000;
    private final int eighths;

    Leak(int eighths) {
      this.eighths = eighths;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.write(new byte[eighths * EIGHTH]);
      out.flush();
      Runtime.getRuntime().halt(7);
    }

    private void readObject(ObjectInputStream in) throws IOException {
      throw new IOException("never whole");
    }
  }

  static String writing(String kind) {
    String last = "";
    for (int eighths = 1; eighths <= 8; eighths++) {
      int size = eighths;
      String outcome = Fault.twelve(kind, n -> n == 5 ? new Leak(size) : n);
      if (!last.isEmpty() && !last.equals(outcome)) {
        return last + " but then " + outcome;
      }
      last = outcome;
    }
    return last;
  }

  static String idle(String kind) {
    Pool pool = Shapes.shared(kind);
    List<Long> pids = pool.map(Shapes.upTo(12), n -> pid());
    pids.stream()
        .distinct()
        .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    return Fault.twelve(kind, n -> n);
  }

  static long pid() {
    return ProcessHandle.current().pid();
  }

  /** A worker kills all other workers, whatever items they are at; those are tried again. */
  static int killNeighbours() {
    ProcessHandle self = ProcessHandle.current();
    self.parent().stream()
        .flatMap(ProcessHandle::children)
        .filter(other -> other.pid() != self.pid())
        .forEach(ProcessHandle::destroyForcibly);
    return 0;
  }

  static String neighbours(String kind) {
    try (Pool pool = Pool.of(kind).with(Options.defaults().withRetries(3).withChunk(1))) {
      return Fault.outcome(
          () ->
              pool.map(
                          Shapes.upTo(12),
                          n -> {
                            Thread.sleep(30);
                            return n == 5 ? killNeighbours() : n;
                          })
                      .size()
                  + " results");
    }
  }

  static String broken(Processes processes, Options options) {
    try (Pool pool = new Pool(processes).with(options)) {
      return Fault.outcome(() -> pool.map(Shapes.upTo(12), n -> n).size() + " results");
    }
  }

  private static final String INITIALISER = "item 5: ExceptionInInitializerError";

  /** Cannot be initialised; one for each kind, since a class has but one try in a process. */
  static final class ThrowsS {
    static final Integer ONE = refuse(1);
  }

  /** Cannot be initialised. */
  static final class ThrowsT {
    static final Integer ONE = refuse(1);
  }

  /** Cannot be initialised. */
  static final class ThrowsP {
    static final Integer ONE = refuse(1);
  }

  /** Ends its process when it is initialised. */
  static final class Exits {
    static final Integer ONE = leave();
  }

  /** Is never initialised to the end. */
  static final class Blocks {
    static final Integer ONE = block();
  }

  static int refuse(int n) {
    if (n == 1) {
      throw new IllegalStateException("not today");
    }
    return n;
  }

  static int leave() {
    System.exit(8);
    return 0;
  }

  static int block() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      return FaultsOfTime.ignoreInterrupts();
    }
    return 0;
  }

  static String initialisers(String kind) {
    return Fault.twelve(kind, n -> n == 5 ? ThrowsP.ONE : n)
        + "; "
        + Fault.twelve(kind, n -> n == 5 ? Exits.ONE : n)
        + "; "
        + Fault.twelve(kind, FaultsOfTime.HASTY, n -> n == 5 ? Blocks.ONE : n);
  }

  static List<Fault> all() {
    return List.of(
        new Fault(26, "System.exit", "mp.Pool hangs; PPE, joblib, pebble exit in the parent")
            .cannot("ST", PROGRAM)
            .gives(
                DIED + "exit code 3; its last lines:",
                kind -> Fault.twelve(kind, n -> n == 5 ? exit() : n)),
        new Fault(27, "Runtime.halt", "mp.Pool hangs; PPE: pool broken, no item")
            .cannot("ST", PROGRAM)
            .gives(DIED + "exit code 4", kind -> Fault.twelve(kind, n -> n == 5 ? halt() : n)),
        new Fault(28, "kill -9 while computing", "mp.Pool hangs; mpire hangs in 2 of 9 runs")
            .cannot("ST", PROGRAM)
            .gives(KILLED, FaultsOfWorkers::killed),
        new Fault(29, "death while reading the input", "not measured")
            .cannot("ST", "nothing is sent")
            .gives(
                DIED + "exit code 6",
                kind ->
                    Fault.outcome(
                        () ->
                            Shapes.shared(kind)
                                    .map(
                                        Shapes.upTo(12).stream().map(Poison::new).toList(),
                                        poison -> poison.n())
                                    .size()
                                + " results")),
        new Fault(30, "death while writing the result, at each eighth", "mp.Pool hangs")
            .cannot("ST", "nothing is sent")
            .gives(DIED + "exit code 7", FaultsOfWorkers::writing),
        new Fault(31, "death of idle workers", "not measured")
            .cannot("ST", "no workers to kill")
            .gives("12 results", FaultsOfWorkers::idle),
        new Fault(32, "SIGSTOP: frozen", "not measured")
            .cannot("ST", PROGRAM)
            .gives(
                "item 5: WorkerException: the worker process showed no sign of life for 2 s and was killed",
                kind ->
                    Fault.twelve(
                        kind,
                        Options.defaults().withSilence(Duration.ofSeconds(2)),
                        n -> n == 5 ? kill("STOP") : n)),
        new Fault(33, "native crash", "mp.Pool hangs; mpire hangs in 2 of 6 runs")
            .cannot("ST", PROGRAM)
            .gives(
                DIED + "its virtual machine crashed, exit code 1",
                kind ->
                    Fault.twelve(kind, n -> n == 5 ? crash() : n).replace("; its last lines:", "")),
        new Fault(
                34,
                "killed for want of memory, by its own machine (by the kernel: a SIGKILL, row 28)",
                "as 28")
            .cannot("ST", PROGRAM)
            .gives(
                DIED + "exit code 3; its last lines:",
                kind ->
                    Fault.twelve(
                        kind,
                        Options.defaults()
                            .withHeap(64L << 20)
                            .withJvm("-XX:+ExitOnOutOfMemoryError"),
                        n -> n == 5 ? FaultsOfTasks.hoard() : n)),
        new Fault(35, "all workers at once", "PPE: pool broken")
            .cannot("ST", PROGRAM)
            .gives(
                "item 0: WorkerException: the worker process died: exit code 4",
                kind -> Fault.twelve(kind, n -> halt())),
        new Fault(36, "a worker kills its neighbours", "not measured")
            .cannot("ST", "no processes to kill")
            .gives("12 results", FaultsOfWorkers::neighbours),
        new Fault(37, "stuck while it exits", "not measured")
            .cannot("ST", PROGRAM)
            .gives(
                "item 5: WorkerException: the worker process was told to exit, did not end, and was killed",
                kind -> Fault.twelve(kind, n -> n == 5 ? exitWithStuckHook() : n)),
        new Fault(38, "worker never starts", "mp.Pool hangs and starts workers for ever")
            .cannot("ST", "no process to start")
            .gives(
                "item 0: WorkerException: no worker process could be started: the process ended at once, with exit code 1",
                kind ->
                    broken(new Processes(2), Options.defaults().withJvm("-XX:NoSuchFlagAsThis"))),
        new Fault(39, "garbage on the worker's standard output", "not measured")
            .cannot("ST", "no process to start")
            .gives(
                "12 results",
                kind ->
                    broken(new Processes(2), Options.defaults().withJvm("-Xlog:safepoint*=info"))),
        new Fault(
                40,
                "initialiser (of a class) throws; in processes it also exits, and blocks",
                "mp.Pool, pebble hang")
            .gives("S", INITIALISER, kind -> Fault.twelve(kind, n -> n == 5 ? ThrowsS.ONE : n))
            .gives("T", INITIALISER, kind -> Fault.twelve(kind, n -> n == 5 ? ThrowsT.ONE : n))
            .gives(
                "P",
                INITIALISER
                    + "; "
                    + DIED
                    + "exit code 8; item 5: TimeoutException: still running after 4s, the time-out for one item",
                FaultsOfWorkers::initialisers));
  }
}
