package org.divisi.parallel.ship;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record that is not serializable by its class, sent as what it is: its class and its components.
 * It is made anew by its constructor, as Java does with records that are serializable.
 */
@SuppressWarnings(
    "serial") // The list is one that can be serialised; whether its values can, shows.
record PlainRecord(Class<?> type, List<@Nullable Object> components) implements Serializable {

  /** The same for a record; null where its class does not let others look into it. */
  static @Nullable PlainRecord of(Record value) {
    Class<?> type = value.getClass();
    List<@Nullable Object> components = new ArrayList<>();
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        Field field = type.getDeclaredField(component.getName());
        if (!field.trySetAccessible()) {
          return null;
        }
        components.add(field.get(value));
      }
      return new PlainRecord(type, components);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private Object readResolve() throws InvalidObjectException {
    Class<?>[] types =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(components.toArray());
    } catch (InvocationTargetException e) {
      throw broken(e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw broken(e);
    }
  }

  private InvalidObjectException broken(@Nullable Throwable why) {
    return (InvalidObjectException)
        new InvalidObjectException("record " + type.getName() + " cannot be made anew: " + why)
            .initCause(why);
  }
}
