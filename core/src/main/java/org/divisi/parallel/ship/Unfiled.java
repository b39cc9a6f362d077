package org.divisi.parallel.ship;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Classes that are in no file, as a compiler in memory leaves them: of {@code java File.java},
 * JShell, {@code divisi run}. Nobody lists them, so they are found by what the classes that are
 * sent speak of.
 */
public final class Unfiled {
  private static final Set<String> OF_FILES = Set.of("file", "jar", "jrt");

  private Unfiled() {}

  /** The path and bytes of each such class that these classes speak of, at any remove. */
  public static Map<String, byte[]> reachable(Collection<Class<?>> from, ClassLoader loader) {
    Map<String, byte[]> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    from.forEach(type -> open.add(type.getName().replace('.', '/')));
    Set<String> seen = new java.util.HashSet<>(open);
    while (!open.isEmpty()) {
      String path = open.remove() + ".class";
      byte[] bytes = unfiled(path, loader);
      if (bytes != null) {
        found.put(path, bytes);
        for (String name : mentioned(bytes)) {
          if (!name.startsWith("java/") && seen.add(name)) {
            open.add(name);
          }
        }
      }
    }
    return found;
  }

  private static byte @org.jspecify.annotations.Nullable [] unfiled(
      String path, ClassLoader loader) {
    URL url = loader.getResource(path);
    if (url != null && OF_FILES.contains(url.getProtocol())) {
      return null;
    }
    try (InputStream in = loader.getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }

  private static Set<String> mentioned(byte[] bytes) {
    try {
      return ClassFile.read(bytes).mentioned();
    } catch (IOException e) {
      return Set.of();
    }
  }
}
