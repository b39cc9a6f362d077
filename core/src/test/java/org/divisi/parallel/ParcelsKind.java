package org.divisi.parallel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A kind of pool as another module would supply it: its workers are in this process, but all that
 * goes to them and comes back has been bytes.
 *
 * <p>{@code parcels:2} has two workers; {@code parcels:2,losing} loses each parcel that holds the
 * input {@link #FATAL}, and {@code parcels:2,losing-once} the first such one.
 */
public final class ParcelsKind implements PoolKind {
  /** What a worker dies of. */
  static final String FATAL = "fatal";

  @Override
  public String word() {
    return "parcels";
  }

  @Override
  public Workers open(String address) {
    String[] parts = address.split(",", -1);
    if (!parts[0].matches("[1-9]")) {
      throw new IllegalArgumentException(
          "'%s' is no number of parcels: say parcels:2".formatted(parts[0]));
    }
    int losses = parts.length == 1 ? 0 : parts[1].equals("losing") ? Integer.MAX_VALUE : 1;
    return new Carriers(Integer.parseInt(parts[0]), new AtomicInteger(losses));
  }

  private record Carriers(int count, AtomicInteger losses) implements Workers {
    @Override
    public byte[] carry(Parcel parcel) throws Exception {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(parcel);
      }
      boolean isFatal =
          bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1).contains(FATAL);
      if (isFatal && losses.getAndUpdate(left -> left > 0 ? left - 1 : 0) > 0) {
        throw new IOException("executor 7 is gone");
      }
      return open(bytes.toByteArray());
    }

    @SuppressWarnings("BanSerializableRead") // Bytes of our own.
    private static byte[] open(byte[] bytes) throws Exception {
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        return ((Parcel) in.readObject()).open();
      }
    }

    @Override
    public void close() {}
  }
}
