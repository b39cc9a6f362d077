package org.divisi.studio.page;

/** JSON that may stand within a page: no tag or comment of HTML can begin in it. */
final class Json {
  private static final String SPECIAL = "\"\\<>&\u2028\u2029";

  private Json() {}

  /** A text in quotes. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c < ' ' || SPECIAL.indexOf(c) >= 0) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Seconds, to the tenth of a millisecond. */
  static String seconds(double seconds) {
    double rounded = Math.rint(seconds * 1e4) / 1e4;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
