package org.divisi.parallel.ship;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.OutputStream;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import org.divisi.parallel.TransferException;
import org.jspecify.annotations.Nullable;

/** Says, in the words of who wrote it, why a task cannot go to a worker process. */
public final class Refusal {
  private static final String REFUSED = "the task cannot run in a worker process: ";
  private static final int STATIC_HANDLE = 6;

  private Refusal() {}

  public static TransferException sharedState(Field field) {
    String refused =
        Modifier.isStatic(field.getModifiers())
            ? "it reads the static field '%s' of %s, which is assigned while the program runs, and workers would not see that: put its value in a local variable or in the inputs, or make it final (or transient, if each worker may have its own)"
            : "it assigns the field '%s' of %s, and what a worker assigns would not come back: make it part of the result, or a local variable of the task (or make the field transient, if each worker may have its own)";
    return new TransferException(
        REFUSED + refused.formatted(field.getName(), field.getDeclaringClass().getName()), null);
  }

  public static TransferException cannotBeSent(
      Object task, @Nullable SerializedLambda lambda, Exception why) {
    String culprit = null;
    if (lambda != null) {
      culprit = captured(task, lambda);
    } else {
      culprit = heldField(task);
    }
    String wayOut = WayOut.declared(why, task.getClass().getClassLoader());
    return new TransferException(
        REFUSED
            + (culprit != null ? culprit : "it cannot be serialized (" + Rendering.of(why) + ")")
            + ": "
            + Objects.requireNonNullElse(wayOut, "make it serializable")
            + ", make it inside the task, or use threads",
        why);
  }

  private static @Nullable String captured(Object task, SerializedLambda lambda) {
    for (int i = 0; i < lambda.getCapturedArgCount(); i++) {
      Object value = lambda.getCapturedArg(i);
      Exception why = tryAlone(value);
      if (why != null) {
        return isReceiver(lambda, i)
            ? script(value)
            : "it captures '%s' (%s)%s"
                .formatted(name(task, lambda, i), value.getClass().getName(), because(value, why));
      }
    }
    return null;
  }

  private static boolean isReceiver(SerializedLambda lambda, int number) {
    return number == 0 && lambda.getImplMethodKind() != STATIC_HANDLE;
  }

  private static String script(Object script) {
    Class<?> type = script.getClass();
    List<Field> fields = Script.fields(type);
    if (fields.isEmpty()) {
      return "it uses its own object (" + type.getName() + ")";
    }
    if (!Script.isImplicit(type)) {
      return "it uses the object it was written in (%s), whose field '%s' would be another in each worker; copy the field to a local variable and make the method static, or"
          .formatted(type.getName(), fields.get(0).getName());
    }
    for (Field field : Script.sent(type)) {
      Object value = Script.value(field, script);
      Exception why = tryAlone(value);
      if (why != null && value != null) {
        return "it uses the object it was written in (%s), whose field '%s' is a %s%s"
            .formatted(
                type.getName(), field.getName(), value.getClass().getName(), because(value, why));
      }
    }
    return "it uses the object it was written in (" + type.getName() + ")";
  }

  private static String because(Object value, Exception why) {
    String culprit =
        why instanceof NotSerializableException ? String.valueOf(why.getMessage()) : "";
    return culprit.isEmpty() || culprit.equals(value.getClass().getName())
        ? ", which is not serializable"
        : ", which holds a " + culprit + " that is not serializable";
  }

  private static @Nullable Exception tryAlone(@Nullable Object value) {
    try {
      new ShippingStream(OutputStream.nullOutputStream()).writeObject(value);
      return null;
    } catch (IOException | RuntimeException e) {
      return e;
    }
  }

  /** The class a lambda was written in. */
  public static Class<?> capturing(Object task, SerializedLambda lambda) {
    try {
      return Class.forName(
          lambda.getImplClass().replace('/', '.'), false, task.getClass().getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return task.getClass();
    }
  }

  private static String name(Object task, SerializedLambda lambda, int number) {
    String unknown = "variable " + (number + 1);
    try {
      ClassFile file = SharedState.fileOf(capturing(task, lambda));
      ClassFile.Method method =
          file == null
              ? null
              : file.method(lambda.getImplMethodName(), lambda.getImplMethodSignature());
      if (method == null) {
        return unknown;
      }
      int slot = slot(lambda, number);
      for (ClassFile.Local local : method.locals()) {
        if (local.slot() == slot) {
          return local.name();
        }
      }
      return method.line() < 0 ? unknown : unknown + "' of the lambda at line '" + method.line();
    } catch (IOException e) {
      return unknown;
    }
  }

  /** Captured variables are the first parameters; long and double take two slots. */
  private static int slot(SerializedLambda lambda, int number) {
    var parameters =
        java.lang.invoke.MethodType.fromMethodDescriptorString(
                lambda.getImplMethodSignature().replaceAll("L[^;]*;", "Ljava/lang/Object;"), null)
            .parameterList();
    boolean receiver = lambda.getImplMethodKind() != STATIC_HANDLE;
    int slot = receiver ? 1 : 0;
    for (int i = 0; i < number - (receiver ? 1 : 0); i++) {
      slot += parameters.get(i) == long.class || parameters.get(i) == double.class ? 2 : 1;
    }
    return slot;
  }

  private static @Nullable String heldField(Object task) {
    for (Field field : task.getClass().getDeclaredFields()) {
      try {
        field.setAccessible(true);
        if (!Modifier.isStatic(field.getModifiers())) {
          Object value = field.get(task);
          Exception why = tryAlone(value);
          if (why != null && value != null) {
            return "it captures '%s' (%s)%s"
                .formatted(
                    field.getName().replaceFirst("^val\\$", ""),
                    value.getClass().getName(),
                    because(value, why));
          }
        }
      } catch (RuntimeException | IllegalAccessException e) {
        return null;
      }
    }
    return null;
  }
}
