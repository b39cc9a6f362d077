package org.divisi.score;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values in bytes that any process with Divisi can read, without what composers wrote themselves:
 * so they can wait until somebody wants them, wherever they have come to.
 */
final class OwnValues {
  private static final Set<String> PACKAGES =
      Set.of("org.divisi.score", "org.divisi.theory", "java.lang", "java.math", "java.util");

  private OwnValues() {}

  /** The bytes, or null if there is something of another class among the values. */
  static byte @Nullable [] write(Serializable[] values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    try (ObjectOutputStream out = new Writer(bytes)) {
      out.writeInt(values.length);
      for (Serializable value : values) {
        out.writeObject(value);
      }
    } catch (IOException | ForeignException e) {
      return null; // whoever writes the values as they are says what is wrong with them
    }
    return bytes.toByteArray();
  }

  /** The values of what {@link #write} made. */
  @SuppressWarnings("BanSerializableRead") // Only what the filter lets in.
  static Serializable[] read(byte[] bytes) {
    try (ObjectInputStream in = new Reader(new ByteArrayInputStream(bytes))) {
      Serializable[] values = new Serializable[in.readInt()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (Serializable) in.readObject();
      }
      return values;
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

  private static final class Writer extends ObjectOutputStream {
    Writer(OutputStream out) throws IOException {
      super(out);
    }

    @Override
    protected void annotateClass(Class<?> type) {
      if (!isOwn(type)) {
        throw new ForeignException();
      }
    }

    @Override
    protected void annotateProxyClass(Class<?> type) {
      throw new ForeignException();
    }
  }

  private static final class Reader extends ObjectInputStream {
    Reader(InputStream in) throws IOException {
      super(in);
      setObjectInputFilter(Reader::judge);
    }

    /** A filter of the whole process, if there is one, still holds. */
    private static Status judge(FilterInfo info) {
      Class<?> type = info.serialClass();
      return type == null || isOwn(type) ? Status.UNDECIDED : Status.REJECTED;
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
