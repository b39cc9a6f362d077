package org.divisi.parallel.parcel;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.divisi.parallel.ship.WorkerLoader;

/**
 * The loaders of the classes that parcels bring. The latest are kept for the parcels after them, so
 * that a class stays the same, and compiled, while a pool works.
 */
public final class ParcelClasses {
  private static final int MOST = 16;
  private static final Map<Key, ClassLoader> LATEST = new LinkedHashMap<>(MOST, 0.75f, true);

  private record Key(ClassLoader parent, Map<String, ByteBuffer> classes) {}

  private ParcelClasses() {}

  /** The loader of these classes, by their paths, above which another stands. */
  public static ClassLoader loader(ClassLoader parent, Map<String, byte[]> classes) {
    if (classes.isEmpty()) {
      return parent;
    }
    Map<String, ByteBuffer> contents = new LinkedHashMap<>();
    classes.forEach((path, bytes) -> contents.put(path, ByteBuffer.wrap(bytes)));
    synchronized (LATEST) {
      ClassLoader loader =
          LATEST.computeIfAbsent(
              new Key(parent, contents), key -> new WorkerLoader(parent, classes::get));
      if (LATEST.size() > MOST) {
        LATEST.remove(LATEST.keySet().iterator().next());
      }
      return loader;
    }
  }
}
