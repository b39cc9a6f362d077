package org.divisi.parallel.ship;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that is sent as the name of its class and what its fields hold, and made anew where it
 * arrives: one without state, or the object whose methods a compact source file's tasks call. The
 * class of the latter has no name to declare anything by, so it cannot be made serializable.
 *
 * @param state the values of its fields, by their names
 */
@SuppressWarnings("serial") // The map is one that can be serialised; whether its values can, shows.
record Script(Class<?> type, Map<String, @Nullable Object> state) implements Serializable {

  /** Whether an object can be sent so. */
  static boolean isScript(Object object) {
    Class<?> type = object.getClass();
    return type.getClassLoader() != null
        && !type.isHidden()
        && !type.isArray()
        && (fields(type).isEmpty() || isImplicit(type))
        && constructor(type) != null;
  }

  /** An object with the values that its fields have now. */
  static Script of(Object object) {
    Map<String, @Nullable Object> state = new HashMap<>();
    for (Field field : sent(object.getClass())) {
      state.put(field.getName(), value(field, object));
    }
    return new Script(object.getClass(), state);
  }

  /** Whether a class has the form that the compiler gives to that of a compact source file. */
  static boolean isImplicit(Class<?> type) {
    return type.getPackageName().isEmpty()
        && type.getEnclosingClass() == null
        && type.getModifiers() == Modifier.FINAL
        && type.getSuperclass() == Object.class
        && type.getInterfaces().length == 0;
  }

  /** The fields that make it matter which object of a class it is. */
  static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** The fields whose values are sent: of what is transient, each worker has its own. */
  static List<Field> sent(Class<?> type) {
    return fields(type).stream()
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .toList();
  }

  /** What a field of an object holds. */
  static @Nullable Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a field that is accessible cannot be read", e);
    }
  }

  private static @Nullable Constructor<?> constructor(Class<?> type) {
    try {
      return type.getDeclaredConstructor();
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object script = constructor.newInstance();
      for (Field field : sent(type)) {
        field.setAccessible(true);
        field.set(script, state.get(field.getName()));
      }
      return script;
    } catch (ReflectiveOperationException e) {
      throw (InvalidObjectException)
          new InvalidObjectException(type.getName() + " cannot be made anew").initCause(e);
    }
  }
}
