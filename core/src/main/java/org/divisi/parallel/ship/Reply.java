package org.divisi.parallel.ship;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.divisi.parallel.TransferException;
import org.jspecify.annotations.Nullable;

/**
 * A worker process's results on their way to the pool: gathered, and sent when there are many or
 * when a while has passed, so that little is lost if the process dies.
 */
public final class Reply {
  public static final int OUTPUT = 'O';
  static final int RESULT = 'R';
  public static final int FAILED = 'F';
  public static final int END = 'E';
  private static final int FULL = 1 << 15;
  private static final long DEEP_STACK = 256L << 20;

  private final Sink sink;
  private final Values.Streams streams;
  private final ReentrantLock lock = new ReentrantLock();
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(new Gatherer());

  /** Where what was gathered goes. */
  public interface Sink {
    void send(byte[] bytes) throws IOException;
  }

  public Reply(Sink sink, Values.Streams streams) {
    this.sink = sink;
    this.streams = streams;
  }

  public void output(boolean error, byte[] bytes, int from, int length) throws IOException {
    lock.lock();
    try {
      out.writeByte(OUTPUT);
      out.writeBoolean(error);
      out.writeInt(length);
      out.write(bytes, from, length);
    } finally {
      lock.unlock();
    }
  }

  /** Sends a result, or says why it cannot be sent. */
  public @Nullable Throwable result(long start, long nanos, @Nullable Object value)
      throws IOException {
    try {
      write(start, nanos, value);
      return null;
    } catch (Values.Broken e) {
      return e.why() instanceof StackOverflowError
          ? deepResult(start, nanos, value)
          : cannotBeSent(value, e.why());
    }
  }

  private @Nullable Throwable deepResult(long start, long nanos, @Nullable Object value) {
    @Nullable Throwable[] failure = new Throwable[1];
    Runnable send =
        () -> {
          try {
            write(start, nanos, value);
          } catch (Values.Broken e) {
            failure[0] = cannotBeSent(value, e.why());
          } catch (IOException e) {
            failure[0] = e;
          }
        };
    Thread deep = Thread.ofPlatform().stackSize(DEEP_STACK).unstarted(send);
    deep.start();
    try {
      deep.join();
    } catch (InterruptedException e) {
      failure[0] = e;
    }
    return failure[0];
  }

  private static Throwable cannotBeSent(@Nullable Object value, Throwable why) {
    String type = value == null ? "null" : value.getClass().getName();
    String reason =
        why instanceof StackOverflowError
            ? "it is nested too deeply: let its class pack itself by writeReplace"
            : Rendering.of(why) + WayOut.after(why, Thread.currentThread().getContextClassLoader());
    return new TransferException(
        "the result (a %s) cannot be sent from the worker process: %s".formatted(type, reason),
        why);
  }

  private void write(long start, long nanos, @Nullable Object value)
      throws IOException, Values.Broken {
    lock.lock();
    try {
      header(RESULT, start, nanos);
      Values.write(out, value, streams);
    } finally {
      lock.unlock();
    }
  }

  public void failed(long start, long nanos, Throwable thrown) throws IOException {
    lock.lock();
    try {
      header(FAILED, start, nanos);
      Thrown.write(out, thrown, streams);
    } finally {
      lock.unlock();
    }
  }

  private void header(int kind, long start, long nanos) throws IOException {
    out.writeByte(kind);
    out.writeLong(start);
    out.writeLong(nanos);
  }

  public void end() throws IOException {
    lock.lock();
    try {
      out.writeByte(END);
      send();
    } finally {
      lock.unlock();
    }
  }

  /** Sends what there is, unless a result is just being written. */
  public void flush() {
    if (lock.tryLock()) {
      try {
        send();
      } catch (IOException e) {
        // the pool is gone: the thread that reads sees that too
      } finally {
        lock.unlock();
      }
    }
  }

  private void send() throws IOException {
    if (gathered.size() > 0) {
      sink.send(gathered.toByteArray());
      gathered.reset();
    }
  }

  /** Sends a frame when there is enough for one. */
  private final class Gatherer extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      gathered.write(value);
      sendIfFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      gathered.write(bytes, from, length);
      sendIfFull();
    }

    private void sendIfFull() throws IOException {
      if (gathered.size() >= FULL) {
        send();
      }
    }
  }
}
