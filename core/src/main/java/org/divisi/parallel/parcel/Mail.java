package org.divisi.parallel.parcel;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.divisi.parallel.TransferException;
import org.divisi.parallel.ship.LoaderStream;
import org.divisi.parallel.ship.Rendering;
import org.divisi.parallel.ship.Reply;
import org.divisi.parallel.ship.Thrown;
import org.divisi.parallel.ship.Values;
import org.divisi.parallel.ship.WayOut;
import org.divisi.parallel.work.Failed;
import org.divisi.parallel.work.Output;
import org.divisi.parallel.work.Run;
import org.divisi.parallel.work.Shipment;
import org.jspecify.annotations.Nullable;

/** One run in another virtual machine: its items as a request, and what became of them taken in. */
public final class Mail implements Values.Streams {
  private static final int MUCH = 1 << 24;

  private final Run run;
  private final Shipment shipment;
  private int last;
  private @Nullable Throwable unsendable;
  private boolean unsound;
  private long received;
  private final Set<Class<?>> classes = new HashSet<>();

  public Mail(Run run) {
    this.run = run;
    this.shipment = Objects.requireNonNull(run.job().shipment());
  }

  /** How many items the request has. */
  public int count() {
    return last - run.position();
  }

  /** The classes of the items that the request has. */
  Set<Class<?>> classes() {
    return classes;
  }

  /** Whether the other machine ran out of memory and had better be replaced. */
  public boolean isUnsound() {
    return unsound;
  }

  /**
   * The items that are left, up to the first that cannot be sent; null if that is the first of all.
   *
   * @param isNew whether the task goes with them
   * @param loader the number of the loader that knows the task's classes
   * @param most how many items at most
   */
  public byte @Nullable [] request(boolean isNew, int loader, int most) throws IOException {
    ByteArrayOutputStream items = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(items);
    int first = run.position();
    int end = (int) Math.min(run.chunk().count(), (long) first + most);
    last = first;
    while (last < end && items.size() < MUCH && unsendable == null) {
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
    return last > first ? request(isNew, loader, items) : null;
  }

  private byte[] request(boolean isNew, int loader, ByteArrayOutputStream items)
      throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream(items.size() + 64);
    DataOutputStream out = new DataOutputStream(request);
    out.writeBoolean(isNew);
    out.writeInt(loader);
    out.writeLong(run.path());
    out.writeLong(run.budget());
    out.writeInt(run.index());
    out.writeInt(count());
    if (isNew) {
      out.writeInt(shipment.bytes().length);
      out.write(shipment.bytes());
    }
    items.writeTo(out);
    return request.toByteArray();
  }

  /** Takes in what became of the items, as far as the other machine has run them. */
  public void receive(InputStream answer) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new Counted(answer)));
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
        String what = "the result could not be read when it came back: ";
        result = Failed.at(run.index(), run.input(), broken(what + Rendering.of(e.why()), e.why()));
      }
    }
    run.record(result, output, received - before, start, nanos);
    return true;
  }

  /** Lets the item fail that could not be sent, if its turn has come. */
  public void failUnsendable() {
    Throwable why = unsendable;
    if (why != null && run.position() == last && run.index() < run.job().limit()) {
      Object input = run.input();
      String message =
          "the input (a %s) cannot be sent to a worker process: %s%s"
              .formatted(
                  input == null ? "null" : input.getClass().getName(),
                  Rendering.of(why),
                  WayOut.after(why, shipment.loader()));
      Failed failed = Failed.at(run.index(), input, broken(message, why));
      run.record(failed, null, 0, System.nanoTime(), 0);
    }
  }

  private static TransferException broken(String message, Throwable why) {
    TransferException cause = new TransferException(message, why);
    cause.setStackTrace(new StackTraceElement[0]);
    return cause;
  }

  @Override
  public ObjectOutputStream writer(OutputStream out) throws IOException {
    return Shipment.stream(out, classes);
  }

  @Override
  public ObjectInputStream reader(InputStream in) throws IOException {
    return new LoaderStream(in, shipment.loader());
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      received++;
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int some = super.read(bytes, from, length);
      received += Math.max(0, some);
      return some;
    }
  }
}
