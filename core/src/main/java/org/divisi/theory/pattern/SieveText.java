package org.divisi.theory.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text of a sieve: or binds least, then either, then and, then not. */
final class SieveText {
  private static final Pattern WORD =
      Pattern.compile(
          "(\\d{1,9})@(-?\\d{1,9}(?:,-?\\d{1,9})*|)|@(-?\\d{1,9}(?:,-?\\d{1,9})*)|(first|last)\\s+(\\d{1,9})");
  private static final int DEEPEST = 100;

  private final String text;
  private int at;
  private int depth;

  SieveText(String text) {
    this.text = text;
  }

  Sieve read() {
    Sieve sieve = or();
    if (peek() != 0) {
      throw wrong();
    }
    return sieve;
  }

  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(char sign) {
    boolean found = peek() == sign;
    at += found ? 1 : 0;
    return found;
  }

  private Sieve or() {
    Sieve sieve = xor();
    while (take('|')) {
      sieve = sieve.or(xor());
    }
    return sieve;
  }

  private Sieve xor() {
    Sieve sieve = and();
    while (take('^')) {
      sieve = sieve.xor(and());
    }
    return sieve;
  }

  private Sieve and() {
    Sieve sieve = not();
    while (take('&')) {
      sieve = sieve.and(not());
    }
    return sieve;
  }

  private Sieve not() {
    boolean inverse = false;
    while (take('-')) {
      inverse = !inverse;
    }
    Sieve sieve = word();
    return inverse ? sieve.not() : sieve;
  }

  private Sieve word() {
    if (take('(')) {
      if (++depth > DEEPEST) {
        throw wrong();
      }
      Sieve sieve = or();
      depth--;
      if (!take(')')) {
        throw wrong();
      }
      return sieve;
    }
    peek();
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      throw wrong();
    }
    at = word.end();
    if (word.group(1) != null) {
      return Sieve.of(Integer.parseInt(word.group(1)), numbers(word.group(2)));
    }
    if (word.group(3) != null) {
      return Sieve.at(numbers(word.group(3)));
    }
    int count = Integer.parseInt(word.group(5));
    return word.group(4).equals("first") ? Sieve.first(count) : Sieve.last(count);
  }

  private static int[] numbers(String words) {
    return words.isEmpty()
        ? new int[0]
        : Stream.of(words.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "sieve '%s' has no such text at %d: write it as 3@2|7@1".formatted(text, at));
  }
}
