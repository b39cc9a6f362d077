package org.divisi.parallel.ship;

import java.io.NotSerializableException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What to write so that something that could not be sent can be. */
public final class WayOut {
  private WayOut() {}

  /** The way out after a colon; nothing where none is known. */
  public static String after(Throwable why, @Nullable ClassLoader loader) {
    String declared = declared(why, loader);
    return declared == null ? "" : ": " + declared;
  }

  /** How the class that is at fault should be declared, if it is one that the user can change. */
  static @Nullable String declared(@Nullable Throwable why, @Nullable ClassLoader loader) {
    Throwable at = why;
    while (at != null && !(at instanceof NotSerializableException)) {
      at = at.getCause();
    }
    Class<?> type = at == null ? null : find(at.getMessage(), loader);
    if (type == null || type.getSimpleName().isEmpty() || isJavas(type)) {
      return null;
    }
    if (Serializable.class.isAssignableFrom(type)) {
      return null;
    }
    String name = type.getSimpleName();
    return "write: %s implements Serializable"
        .formatted(type.isRecord() ? "record " + name + "(...)" : "class " + name);
  }

  private static boolean isJavas(Class<?> type) {
    return type.getClassLoader() == null
        || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
  }

  private static @Nullable Class<?> find(@Nullable String name, @Nullable ClassLoader loader) {
    try {
      return name == null ? null : Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
