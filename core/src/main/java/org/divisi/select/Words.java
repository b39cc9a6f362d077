package org.divisi.select;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One step of a {@link Pick} in words: what is done, and with which values. */
record Words(String verb, List<?> values) implements Serializable {
  static Words of(String verb, Object... values) {
    return new Words(verb, List.of(values));
  }

  /** As it is written in code; a test is three dots. */
  @Override
  public String toString() {
    return values.stream().map(Words::text).collect(Collectors.joining(", ", verb + "(", ")"));
  }

  private static String text(Object value) {
    return switch (value) {
      case Criterion<?> test -> "...";
      case Trait<?> trait -> "...";
      case Class<?> kind -> kind.getSimpleName();
      case String text -> '"' + text + '"';
      case List<?> list -> list.stream().map(Words::text).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
