package org.divisi.parallel.ship;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Has the classes and resources that a worker process lacks from the pool's process: so tasks may
 * be lambdas, local classes, and classes that exist only in memory.
 */
public final class WorkerLoader extends ClassLoader {
  static {
    boolean unused = registerAsParallelCapable();
  }

  private final Source source;
  private final ConcurrentHashMap<String, byte[]> resources = new ConcurrentHashMap<>();

  /** Asks the pool's process. */
  public interface Source {
    byte @Nullable [] get(String path) throws IOException;
  }

  public WorkerLoader(ClassLoader parent, Source source) {
    super(parent);
    this.source = source;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes;
    try {
      bytes = source.get(name.replace('.', '/') + ".class");
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    byte[] bytes = resources.computeIfAbsent(name, this::resource);
    return bytes.length == 0 ? null : url(name, bytes);
  }

  private byte[] resource(String name) {
    try {
      byte[] bytes = source.get(name);
      return bytes == null ? new byte[0] : bytes;
    } catch (IOException e) {
      return new byte[0];
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL found = findResource(name);
    return Collections.enumeration(found == null ? List.of() : List.of(found));
  }

  private static URL url(String name, byte[] bytes) {
    try {
      return URL.of(URI.create("divisi:///").resolve(name.replace(" ", "%20")), new Memory(bytes));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens bytes. */
  private static final class Memory extends URLStreamHandler {
    private final byte[] bytes;

    Memory(byte[] bytes) {
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
        public InputStream getInputStream() {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
