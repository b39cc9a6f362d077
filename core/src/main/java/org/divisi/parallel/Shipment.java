package org.divisi.parallel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A task packed for worker processes, with the loader that knows its classes. */
final class Shipment {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private final byte[] bytes;
  private final ClassLoader loader;

  private Shipment(byte[] bytes, ClassLoader loader) {
    this.bytes = bytes;
    this.loader = loader;
  }

  /** Packs a task, or says why that would not do. */
  static Shipment of(Call call) {
    Object task = call.task();
    ClassLoader loader =
        Objects.requireNonNullElse(
            task.getClass().getClassLoader(), ClassLoader.getSystemClassLoader());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    @Nullable ShippingStream stream = null;
    try {
      stream = new ShippingStream(bytes);
      stream.writeObject(call);
      stream.flush();
    } catch (IOException | RuntimeException e) {
      throw Refusal.cannotBeSent(task, stream == null ? null : stream.lambda(), e);
    }
    refuseStaticState(task, stream.lambda());
    // A task of the library's own may hold objects of the composer's classes.
    boolean ours = loader == Shipment.class.getClassLoader();
    return new Shipment(
        bytes.toByteArray(), ours ? Objects.requireNonNullElse(stream.foreign(), loader) : loader);
  }

  private static void refuseStaticState(Object task, @Nullable SerializedLambda lambda) {
    Class<?> home = task.getClass();
    ClassFile.Member method = new ClassFile.Member(home.getName().replace('.', '/'), "", "");
    Field field = null;
    if (lambda != null) {
      method =
          new ClassFile.Member(
              lambda.getImplClass(), lambda.getImplMethodName(), lambda.getImplMethodSignature());
      field = StaticState.reachedFrom(Refusal.capturing(task, lambda), method);
    } else {
      for (java.lang.reflect.Method run : home.getDeclaredMethods()) {
        if (run.getName().equals("run") && field == null) {
          String descriptor =
              java.lang.invoke.MethodType.methodType(run.getReturnType(), run.getParameterTypes())
                  .toMethodDescriptorString();
          field =
              StaticState.reachedFrom(
                  home, new ClassFile.Member(method.owner(), "run", descriptor));
        }
      }
    }
    if (field != null) {
      throw Refusal.staticState(field);
    }
  }

  /** Another for each map. */
  long number() {
    return number;
  }

  byte[] bytes() {
    return bytes;
  }

  ClassLoader loader() {
    return loader;
  }

  /** A stream for inputs, which may hold the object of a script as a task may. */
  static ObjectOutputStream stream(java.io.OutputStream out) throws IOException {
    return new ShippingStream(out);
  }
}
