package org.divisi.parallel.ship;

import java.io.ObjectInputFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be made out of bytes from another process: the JDK's plain values and what users wrote,
 * but nothing of the JDK's machinery (remote calls, management, naming, scripts, internals), which
 * is what forged bytes make use of. A filter of the whole process, if there is one, still holds.
 */
final class Filter implements ObjectInputFilter {
  private static final Set<String> MODULES =
      Set.of("java.base", "java.desktop", "java.logging", "java.sql", "java.xml", "java.net.http");
  private static final Set<String> INTERNAL_VALUES = Set.of("sun.util.calendar.ZoneInfo");

  @Override
  public Status checkInput(FilterInfo info) {
    Class<?> type = info.serialClass();
    while (type != null && type.isArray()) {
      type = type.getComponentType();
    }
    return type == null || type.isPrimitive() || isAllowed(type)
        ? Status.UNDECIDED
        : Status.REJECTED;
  }

  private static boolean isAllowed(Class<?> type) {
    Module module = type.getModule();
    @Nullable String name = module.getName();
    if (name == null || !(name.startsWith("java.") || name.startsWith("jdk."))) {
      return true;
    }
    return (MODULES.contains(name) && module.isExported(type.getPackageName()))
        || INTERNAL_VALUES.contains(type.getName());
  }
}
