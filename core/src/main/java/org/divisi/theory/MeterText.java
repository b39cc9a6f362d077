package org.divisi.theory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of meters. */
final class MeterText {
  private static final Pattern WORD =
      Pattern.compile("\\s*(\\(|\\)|(\\d{1,9})(?:/(\\d{1,9}))?)\\s*");

  /** What stands before a beat that is no part of a meter, since 3/4 alone is divided. */
  private static final String BEAT = "beat ";

  /** A bracket that is open: the pair once it is read, then the parts. */
  private static final class Bracket {
    long numerator;
    long denominator;
    final List<Meter> parts = new ArrayList<>();
  }

  private final String text;
  private final Deque<Bracket> open = new ArrayDeque<>();

  private MeterText(String text) {
    this.text = text;
  }

  static Meter parse(String text) {
    String stripped = text.strip();
    boolean beat = stripped.startsWith(BEAT);
    Matcher word = WORD.matcher(beat ? stripped.substring(BEAT.length()) : stripped);
    if (word.matches() && word.group(2) != null) {
      long numerator = Long.parseLong(word.group(2));
      return beat
          ? Meter.beat(numerator, denominator(word))
          : Meter.of(numerator, denominator(word));
    }
    return new MeterText(text).read();
  }

  private static long denominator(Matcher word) {
    return word.group(3) == null ? 1 : Long.parseLong(word.group(3));
  }

  /** A pair, then its parts in brackets of their own: {@code (2/4 (1/4 1/4))}. */
  private Meter read() {
    Matcher word = WORD.matcher(text);
    int at = 0;
    Bracket outermost = new Bracket();
    outermost.numerator = 1;
    open.push(outermost);
    while (at < text.length() && word.find(at) && word.start() == at) {
      take(word);
      at = word.end();
    }
    if (at < text.length() || open.size() != 1 || outermost.parts.size() != 1) {
      throw wrong();
    }
    return outermost.parts.get(0);
  }

  private void take(Matcher word) {
    Bracket bracket = open.element();
    switch (word.group(1)) {
      case "(" -> open.push(new Bracket());
      case ")" -> close();
      default -> {
        long numerator = Long.parseLong(word.group(2));
        if (bracket.numerator == 0 && open.size() % 2 == 0) {
          bracket.numerator = numerator;
          bracket.denominator = denominator(word);
        } else {
          bracket.parts.add(Meter.beat(numerator, denominator(word)));
        }
      }
    }
  }

  private void close() {
    if (open.size() < 2) {
      throw wrong();
    }
    boolean meter = open.size() % 2 == 0;
    Bracket bracket = open.pop();
    if (bracket.parts.isEmpty() || meter == (bracket.numerator == 0)) {
      throw wrong();
    }
    if (meter) {
      open.element().parts.add(new Meter(bracket.numerator, bracket.denominator, bracket.parts));
    } else {
      open.element().parts.addAll(bracket.parts);
    }
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "meter '%s' is not a rhythm tree: write it as 3/4 or (3/4 (1/4 1/4 1/4))".formatted(text));
  }

  static String print(Meter meter) {
    StringBuilder out = new StringBuilder(meter.isBeat() ? BEAT : "");
    print(meter, out);
    return out.toString();
  }

  private static void print(Meter meter, StringBuilder out) {
    String pair =
        meter.denominator() == 1
            ? Long.toString(meter.numerator())
            : meter.numerator() + "/" + meter.denominator();
    if (meter.isBeat()) {
      out.append(pair);
      return;
    }
    out.append('(').append(pair).append(" (");
    for (int i = 0; i < meter.parts().size(); i++) {
      out.append(i == 0 ? "" : " ");
      print(meter.parts().get(i), out);
    }
    out.append("))");
  }
}
