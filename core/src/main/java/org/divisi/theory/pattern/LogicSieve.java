package org.divisi.theory.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several sieves and what joins them. */
record LogicSieve(Operator operator, List<Sieve> sieves) implements Sieve {
  enum Operator {
    OR("|"),
    XOR("^"),
    AND("&");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }
  }

  private static final int DEEPEST = 100;

  LogicSieve {
    sieves = List.copyOf(sieves);
    if (depth(sieves) >= DEEPEST) {
      throw new IllegalArgumentException(
          "sieve is nested %d times: name parts of it".formatted(DEEPEST));
    }
  }

  private static int depth(List<Sieve> sieves) {
    int depth = 0;
    for (Sieve sieve : sieves) {
      depth = Math.max(depth, depth(sieve));
    }
    return depth;
  }

  private static int depth(Sieve sieve) {
    return switch (sieve) {
      case LogicSieve logic -> 1 + depth(logic.sieves);
      case InverseSieve inverse -> depth(inverse.sieve());
      case ResidueSieve residue -> 0;
      case EndSieve end -> 0;
    };
  }

  /** Joins two, and puts a third into the same row, so that long chains are not deep. */
  static Sieve of(Operator operator, Sieve one, Sieve other) {
    List<Sieve> sieves = new ArrayList<>();
    for (Sieve sieve : List.of(one, other)) {
      if (sieve instanceof LogicSieve logic && logic.operator == operator) {
        sieves.addAll(logic.sieves);
      } else {
        sieves.add(sieve);
      }
    }
    return new LogicSieve(operator, sieves);
  }

  @Override
  public boolean has(long number, long length) {
    return switch (operator) {
      case OR -> sieves.stream().anyMatch(sieve -> sieve.has(number, length));
      case AND -> sieves.stream().allMatch(sieve -> sieve.has(number, length));
      case XOR -> sieves.stream().filter(sieve -> sieve.has(number, length)).count() % 2 == 1;
    };
  }

  @Override
  public long period() {
    long period = 1;
    for (Sieve sieve : sieves) {
      long other = sieve.period();
      long times = other / gcd(period, other);
      if (period > Long.MAX_VALUE / times) {
        throw new ArithmeticException(
            "sieve '%s' has a period of more than 64 bits: use smaller periods".formatted(this));
      }
      period *= times;
    }
    return period;
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  @Override
  public Sieve rotate(int count) {
    return new LogicSieve(operator, sieves.stream().map(sieve -> sieve.rotate(count)).toList());
  }

  @Override
  public String toString() {
    return sieves.stream()
        .map(sieve -> sieve instanceof LogicSieve ? "(" + sieve + ")" : sieve.toString())
        .collect(Collectors.joining(operator.sign));
  }
}
