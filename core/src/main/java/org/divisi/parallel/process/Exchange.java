package org.divisi.parallel.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.divisi.parallel.parcel.Mail;
import org.divisi.parallel.ship.Thrown;
import org.divisi.parallel.work.Run;
import org.divisi.parallel.work.Shipment;

/** One run in a worker process: its questions answered while its results are taken in. */
final class Exchange {
  private final Processes kind;
  private final Link link;
  private final Shipment shipment;
  private final Mail mail;
  private final Asker asker;
  private boolean sent;

  /** Who wants to know what a worker says besides its results. */
  interface Asker {

    /** This is where the task's thread is. */
    void where(StackTraceElement[] frames);

    /** The last item of this run is made: the worker may be sent more. */
    void made() throws IOException;
  }

  Exchange(Processes kind, Launch launch, Run run, Asker asker) throws IOException {
    this.kind = kind;
    this.link = launch.link();
    this.mail = new Mail(run);
    this.asker = asker;
    this.shipment = Objects.requireNonNull(run.job().shipment());
  }

  /** Whether the process ran out of memory and had better be replaced. */
  boolean isUnsound() {
    return mail.isUnsound();
  }

  /**
   * Sends the worker the items.
   *
   * @param known the number of the task that the worker has
   * @return how many items the worker was given
   */
  int send(long known) throws IOException {
    int loader = kind.number(shipment.loader());
    byte[] request = mail.request(known != shipment.number(), loader, Integer.MAX_VALUE);
    sent = request != null;
    if (request != null) {
      link.send(Link.Kind.RUN, request);
    }
    return mail.count();
  }

  /** Takes in what became of the items; those that could not be sent fail here. */
  void receive() throws IOException {
    if (sent) {
      mail.receive(new Incoming());
    }
    mail.failUnsendable();
  }

  /** The bytes of results, as frames bring them; other frames are seen to on the way. */
  private final class Incoming extends InputStream {
    private byte[] frame = new byte[0];
    private int length;
    private int at;

    private void next() throws IOException {
      while (at == length) {
        Link.Frame next = link.receive();
        if (next == null) {
          throw new EOFException("the worker process is gone");
        }
        switch (next.kind()) {
          case RESULTS -> {
            frame = next.bytes();
            length = next.length();
            at = 0;
          }
          case NEED -> answer(next.bytes());
          case MADE -> asker.made();
          case HERE ->
              asker.where(
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
    public int read(byte[] bytes, int from, int most) throws IOException {
      next();
      int some = Math.min(most, length - at);
      System.arraycopy(frame, at, bytes, from, some);
      at += some;
      return some;
    }

    @Override
    public int available() {
      return length - at;
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
