package org.divisi.parallel.ship;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects for another process, also such as are not serializable by their class and can be
 * made anew all the same: scripts and records.
 */
public final class ShippingStream extends ObjectOutputStream {
  private final Set<Class<?>> classes;
  private @Nullable SerializedLambda lambda;

  public ShippingStream(OutputStream out) throws IOException {
    this(out, new LinkedHashSet<>());
  }

  /**
   * @param classes where the classes that are written are noted
   */
  public ShippingStream(OutputStream out, Set<Class<?>> classes) throws IOException {
    super(out);
    this.classes = classes;
    enableReplaceObject(true);
  }

  /** The first lambda that was written: the task itself, if it is one. */
  public @Nullable SerializedLambda lambda() {
    return lambda;
  }

  /** The loader that knows them all: the one that asks the others. */
  public ClassLoader loader(ClassLoader known) {
    ClassLoader lowest = known;
    for (Class<?> type : classes) {
      ClassLoader loader = type.getClassLoader();
      ClassLoader at = loader;
      while (at != null && at != lowest) {
        at = at.getParent();
      }
      lowest = at == null ? lowest : loader;
    }
    return lowest;
  }

  @Override
  protected void annotateClass(Class<?> type) {
    classes.add(type);
  }

  @Override
  protected Object replaceObject(Object object) {
    if (object instanceof SerializedLambda found && lambda == null) {
      lambda = found;
    }
    return object instanceof Serializable ? object : standIn(object);
  }

  private static Object standIn(Object object) {
    if (object instanceof Record value) {
      return Objects.requireNonNullElse(PlainRecord.of(value), object);
    }
    return Script.isScript(object) ? Script.of(object) : object;
  }
}
