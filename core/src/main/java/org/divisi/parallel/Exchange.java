package org.divisi.parallel;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run in a worker process: its items sent, its questions answered, its results taken in. */
final class Exchange implements Values.Streams {
  private static final int MUCH = 1 << 24;

  private final Processes kind;
  private final Link link;
  private final Run run;
  private final Shipment shipment;
  private final Consumer<StackTraceElement[]> where;
  private boolean unsound;
  private long received;

  Exchange(Processes kind, Launch launch, Run run, Consumer<StackTraceElement[]> where)
      throws IOException {
    this.kind = kind;
    this.link = launch.link();
    this.run = run;
    this.where = where;
    this.shipment = Objects.requireNonNull(run.job().shipment());
  }

  /** Whether the process ran out of memory and had better be replaced. */
  boolean isUnsound() {
    return unsound;
  }

  /**
   * Runs the items; those that cannot be sent fail here.
   *
   * @param known the number of the task that the worker has
   * @return how many items the worker ran
   */
  int run(long known) throws IOException {
    ByteArrayOutputStream items = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(items);
    int first = run.position();
    int last = first;
    Throwable unsendable = null;
    while (last < run.chunk().count() && items.size() < MUCH && unsendable == null) {
      int before = items.size();
      try {
        Values.write(out, run.chunk().input(last), this);
        last++;
      } catch (Values.Broken e) {
        unsendable = e.why();
        byte[] whole = items.toByteArray();
        items.reset();
        items.write(whole, 0, before);
      }
    }
    if (last > first) {
      link.send(Link.Kind.RUN, request(known, last - first, items));
      receive();
    }
    if (unsendable != null && run.position() == last && run.index() < run.job().limit()) {
      Object input = run.input();
      String type = input == null ? "null" : input.getClass().getName();
      TransferException cause =
          new TransferException(
              "the input (a %s) cannot be sent to a worker process: %s%s"
                  .formatted(
                      type, Rendering.of(unsendable), WayOut.after(unsendable, shipment.loader())),
              unsendable);
      cause.setStackTrace(new StackTraceElement[0]);
      run.record(Failed.at(run.index(), input, cause), null, 0, System.nanoTime(), 0);
    }
    return last - first;
  }

  private byte[] request(long known, int count, ByteArrayOutputStream items) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream(items.size() + 64);
    DataOutputStream out = new DataOutputStream(request);
    boolean isNew = known != shipment.number();
    out.writeBoolean(isNew);
    out.writeInt(kind.number(shipment.loader()));
    out.writeLong(run.path());
    out.writeLong(run.budget());
    out.writeInt(run.index());
    out.writeInt(count);
    if (isNew) {
      out.writeInt(shipment.bytes().length);
      out.write(shipment.bytes());
    }
    items.writeTo(out);
    return request.toByteArray();
  }

  private void receive() throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new Incoming()));
    Output output = null;
    while (true) {
      int record = in.readUnsignedByte();
      if (record == Reply.END) {
        return;
      }
      if (record == Reply.OUTPUT) {
        output = output == null ? new Output() : output;
        boolean error = in.readBoolean();
        byte[] bytes = in.readNBytes(in.readInt());
        output.append(error, bytes, 0, bytes.length);
      } else if (result(record, in, output)) {
        output = null;
      }
    }
  }

  /** Takes in what became of one item; false if the worker will say more of it. */
  private boolean result(int record, DataInputStream in, @Nullable Output output)
      throws IOException {
    long start = run.begun() + in.readLong();
    long nanos = in.readLong();
    long before = received;
    Object result;
    if (record == Reply.FAILED) {
      Throwable thrown = Thrown.read(in, this);
      unsound |= thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
      result = Failed.at(run.index(), run.input(), thrown);
    } else {
      try {
        result = Values.read(in, this);
      } catch (Values.Broken e) {
        if (e.isGivenUp()) {
          return false;
        }
        result = Failed.at(run.index(), run.input(), unreadable(e.why()));
      }
    }
    run.record(result, output, received - before, start, nanos);
    return true;
  }

  private static Throwable unreadable(Throwable why) {
    TransferException cause =
        new TransferException(
            "the result could not be read when it came back: " + Rendering.of(why), why);
    cause.setStackTrace(new StackTraceElement[0]);
    return cause;
  }

  @Override
  public ObjectOutputStream writer(OutputStream out) throws IOException {
    return Shipment.stream(out);
  }

  @Override
  public ObjectInputStream reader(InputStream in) throws IOException {
    return new LoaderStream(in, shipment.loader());
  }

  /** The bytes of results, as frames bring them; other frames are seen to on the way. */
  private final class Incoming extends InputStream {
    private byte[] frame = new byte[0];
    private int at;

    private void next() throws IOException {
      while (at == frame.length) {
        Link.Frame next = link.receive();
        if (next == null) {
          throw new EOFException("the worker process is gone");
        }
        switch (next.kind()) {
          case RESULTS -> {
            frame = next.bytes();
            at = 0;
            received += frame.length;
          }
          case NEED -> answer(next.bytes());
          case HERE ->
              where.accept(
                  Thrown.readFrames(new DataInputStream(new ByteArrayInputStream(next.bytes()))));
          case SETUP, RUN, CANCEL, WHERE, CLASS ->
              throw new IOException("the worker sent " + next.kind());
        }
      }
    }

    @Override
    public int read() throws IOException {
      next();
      return frame[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      next();
      int some = Math.min(length, frame.length - at);
      System.arraycopy(frame, at, bytes, from, some);
      at += some;
      return some;
    }

    @Override
    public int available() {
      return frame.length - at;
    }
  }

  private void answer(byte[] question) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(question));
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(answer);
    out.writeInt(in.readInt());
    ClassLoader loader = kind.loader(in.readInt());
    try (InputStream bytes = loader == null ? null : loader.getResourceAsStream(in.readUTF())) {
      if (bytes != null) {
        bytes.transferTo(out);
      }
    } catch (IOException | RuntimeException e) {
      answer.reset();
      out.writeInt(new DataInputStream(new ByteArrayInputStream(question)).readInt());
    }
    link.send(Link.Kind.CLASS, answer.toByteArray());
  }
}
