package org.divisi.parallel.parcel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.divisi.parallel.Parcel;
import org.divisi.parallel.TransferException;
import org.divisi.parallel.ship.LoaderStream;
import org.divisi.parallel.ship.ShippingStream;
import org.divisi.parallel.ship.Reply;
import org.divisi.parallel.ship.Values;
import org.divisi.parallel.work.Call;
import org.divisi.parallel.work.Console;
import org.divisi.parallel.work.Context;
import org.divisi.parallel.work.Defaults;
import org.divisi.parallel.work.LocalWorker;
import org.divisi.parallel.work.Output;
import org.jspecify.annotations.Nullable;

/**
 * Runs the items of a {@link Parcel} in a machine that others may use at the same time.
 *
 * <p>Items run in a thread of their own, so that one that is stuck can be left behind: the answer
 * then ends with its time-out, and the pool sends the items after it again.
 */
public final class ParcelRun implements Context.Item, Values.Streams {
  private static final long LOOK = 10;

  /**
   * So long an item that nobody wants any more has for its end; one that is deaf is left behind.
   */
  private static final Duration GRACE = Duration.ofMillis(200);

  private final DataInputStream in;
  private final Duration timeout;
  private final ClassLoader loader;
  private final List<byte[]> answer = new ArrayList<>();
  private final Reply reply = new Reply(answer::add, this);
  private final long begun = System.nanoTime();
  private long path;
  private int index;
  private long started = -1;
  private boolean revoked;
  private @Nullable Throwable failure;

  public ParcelRun(byte[] request, Duration timeout, ClassLoader loader) {
    this.in = new DataInputStream(new ByteArrayInputStream(request));
    this.timeout = timeout;
    this.loader = loader;
  }

  public byte[] answer() {
    Thread runner = Thread.ofPlatform().daemon().name("divisi-task").unstarted(this::work);
    runner.setContextClassLoader(loader);
    Console.hold();
    try {
      runner.start();
      while (!runner.join(Duration.ofMillis(LOOK)) && !isStuck(runner)) {
        // looked at again
      }
      letGo(runner);
      if (failure != null) {
        throw new IllegalStateException("the parcel could not be opened", failure);
      }
      reply.end();
      return joined();
    } catch (InterruptedException e) {
      revoke();
      runner.interrupt();
      letGo(runner);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: the answer is not wanted", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Console.release();
    }
  }

  /** What it prints until it is gone would else be taken for what others print. */
  private static void letGo(Thread runner) {
    try {
      boolean unused = runner.join(GRACE);
    } catch (InterruptedException e) {
      // who is in such a hurry does without
      Thread.currentThread().interrupt();
    }
  }

  /** All in one piece, which is made only now that it is known how long it is. */
  private byte[] joined() {
    ByteBuffer all = ByteBuffer.allocate(answer.stream().mapToInt(piece -> piece.length).sum());
    answer.forEach(all::put);
    return all.array();
  }

  private synchronized void revoke() {
    revoked = true;
  }

  /** Whether the item that runs has used up its time: then it is over and the thread is left. */
  private synchronized boolean isStuck(Thread runner) throws IOException {
    long now = System.nanoTime();
    if (timeout.isZero() || started == -1 || now - started < timeout.toNanos()) {
      return false;
    }
    revoked = true;
    StackTraceElement[] frames = runner.getStackTrace();
    runner.interrupt();
    reply.failed(started - begun, now - started, LocalWorker.timeout(timeout, frames));
    return true;
  }

  private void work() {
    try {
      boolean hasTask = in.readBoolean();
      int unused = in.readInt();
      path = in.readLong();
      long budget = in.readLong();
      int first = in.readInt();
      int count = in.readInt();
      byte[] task = hasTask ? in.readNBytes(in.readInt()) : new byte[0];
      @Nullable Call call = null;
      @Nullable Throwable broken = null;
      try {
        call = Tried.call(task, this);
      } catch (TransferException e) {
        broken = e;
      }
      long until = budget == Long.MAX_VALUE ? Long.MAX_VALUE : begun + budget;
      for (int i = 0; i < count && (i == 0 || System.nanoTime() <= until) && !isRevoked(); i++) {
        index = first + i;
        item(call, broken);
      }
    } catch (Throwable e) {
      failure = e;
    }
  }

  private void item(@Nullable Call call, @Nullable Throwable broken) throws IOException {
    Defaults defaults = Defaults.now();
    Context context = Context.enter(this, true);
    long start = System.nanoTime();
    synchronized (this) {
      started = start;
    }
    Tried tried;
    try {
      tried = Tried.of(call, this, in, this);
    } finally {
      context.leave();
      defaults.restore();
    }
    long nanos = System.nanoTime() - start;
    synchronized (this) {
      started = -1;
      if (revoked) {
        return;
      }
      Output output = context.takeOutput();
      if (output != null) {
        output.send(reply);
      }
      Throwable thrown = broken == null ? tried.thrown() : broken;
      if (thrown == null) {
        thrown = reply.result(start - begun, nanos, tried.value());
      }
      if (thrown != null) {
        reply.failed(start - begun, nanos, thrown);
      }
    }
  }

  @Override
  public long path() {
    return path;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public synchronized boolean isRevoked() {
    return revoked;
  }

  @Override
  public ObjectOutputStream writer(OutputStream out) throws IOException {
    return new ShippingStream(out);
  }

  @Override
  public ObjectInputStream reader(InputStream stream) throws IOException {
    return new LoaderStream(stream, loader);
  }
}
