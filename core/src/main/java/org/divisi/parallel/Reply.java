package org.divisi.parallel;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A worker process's results on their way to the pool: gathered, and sent when there are many or
 * when a while has passed, so that little is lost if the process dies.
 */
final class Reply {
  static final int OUTPUT = 'O';
  static final int RESULT = 'R';
  static final int FAILED = 'F';
  static final int END = 'E';
  private static final int FULL = 1 << 15;

  private final Link link;
  private final Values.Streams streams;
  private final ReentrantLock lock = new ReentrantLock();
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(new Gatherer());

  Reply(Link link, Values.Streams streams) {
    this.link = link;
    this.streams = streams;
  }

  void output(boolean error, byte[] bytes, int from, int length) throws IOException {
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

  void result(long start, long nanos, @Nullable Object value) throws IOException, Values.Broken {
    lock.lock();
    try {
      header(RESULT, start, nanos);
      Values.write(out, value, streams);
    } finally {
      lock.unlock();
    }
  }

  void failed(long start, long nanos, Throwable thrown) throws IOException {
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

  void end() throws IOException {
    lock.lock();
    try {
      out.writeByte(END);
      send();
    } finally {
      lock.unlock();
    }
  }

  /** Sends what there is, unless a result is just being written. */
  void flush() {
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
      link.send(Link.Kind.RESULTS, gathered.toByteArray());
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
