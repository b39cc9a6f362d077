package org.divisi.parallel.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.divisi.parallel.ship.Reply;

/** What one item printed on {@code System.out} and {@code System.err}, in the order it did. */
public final class Output {
  private final List<Part> parts = new ArrayList<>();

  private record Part(boolean error, ByteArrayOutputStream bytes) {}

  public synchronized void append(boolean error, byte[] bytes, int from, int length) {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last == null || last.error != error || last.bytes.size() > 1 << 16) {
      last = new Part(error, new ByteArrayOutputStream(Math.max(64, length)));
      parts.add(last);
    }
    last.bytes.write(bytes, from, length);
  }

  /** Sends it all with a result. */
  public synchronized void send(Reply reply) throws IOException {
    for (Part part : parts) {
      reply.output(part.error, part.bytes.toByteArray(), 0, part.bytes.size());
    }
  }

  /** Prints it all again where this thread prints. */
  synchronized void replay() {
    for (Part part : parts) {
      PrintStream stream = part.error ? System.err : System.out;
      stream.writeBytes(part.bytes.toByteArray());
      stream.flush();
    }
  }
}
