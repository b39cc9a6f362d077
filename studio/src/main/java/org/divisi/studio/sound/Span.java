package org.divisi.studio.sound;

import org.divisi.theory.Offset;

/** A stretch of a voice in which the loudness stays, or moves evenly. */
final class Span {
  /** Which way the loudness moves. */
  enum Way {
    FALLING(-1),
    LEVEL(0),
    RISING(1);

    private final int sign;

    Way(int sign) {
      this.sign = sign;
    }

    int sign() {
      return sign;
    }

    boolean isAgainst(Way other) {
      return sign == -other.sign;
    }
  }

  private final Way way;
  private final Offset start;
  private double length;
  private double from;
  private double gain;

  Span(Way way, Offset start, double volume) {
    this.way = way;
    this.start = start;
    this.from = volume;
  }

  Way way() {
    return way;
  }

  double from() {
    return from;
  }

  double length() {
    return length;
  }

  void end(Offset offset) {
    length = Math.max(0, Times.real(offset.minus(start)));
  }

  void set(double from, double to) {
    this.from = from;
    this.gain = to - from;
  }

  /** How loud it is at a time, from 0 to 1. */
  double at(Offset offset) {
    double passed = Times.real(offset.minus(start));
    return passed <= 0 ? from : passed >= length ? from + gain : from + gain * (passed / length);
  }
}
