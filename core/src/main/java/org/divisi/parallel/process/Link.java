package org.divisi.parallel.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Frames on a socket between a pool and its worker: a kind, a length, and so many bytes. */
final class Link implements AutoCloseable {

  /** What a frame is about. */
  enum Kind {
    /** To the worker: properties and defaults of the parent. */
    SETUP,
    /** To the worker: items to run; what follows is in further frames of this kind. */
    RUN,
    /** To the worker: end the run after, and interrupt, the item that is running. */
    CANCEL,
    /** To the worker: say where the task is. */
    WHERE,
    /** To the worker: a class or resource it asked for. */
    CLASS,
    /** To the pool: a part of the results of a run. */
    RESULTS,
    /** To the pool: the last item of a run is made, its results follow, and more may be sent. */
    MADE,
    /** To the pool: a class or resource is needed. */
    NEED,
    /** To the pool: the frames of the task's thread. */
    HERE
  }

  private static final Kind[] KINDS = Kind.values();
  private static final int BUFFER = 1 << 16;
  private static final int MOST_WAITING = 64;

  /** One frame: the first {@code length} of the bytes. */
  @SuppressWarnings("ArrayRecordComponent") // passed on at once, never compared
  record Frame(Kind kind, byte[] bytes, int length) {}

  private final SocketChannel channel;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final byte[] results = new byte[BUFFER];

  /** The same, but frames are written by a thread of its own: see {@link #writeApart}. */
  private @Nullable LinkedBlockingQueue<Frame> outbox;

  private final AtomicInteger unwritten = new AtomicInteger();

  Link(SocketChannel channel) {
    this.channel = channel;
    this.in = new DataInputStream(new BufferedInputStream(new Input(channel), BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(new Output(channel), BUFFER));
  }

  /**
   * From now on leaves writing to a thread of its own. An interrupt of a thread that writes to a
   * socket closes the socket, and in a worker process tasks are interrupted.
   */
  void writeApart() {
    LinkedBlockingQueue<Frame> frames = new LinkedBlockingQueue<>(MOST_WAITING);
    outbox = frames;
    Thread unused = Thread.ofPlatform().daemon().name("divisi-link").start(() -> drain(frames));
  }

  private void drain(LinkedBlockingQueue<Frame> frames) {
    while (true) {
      try {
        write(frames.take());
      } catch (InterruptedException | IOException e) {
        // the other side is gone: the thread that reads sees that too
      } finally {
        unwritten.decrementAndGet();
      }
    }
  }

  /** Waits, for a short while, until all has been written. */
  void flush() throws InterruptedException {
    for (int i = 0; i < 100 && unwritten.get() > 0; i++) {
      Thread.sleep(1);
    }
  }

  void send(Kind kind, byte[] bytes) throws IOException {
    Frame frame = new Frame(kind, bytes, bytes.length);
    LinkedBlockingQueue<Frame> frames = outbox;
    if (frames == null) {
      write(frame);
      return;
    }
    unwritten.incrementAndGet();
    boolean interrupted = false;
    while (true) {
      try {
        frames.put(frame);
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(Frame frame) throws IOException {
    synchronized (out) {
      out.writeByte(frame.kind.ordinal());
      out.writeInt(frame.length);
      out.write(frame.bytes, 0, frame.length);
      out.flush();
    }
  }

  /**
   * The next frame, or null when the other side is gone. One thread reads. The bytes of results are
   * good until it reads again: memory that is new to the process is dear.
   */
  @Nullable Frame receive() throws IOException {
    int kind = in.read();
    if (kind < 0) {
      return null;
    }
    if (kind >= KINDS.length) {
      throw new IOException("a frame of kind " + kind + " is not known");
    }
    int length = in.readInt();
    boolean passing = KINDS[kind] == Kind.RESULTS && length <= results.length;
    byte[] bytes = passing ? results : new byte[length];
    try {
      in.readFully(bytes, 0, length);
    } catch (EOFException e) {
      return null;
    }
    return new Frame(KINDS[kind], bytes, length);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** The reading side; the JDK's own adaptor shares a lock with the writing side. */
  private static final class Input extends InputStream {
    private final SocketChannel channel;

    Input(SocketChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return channel.read(ByteBuffer.wrap(bytes, from, length));
    }
  }

  /** The writing side. */
  private static final class Output extends OutputStream {
    private final SocketChannel channel;

    Output(SocketChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
      while (buffer.hasRemaining()) {
        int unused = channel.write(buffer);
      }
    }
  }
}
