package org.divisi.parallel.process;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.divisi.parallel.TransferException;
import org.divisi.parallel.parcel.Tried;
import org.divisi.parallel.ship.Reply;
import org.divisi.parallel.work.Call;
import org.divisi.parallel.work.Context;
import org.divisi.parallel.work.Defaults;
import org.jspecify.annotations.Nullable;

/** Runs items in a worker process, one after the other, in one thread. */
final class WorkerRuns implements Context.Item {
  private static final int MUCH_OUTPUT = 1 << 16;

  /** After an item of so many nanoseconds the pool takes its result in while the next one runs. */
  private static final long LONG = 1_000_000;

  /** Who packs results for longer than this takes on nothing more before they are packed. */
  private static final long SHORT_PACKING = 2_000_000;

  private final Cell cell;
  private final Reply reply;
  private final WorkerClasses classes;
  private final Notice made;
  private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
  private boolean outIsError;
  private @Nullable Call call;
  private long path;
  private int index;
  private long packing;
  private boolean sound;
  private volatile int cancelledUpTo;
  private volatile boolean running;

  /** Items that the pool sent, and how many such requests had come with this one. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Request(int number, byte[] bytes) {}

  /** Something that the pool is told. */
  interface Notice {
    void tell() throws IOException;
  }

  /**
   * @param made tells the pool that the last item of a run is made
   */
  WorkerRuns(Cell cell, Reply reply, WorkerClasses classes, Notice made) {
    this.cell = cell;
    this.reply = reply;
    this.classes = classes;
    this.made = made;
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

  /** Ends requests up to this number; the thread that runs them is to be interrupted as well. */
  void cancelUpTo(int number) {
    cancelledUpTo = number;
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

  void run(Request request) throws IOException {
    // an interrupt meant for an earlier run; one meant for this is known by its number
    boolean unused = Thread.interrupted();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(request.bytes()));
    boolean isNew = in.readBoolean();
    classes.use(in.readInt());
    path = in.readLong();
    long budget = in.readLong();
    int first = in.readInt();
    int count = in.readInt();
    Throwable broken = isNew ? readCall(in.readNBytes(in.readInt())) : null;
    sound = broken == null;
    long begun = System.nanoTime();
    Context context = Context.enter(this, false);
    try {
      for (int i = 0; i < count && !isOver(request, i, begun, budget); i++) {
        index = first + i;
        item(in, begun, broken, i == count - 1);
      }
    } finally {
      context.leave();
    }
    cell.end();
    reply.end();
  }

  private boolean isOver(Request request, int done, long begun, long budget) {
    return request.number() <= cancelledUpTo
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

  private void item(DataInputStream in, long begun, @Nullable Throwable broken, boolean isLast)
      throws IOException {
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
      if (isLast && sound && packing < SHORT_PACKING) {
        made.tell();
      }
      long packed = System.nanoTime();
      thrown = reply.result(start - begun, nanos, tried.value());
      packing = System.nanoTime() - packed;
    }
    if (thrown != null) {
      sound = false;
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
