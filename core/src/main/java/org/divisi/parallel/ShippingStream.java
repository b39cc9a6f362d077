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

  ShippingStream(OutputStream out) throws IOException {
    super(out);
    enableReplaceObject(true);
  }

  /** The first lambda that was written: the task itself, if it is one. */
  @Nullable SerializedLambda lambda() {
    return lambda;
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
