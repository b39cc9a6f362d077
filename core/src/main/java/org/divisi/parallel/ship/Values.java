package org.divisi.parallel.ship;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Inputs and results as bytes: the commonest kinds in a few bytes, all others by Java's own
 * serialization, each value for itself, so that one that fails spoils no other.
 */
public final class Values {
  private static final int NULL = 0;
  private static final int INTEGER = 1;
  private static final int LONG = 2;
  private static final int DOUBLE = 3;
  private static final int TRUE = 4;
  private static final int FALSE = 5;
  private static final int ASCII = 6;
  private static final int OBJECT = 7;

  private Values() {}

  /** A value could not be written or read: the stream is at its end all the same. */
  public static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean givenUp;

    Broken(Throwable cause, boolean givenUp) {
      super(cause);
      this.givenUp = givenUp;
    }

    /** Whether it was the writer who failed: it then says itself what it does about it. */
    public boolean isGivenUp() {
      return givenUp;
    }

    public Throwable why() {
      return java.util.Objects.requireNonNull(getCause());
    }
  }

  /** Makes the object streams. */
  public interface Streams {
    ObjectOutputStream writer(java.io.OutputStream out) throws IOException;

    ObjectInputStream reader(java.io.InputStream in) throws IOException;
  }

  public static void write(DataOutputStream out, @Nullable Object value, Streams streams)
      throws IOException, Broken {
    switch (value) {
      case null -> out.writeByte(NULL);
      case Integer number -> {
        out.writeByte(INTEGER);
        out.writeInt(number);
      }
      case Long number -> {
        out.writeByte(LONG);
        out.writeLong(number);
      }
      case Double number -> {
        out.writeByte(DOUBLE);
        out.writeDouble(number);
      }
      case Boolean truth -> out.writeByte(truth ? TRUE : FALSE);
      case String text when isAscii(text) -> {
        out.writeByte(ASCII);
        out.writeInt(text.length());
        out.write(text.getBytes(StandardCharsets.US_ASCII));
      }
      default -> writeObject(out, value, streams);
    }
  }

  private static boolean isAscii(String text) {
    if (text.length() > 1 << 12) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static void writeObject(DataOutputStream out, Object value, Streams streams)
      throws IOException, Broken {
    out.writeByte(OBJECT);
    Blocks.Writer blocks = new Blocks.Writer(out);
    try {
      ObjectOutputStream objects = streams.writer(blocks);
      objects.writeObject(value);
      objects.flush();
    } catch (Throwable e) {
      blocks.giveUp();
      throw new Broken(e, true);
    }
    blocks.end();
  }

  public static @Nullable Object read(DataInputStream in, Streams streams)
      throws IOException, Broken {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case NULL -> null;
      case INTEGER -> in.readInt();
      case LONG -> in.readLong();
      case DOUBLE -> in.readDouble();
      case TRUE -> true;
      case FALSE -> false;
      case ASCII -> new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII);
      case OBJECT -> readObject(in, streams);
      default -> throw new IOException("a value of kind " + kind + " is not known");
    };
  }

  private static @Nullable Object readObject(DataInputStream in, Streams streams)
      throws IOException, Broken {
    Blocks.Reader blocks = new Blocks.Reader(in);
    Object value;
    try {
      value = streams.reader(blocks).readObject();
    } catch (Throwable e) {
      throw new Broken(e, !blocks.finish());
    }
    if (!blocks.finish()) {
      throw new Broken(new IOException("the writer gave up"), true);
    }
    return value;
  }
}
