package org.divisi.score;

/** How LilyPond writes values of properties. */
final class Values {
  private Values() {}

  static String of(boolean value) {
    return value ? "##t" : "##f";
  }

  /** A number without needless zeros: {@code 3}, {@code -2.5}. */
  static String of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("%s is no number that LilyPond reads".formatted(value));
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  static String of(Direction value) {
    return switch (value) {
      case UP -> "#up";
      case NEUTRAL -> "#center";
      case DOWN -> "#down";
    };
  }
}
