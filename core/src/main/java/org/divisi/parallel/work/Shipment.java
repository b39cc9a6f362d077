package org.divisi.parallel.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.divisi.parallel.ship.ClassFile;
import org.divisi.parallel.ship.Refusal;
import org.divisi.parallel.ship.ShippingStream;
import org.divisi.parallel.ship.SharedState;
import org.divisi.parallel.ship.Unfiled;
import org.jspecify.annotations.Nullable;

/** A task packed for worker processes, with the loader that knows its classes. */
public final class Shipment {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private final byte[] bytes;
  private final ClassLoader loader;
  private final Set<Class<?>> classes;
  private @Nullable Map<String, byte[]> unfiled;

  /**
   * @param classes of what is sent, and those that its lambdas were written in
   */
  private Shipment(byte[] bytes, ClassLoader loader, Set<Class<?>> classes) {
    this.bytes = bytes;
    this.loader = loader;
    this.classes = classes;
  }

  /** Packs a task, or says why that would not do. */
  public static Shipment of(Call call) {
    Object task = call.task();
    ClassLoader loader =
        Objects.requireNonNullElse(
            task.getClass().getClassLoader(), ClassLoader.getSystemClassLoader());
    Set<Class<?>> classes = new LinkedHashSet<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    @Nullable ShippingStream stream = null;
    try {
      stream = new ShippingStream(bytes, classes);
      stream.writeObject(call);
      stream.flush();
    } catch (IOException | RuntimeException e) {
      throw Refusal.cannotBeSent(task, stream == null ? null : stream.lambda(), e);
    }
    refuseSharedState(task, stream.lambda());
    return new Shipment(bytes.toByteArray(), stream.loader(loader), classes);
  }

  private static void refuseSharedState(Object task, @Nullable SerializedLambda lambda) {
    Class<?> home = task.getClass();
    ClassFile.Member method = new ClassFile.Member(home.getName().replace('.', '/'), "", "");
    Field field = null;
    if (lambda != null) {
      method =
          new ClassFile.Member(
              lambda.getImplClass(), lambda.getImplMethodName(), lambda.getImplMethodSignature());
      field = SharedState.reachedFrom(Refusal.capturing(task, lambda), method);
    } else {
      for (java.lang.reflect.Method run : home.getDeclaredMethods()) {
        if (run.getName().equals("run") && field == null) {
          String descriptor =
              java.lang.invoke.MethodType.methodType(run.getReturnType(), run.getParameterTypes())
                  .toMethodDescriptorString();
          field =
              SharedState.reachedFrom(
                  home, new ClassFile.Member(method.owner(), "run", descriptor));
        }
      }
    }
    if (field != null) {
      throw Refusal.sharedState(field);
    }
  }

  /** Another for each map. */
  public long number() {
    return number;
  }

  public byte[] bytes() {
    return bytes;
  }

  public ClassLoader loader() {
    return loader;
  }

  /**
   * The classes that are in no file and that the task and its inputs may need.
   *
   * @param more the classes of some inputs
   */
  public synchronized Map<String, byte[]> unfiled(Set<Class<?>> more) {
    Map<String, byte[]> known = unfiled;
    if (known == null || classes.addAll(more)) {
      known = Unfiled.reachable(classes, loader);
      unfiled = known;
    }
    return known;
  }

  /**
   * A stream for inputs, which may hold the object of a script as a task may.
   *
   * @param classes where their classes are noted
   */
  public static ObjectOutputStream stream(OutputStream out, Set<Class<?>> classes)
      throws IOException {
    return new ShippingStream(out, classes);
  }
}
