package org.divisi.parallel.ship;

import org.jspecify.annotations.Nullable;

/**
 * Text for inputs and exceptions that cannot fail and stays short, whatever their own code does.
 */
public final class Rendering {
  private static final int INPUT_LIMIT = 80;
  private static final int CAUSE_LIMIT = 300;

  private Rendering() {}

  public static String of(@Nullable Object input) {
    try {
      return shorten(String.valueOf(input), INPUT_LIMIT);
    } catch (Throwable e) {
      return typeOf(input) + " (its toString throws " + e.getClass().getName() + ")";
    }
  }

  public static String of(Throwable cause) {
    try {
      return shorten(cause.toString(), CAUSE_LIMIT);
    } catch (Throwable e) {
      return cause.getClass().getName() + " (its text throws " + e.getClass().getName() + ")";
    }
  }

  private static String typeOf(@Nullable Object input) {
    return input == null ? "null" : input.getClass().getName();
  }

  private static String shorten(@Nullable String text, int limit) {
    String whole = String.valueOf(text);
    return whole.length() <= limit
        ? whole
        : whole.substring(0, limit - 3) + "... (" + whole.length() + " characters)";
  }
}
