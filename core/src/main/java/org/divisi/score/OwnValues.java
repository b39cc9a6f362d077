package org.divisi.score;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values in bytes that any process with Divisi can read, without what composers wrote themselves:
 * so they can wait until somebody wants them, wherever they have come to. Each stands for itself,
 * and those that were written or read a short while ago are remembered, since music uses the same
 * few again and again.
 */
final class OwnValues {
  private static final Set<String> PACKAGES =
      Set.of("org.divisi.score", "org.divisi.theory", "java.lang", "java.math", "java.util");

  private static final int LATEST_BITS = 10;
  private static final int LONG = 1 << 10;

  /** A value and its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a record.
  private record Known(Serializable value, int hash, byte[] bytes) {}

  /** At their hashes. A thread that does not see what another has put here does it once more. */
  private static final @Nullable Known[] WRITTEN = new Known[1 << LATEST_BITS];

  private static final @Nullable Known[] READ = new Known[1 << LATEST_BITS];

  private OwnValues() {}

  /** Writes all values; or only that they do not stand here, and answers false. */
  static boolean write(Serializable[] values, Bytes out) {
    int start = out.length();
    out.write(values.length + 1);
    for (Serializable value : values) {
      byte[] bytes = bytes(value);
      if (bytes == null) {
        out.shortenTo(start);
        out.write(0);
        return false;
      }
      out.write(bytes.length);
      out.writeAll(bytes);
    }
    return true;
  }

  /** The values of what {@link #write} made; none if they do not stand here. */
  static Serializable[] read(Bytes in) {
    Serializable[] values = new Serializable[Math.max(0, in.readCount() - 1)];
    for (int i = 0; i < values.length; i++) {
      values[i] = readOne(in);
    }
    return values;
  }

  /** The first of the values. */
  static Serializable readFirst(Bytes in) {
    if (in.readCount() < 2) {
      throw new IllegalArgumentException("there are no values");
    }
    return readOne(in);
  }

  /** The bytes, or null if there is something of another class in the value. */
  private static byte @Nullable [] bytes(Serializable value) {
    int hash = value.hashCode();
    int at = slot(hash);
    Known known = WRITTEN[at];
    if (known != null
        && (known.value == value || known.hash == hash && known.value.equals(value))) {
      return known.bytes;
    }
    byte[] bytes = serialized(value);
    if (bytes != null && bytes.length < LONG) {
      WRITTEN[at] = new Known(value, hash, bytes);
    }
    return bytes;
  }

  private static Serializable readOne(Bytes in) {
    byte[] bytes = in.readAll(in.readCount());
    int hash = Arrays.hashCode(bytes);
    int at = slot(hash);
    Known known = READ[at];
    if (known != null && known.hash == hash && Arrays.equals(known.bytes, bytes)) {
      return known.value;
    }
    Serializable value = deserialized(bytes);
    if (bytes.length < LONG) {
      READ[at] = new Known(value, hash, bytes);
    }
    return value;
  }

  private static int slot(int hash) {
    return hash * 0x9E3779B9 >>> Integer.SIZE - LATEST_BITS;
  }

  private static byte @Nullable [] serialized(Serializable value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Writer(bytes)) {
      out.writeObject(value);
    } catch (IOException | ForeignException e) {
      return null; // whoever writes the value as it is says what is wrong with it
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("BanSerializableRead") // Only what the filter lets in.
  private static Serializable deserialized(byte[] bytes) {
    try (ObjectInputStream in = new Reader(bytes)) {
      return (Serializable) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalArgumentException(e.toString(), e);
    }
  }

  private static boolean isOwn(Class<?> type) {
    Class<?> one = type;
    while (one.isArray()) {
      one = one.getComponentType();
    }
    ClassLoader loader = one.getClassLoader();
    return (loader == null || loader == OwnValues.class.getClassLoader())
        && (one.isPrimitive() || PACKAGES.contains(one.getPackageName()));
  }

  /** Ends the writing. */
  private static final class ForeignException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ForeignException() {
      super(null, null, false, false);
    }
  }

  /** Of a class it writes the name only: the other side has the same. */
  private static final class Writer extends ObjectOutputStream {
    Writer(OutputStream out) throws IOException {
      super(out);
    }

    @Override
    protected void writeStreamHeader() {}

    @Override
    protected void writeClassDescriptor(ObjectStreamClass description) throws IOException {
      Class<?> type = description.forClass();
      if (type == null || !isOwn(type)) {
        throw new ForeignException();
      }
      writeUTF(type.getName());
    }

    @Override
    protected void annotateProxyClass(Class<?> type) {
      throw new ForeignException();
    }
  }

  private static final class Reader extends ObjectInputStream {
    private final int length;

    Reader(byte[] bytes) throws IOException {
      super(new ByteArrayInputStream(bytes));
      length = bytes.length;
      setObjectInputFilter(this::judge);
    }

    /** A filter of the whole process, if there is one, still holds. */
    private Status judge(FilterInfo info) {
      Class<?> type = info.serialClass();
      return (type == null || isOwn(type)) && info.arrayLength() <= length
          ? Status.UNDECIDED
          : Status.REJECTED;
    }

    @Override
    protected void readStreamHeader() {}

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
      Class<?> type = Class.forName(readUTF(), false, OwnValues.class.getClassLoader());
      if (!isOwn(type)) {
        throw new InvalidClassException(type.getName(), "it is no class of Divisi's: REJECTED");
      }
      return ObjectStreamClass.lookupAny(type);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
      return Class.forName(description.getName(), false, OwnValues.class.getClassLoader());
    }

    @Override
    protected Class<?> resolveProxyClass(String[] interfaces) throws IOException {
      throw new InvalidClassException("a proxy is no value of Divisi's");
    }
  }
}
