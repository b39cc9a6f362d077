package org.divisi.parallel;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Writes objects for a worker process: stateless ones that are not serializable by their class. */
final class ShippingStream extends ObjectOutputStream {
  private final IdentityHashMap<Object, Script> scripts = new IdentityHashMap<>();
  private @Nullable SerializedLambda lambda;
  private @Nullable ClassLoader foreign;

  ShippingStream(OutputStream out) throws IOException {
    super(out);
    enableReplaceObject(true);
  }

  /** The first lambda that was written: the task itself, if it is one. */
  @Nullable SerializedLambda lambda() {
    return lambda;
  }

  /** The first loader of a class that was written which knows more than ours: a script's. */
  @Nullable ClassLoader foreign() {
    return foreign;
  }

  @Override
  protected void annotateClass(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    if (foreign == null && !isKnown(loader)) {
      foreign = loader;
    }
  }

  /** Whether our own classes are found by a loader, or by one that asks it. */
  private static boolean isKnown(@Nullable ClassLoader loader) {
    ClassLoader known = ShippingStream.class.getClassLoader();
    while (known != null && known != loader) {
      known = known.getParent();
    }
    return known == loader;
  }

  @Override
  protected Object replaceObject(Object object) {
    if (object instanceof SerializedLambda found && lambda == null) {
      lambda = found;
    }
    if (!(object instanceof Serializable) && Script.isStateless(object)) {
      return scripts.computeIfAbsent(object, script -> new Script(script.getClass()));
    }
    return object;
  }
}
