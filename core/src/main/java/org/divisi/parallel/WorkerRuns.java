package org.divisi.parallel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Runs items in a worker process, one after the other, in one thread. */
final class WorkerRuns implements Context.Item {
  private static final int MUCH_OUTPUT = 1 << 16;

  /** After an item of so many nanoseconds the pool takes its result in while the next one runs. */
  private static final long LONG = 1_000_000;

  private final Cell cell;
  private final Reply reply;
  private final WorkerClasses classes;
  private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
  private boolean outIsError;
  private @Nullable Call call;
  private long path;
  private int index;
  private volatile boolean cancelled;
  private volatile boolean running;

  WorkerRuns(Cell cell, Reply reply, WorkerClasses classes) {
    this.cell = cell;
    this.reply = reply;
    this.classes = classes;
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
  public boolean isRevoked() {
    return false;
  }

  /** Ends the run; the thread that runs it is to be interrupted as well. */
  void cancel() {
    cancelled = true;
  }

  /** Takes what a task prints; false if no item is running. */
  synchronized boolean print(boolean error, byte[] bytes, int from, int length) {
    if (!running) {
      return false;
    }
    if (error != outIsError || out.size() > MUCH_OUTPUT) {
      sendOutput();
    }
    outIsError = error;
    out.write(bytes, from, length);
    return true;
  }

  private synchronized void sendOutput() {
    if (out.size() > 0) {
      try {
        reply.output(outIsError, out.toByteArray(), 0, out.size());
      } catch (IOException e) {
        // the pool is gone: the thread that reads sees that too
      }
      out.reset();
    }
  }

  void run(byte[] request) throws IOException {
    cancelled = false;
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(request));
    boolean isNew = in.readBoolean();
    classes.use(in.readInt());
    path = in.readLong();
    long budget = in.readLong();
    int first = in.readInt();
    int count = in.readInt();
    Throwable broken = isNew ? readCall(in.readNBytes(in.readInt())) : null;
    long begun = System.nanoTime();
    Context context = Context.enter(this, false);
    try {
      for (int i = 0; i < count && !isOver(i, begun, budget); i++) {
        index = first + i;
        item(in, begun, broken);
      }
    } finally {
      context.leave();
    }
    cell.end();
    reply.end();
  }

  private boolean isOver(int done, long begun, long budget) {
    return cancelled
        || (done > 0 && budget != Long.MAX_VALUE && System.nanoTime() - begun > budget);
  }

  private @Nullable Throwable readCall(byte[] bytes) {
    try {
      call = Tried.call(bytes, classes);
      return null;
    } catch (TransferException e) {
      return e;
    }
  }

  private void item(DataInputStream in, long begun, @Nullable Throwable broken) throws IOException {
    Defaults defaults = Defaults.now();
    cell.begin(index);
    running = true;
    long start = System.nanoTime();
    Tried tried = Tried.of(broken == null ? call : null, this, in, classes);
    long nanos = System.nanoTime() - start;
    boolean unused = Thread.interrupted();
    defaults.restore();
    sendOutput();
    Throwable thrown = broken == null ? tried.thrown() : broken;
    if (thrown == null) {
      thrown = reply.result(start - begun, nanos, tried.value());
    }
    if (thrown != null) {
      reply.failed(start - begun, nanos, thrown);
    }
    running = false;
    sendOutput();
    cell.end();
    if (nanos > LONG) {
      reply.flush();
    }
  }

  /** A stream that leads to the item that is running, and else where it led before. */
  OutputStream console(boolean error, OutputStream before) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (error) {
          cell.write(bytes, from, length);
        }
        if (!print(error, bytes, from, length)) {
          before.write(bytes, from, length);
          before.flush();
        }
      }
    };
  }
}
