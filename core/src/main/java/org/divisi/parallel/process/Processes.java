package org.divisi.parallel.process;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.divisi.parallel.work.Call;
import org.divisi.parallel.work.Kind;
import org.divisi.parallel.work.Shipment;
import org.divisi.parallel.work.Sweep;
import org.divisi.parallel.work.Worker;
import org.jspecify.annotations.Nullable;

/** A process for each worker: another Java, started when it is first needed. */
public final class Processes implements Kind {
  private static final long CHUNK_NANOS = 5_000_000;
  private static final int LONGEST_FOLDER = 70;

  private final int workers;
  private final String java;
  private final Set<Process> alive = ConcurrentHashMap.newKeySet();
  private final IdentityHashMap<ClassLoader, Integer> loaders = new IdentityHashMap<>();
  private final AtomicInteger names = new AtomicInteger();
  private final Thread hook = new Thread(this::end);
  private @Nullable Path folder;
  private boolean closed;

  public Processes(int workers) {
    this(workers, Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
  }

  /**
   * @param java the command that starts a virtual machine
   */
  public Processes(int workers, String java) {
    this.workers = workers;
    this.java = java;
  }

  @Override
  public String name() {
    return "processes";
  }

  @Override
  public int workers() {
    return workers;
  }

  @Override
  public Worker worker(int number) {
    return new ProcessWorker(this);
  }

  @Override
  public boolean needsWatch() {
    return true;
  }

  @Override
  public long chunkNanos() {
    return CHUNK_NANOS;
  }

  @Override
  public long stackSize() {
    return DEEP_STACK;
  }

  @Override
  public Shipment prepare(Call call) {
    return Shipment.of(call);
  }

  String java() {
    return java;
  }

  /** A name that no other worker of this pool has had. */
  String newName() {
    return Integer.toString(names.getAndIncrement());
  }

  /** The number by which workers ask for classes of this loader. */
  synchronized int number(ClassLoader loader) {
    return loaders.computeIfAbsent(loader, unused -> loaders.size());
  }

  synchronized @Nullable ClassLoader loader(int number) {
    for (var entry : loaders.entrySet()) {
      if (entry.getValue() == number) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** Starts a process that will be ended with this pool, or with this process. */
  synchronized Process start(ProcessBuilder builder) throws IOException {
    if (closed) {
      throw new IOException("the pool is closed");
    }
    Process process = builder.start();
    alive.add(process);
    var unused = process.onExit().thenRun(() -> alive.remove(process));
    return process;
  }

  /** The private folder of sockets and cells; short, since a socket's path has little room. */
  synchronized Path folder() throws IOException {
    Path present = folder;
    if (present == null) {
      Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
      if (temporary.toString().length() > LONGEST_FOLDER) {
        temporary = Path.of("/tmp");
      }
      present = privateFolder(temporary);
      folder = present;
      Runtime.getRuntime().addShutdownHook(hook);
    }
    return present;
  }

  private static Path privateFolder(Path temporary) throws IOException {
    try {
      return Files.createTempDirectory(temporary, "divisi", ownerOnly());
    } catch (IOException e) {
      throw new IOException(
          "in %s no private folder can be made: let java.io.tmpdir name another"
              .formatted(temporary),
          e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** What a new worker has to know of this process, so that tasks find what they find here. */
  static byte[] setUp() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(System.out.charset().name());
    out.writeUTF(System.err.charset().name());
    out.writeUTF(Locale.getDefault().toLanguageTag());
    out.writeUTF(TimeZone.getDefault().getID());
    var own =
        System.getProperties().stringPropertyNames().stream().filter(Processes::isOwn).toList();
    out.writeInt(own.size());
    for (String key : own) {
      out.writeUTF(key);
      out.writeUTF(System.getProperty(key, ""));
    }
    return bytes.toByteArray();
  }

  private static boolean isOwn(String key) {
    return Stream.of(
                "java.",
                "jdk.",
                "sun.",
                "os.",
                "user.",
                "file.",
                "path.",
                "line.",
                "native.",
                "stdout.",
                "stderr.",
                "stdin.",
                "surefire.",
                "divisi.pool",
                "divisi.only")
            .noneMatch(key::startsWith)
        && String.valueOf(System.getProperty(key)).length() < 10_000;
  }

  @Override
  public void close() {
    end();
    try {
      boolean unused = Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // this process is ending already
    }
  }

  private void end() {
    synchronized (this) {
      closed = true;
    }
    alive.forEach(Process::destroyForcibly);
    Path present = folder;
    if (present != null) {
      // a worker that saw its pool go may be faster
      Sweep.once(present);
    }
  }
}
