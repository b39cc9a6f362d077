package org.divisi.parallel.ship;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * An object without state, sent as the name of its class and made anew where it arrives: the object
 * whose methods a compact source file's tasks call.
 */
record Script(Class<?> type) implements Serializable {

  /** Whether another object of this class would be as good. */
  static boolean isStateless(Object object) {
    Class<?> type = object.getClass();
    return type.getClassLoader() != null
        && !type.isHidden()
        && !type.isArray()
        && field(type) == null
        && constructor(type) != null;
  }

  /** A field that makes it matter which object it is, if there is one. */
  static @Nullable Field field(Class<?> type) {
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          return field;
        }
      }
    }
    return null;
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
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw (InvalidObjectException)
          new InvalidObjectException(type.getName() + " cannot be made anew").initCause(e);
    }
  }
}
