package org.divisi.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of a piece from memory, and hands out their bytes: a worker process asks for
 * {@code Name.class} as a resource.
 */
final class PieceLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  /** A loader of these classes by name; all else comes from the parent. */
  PieceLoader(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = Map.copyOf(classes);
  }

  /** Whether this loader, and not its parent, has a class of this name. */
  boolean has(String name) {
    return classes.containsKey(name);
  }

  /** Whether another has the same classes, to the byte. */
  boolean isLike(PieceLoader other) {
    return classes.keySet().equals(other.classes.keySet())
        && classes.entrySet().stream()
            .allMatch(entry -> Arrays.equals(entry.getValue(), other.classes.get(entry.getKey())));
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    byte[] bytes = bytes(name);
    try {
      return bytes == null
          ? null
          : URL.of(URI.create("piece:///" + name.replace(" ", "%20")), new InMemory(bytes));
    } catch (MalformedURLException e) {
      throw new AssertionError("the name of a class makes a URL", e);
    }
  }

  private byte @Nullable [] bytes(String resource) {
    return resource.endsWith(".class")
        ? classes.get(
            resource.substring(0, resource.length() - ".class".length()).replace('/', '.'))
        : null;
  }

  private static final class InMemory extends URLStreamHandler {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {
          connected = true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
