package org.divisi.theory.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;

/**
 * Parts sequences of quantities by how much each part weighs. A quantity below 0 stands for
 * silence, and weighs as much as the same above 0.
 *
 * {@snippet class="org.divisi.theory.pattern.Snippets" region="weights"}
 */
public final class Weights<T extends Comparable<T>> {
  /** How the weight of a part may differ from what is asked for, where items stay whole. */
  public enum Fit {
    /** Not at all. */
    EXACT,
    /** It is as heavy as it can be and not heavier. */
    LESS,
    /** It is as light as it can be and not lighter. */
    MORE
  }

  /** Whole numbers. */
  public static final Weights<Integer> INTEGERS =
      new Weights<>(0, Weights::sum, weight -> sum(0, -(long) weight), Integer::signum);

  /** Durations. */
  public static final Weights<Duration> DURATIONS =
      new Weights<>(
          Duration.ZERO, Duration::plus, Duration::negated, d -> Long.signum(d.numerator()));

  /** Fractions. */
  public static final Weights<Fraction> FRACTIONS =
      new Weights<>(
          Fraction.ZERO, Fraction::plus, Fraction::negated, f -> Long.signum(f.numerator()));

  private final T zero;
  private final BinaryOperator<T> plus;
  private final UnaryOperator<T> negated;
  private final ToIntFunction<T> sign;

  private Weights(T zero, BinaryOperator<T> plus, UnaryOperator<T> negated, ToIntFunction<T> sign) {
    this.zero = zero;
    this.plus = plus;
    this.negated = negated;
    this.sign = sign;
  }

  private static int sum(long one, long other) {
    long sum = one + other;
    if (sum != (int) sum) {
      throw new ArithmeticException(
          "weight of %d does not fit 32 bits: use fractions".formatted(sum));
    }
    return (int) sum;
  }

  private T weight(T item) {
    return sign.applyAsInt(item) < 0 ? negated.apply(item) : item;
  }

  private T minus(T one, T other) {
    return plus.apply(one, negated.apply(other));
  }

  /** The weight of all together. */
  public T sum(List<T> items) {
    return items.stream().map(this::weight).reduce(zero, plus);
  }

  /** Parts of these weights, with items cut where a part ends; what is left over is one more. */
  public List<List<T>> split(List<T> items, List<T> weights) {
    return split(items, weights, weights.size(), Remainder.KEPT);
  }

  /** Parts of these weights, with items cut where a part ends. */
  public List<List<T>> split(List<T> items, List<T> weights, Remainder remainder) {
    return split(items, weights, weights.size(), remainder);
  }

  /** Parts of these weights by turns until the end, with items cut where a part ends. */
  public List<List<T>> split(List<T> items, CyclicList<T> weights, Remainder remainder) {
    return split(items, weights.items(), Integer.MAX_VALUE, remainder);
  }

  private List<List<T>> split(List<T> items, List<T> weights, int most, Remainder remainder) {
    requirePositive(weights);
    List<List<T>> parts = new ArrayList<>();
    List<T> part = new ArrayList<>();
    T room = weights.isEmpty() ? zero : weights.get(0);
    for (T item : items) {
      T rest = weight(item);
      while (parts.size() < most && rest.compareTo(room) >= 0) {
        part.add(signed(room, item));
        parts.add(List.copyOf(part));
        part.clear();
        rest = minus(rest, room);
        room = parts.size() < most ? weights.get(parts.size() % weights.size()) : zero;
      }
      if (sign.applyAsInt(rest) > 0) {
        part.add(signed(rest, item));
        room = minus(room, rest);
      }
    }
    Partitions.addRemainder(List.copyOf(part), remainder, parts);
    return List.copyOf(parts);
  }

  private T signed(T weight, T item) {
    return sign.applyAsInt(item) < 0 ? negated.apply(weight) : weight;
  }

  private void requirePositive(List<T> weights) {
    if (weights.stream().anyMatch(weight -> sign.applyAsInt(weight) <= 0)) {
      throw new IllegalArgumentException(
          "weights %s cannot part a sequence: use weights above 0".formatted(weights));
    }
  }

  /** Parts of these weights, with all items whole. */
  public List<List<T>> partition(List<T> items, List<T> weights, Fit fit, Remainder remainder) {
    return partition(items, weights, weights.size(), fit, remainder);
  }

  /** Parts of these weights by turns until the end, with all items whole. */
  public List<List<T>> partition(
      List<T> items, CyclicList<T> weights, Fit fit, Remainder remainder) {
    return partition(items, weights.items(), Integer.MAX_VALUE, fit, remainder);
  }

  private List<List<T>> partition(
      List<T> items, List<T> weights, int most, Fit fit, Remainder remainder) {
    requirePositive(weights);
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    while (parts.size() < most && from < items.size()) {
      T target = weights.get(parts.size() % weights.size());
      int to = end(items, from, target, fit);
      if (to < 0) {
        break;
      }
      parts.add(List.copyOf(items.subList(from, to)));
      from = to;
    }
    Partitions.addRemainder(List.copyOf(items.subList(from, items.size())), remainder, parts);
    return List.copyOf(parts);
  }

  /** Where the part ends that begins at an index, or -1 where the items do not fill it. */
  private int end(List<T> items, int from, T target, Fit fit) {
    T sum = zero;
    int to = from;
    while (to < items.size() && sum.compareTo(target) < 0) {
      sum = plus.apply(sum, weight(items.get(to++)));
    }
    int over = sum.compareTo(target);
    if (over < 0) {
      return -1;
    }
    return switch (fit) {
      case MORE -> to;
      case LESS -> {
        int fitting = over == 0 ? to : to - 1;
        if (fitting == from) {
          throw new IllegalArgumentException(
              "item %s does not fit weight %s: use larger weights, or Fit.MORE"
                  .formatted(items.get(from), target));
        }
        yield fitting;
      }
      case EXACT -> {
        if (over > 0) {
          throw new IllegalArgumentException(
              "no items from %s on weigh %s: use Fit.LESS or Fit.MORE, or split"
                  .formatted(items.get(from), target));
        }
        yield to;
      }
    };
  }

  /** Parts of whole items whose weights are in proportion, as nearly as can be. */
  public List<List<T>> byProportion(List<T> items, List<Integer> proportion) {
    long all = proportion.stream().mapToLong(Integer::longValue).sum();
    if (proportion.stream().anyMatch(part -> part < 1)) {
      throw new IllegalArgumentException(
          "proportion %s cannot part a sequence: use numbers above 0".formatted(proportion));
    }
    T sum = sum(items);
    List<List<T>> parts = new ArrayList<>();
    long share = 0;
    int from = 0;
    T filled = zero;
    for (int part : proportion) {
      share += part;
      List<T> next = new ArrayList<>();
      // An item belongs here if more than half of it does.
      while (from < items.size()
          && isWithin(filled, plus.apply(filled, weight(items.get(from))), sum, share, all)) {
        filled = plus.apply(filled, weight(items.get(from)));
        next.add(items.get(from++));
      }
      parts.add(List.copyOf(next));
    }
    return List.copyOf(parts);
  }

  /** Whether the middle of a stretch lies within a share of the whole. */
  private boolean isWithin(T start, T stop, T sum, long share, long all) {
    return times(plus.apply(start, stop), all).compareTo(times(sum, 2 * share)) < 0;
  }

  private T times(T item, long count) {
    T product = zero;
    T power = item;
    for (long rest = count; rest > 0; rest >>= 1) {
      product = (rest & 1) == 0 ? product : plus.apply(product, power);
      power = rest > 1 ? plus.apply(power, power) : power;
    }
    return product;
  }

  /** The items again and again up to a weight, the last one cut. */
  public List<T> repeatTo(List<T> items, T weight) {
    T sum = sum(items);
    if (sign.applyAsInt(sum) <= 0) {
      throw new IllegalArgumentException(
          "%s weighs nothing and never reaches %s: give it some weight".formatted(items, weight));
    }
    List<T> repeated = new ArrayList<>();
    for (T filled = zero; filled.compareTo(weight) < 0; filled = plus.apply(filled, sum)) {
      repeated.addAll(items);
    }
    return truncate(repeated, weight);
  }

  /** The items up to a weight, the last one cut. */
  public List<T> truncate(List<T> items, T weight) {
    return sign.applyAsInt(weight) <= 0 || items.isEmpty()
        ? List.of()
        : split(items, List.of(weight)).get(0);
  }

  /** One item for each run of the same sign, which is their sum: 1 2 -3 -4 5 as 3 -7 5. */
  public List<T> sumBySign(List<T> items) {
    List<T> sums = new ArrayList<>();
    int last = 2;
    for (T item : items) {
      int next = sign.applyAsInt(item);
      if (next == last) {
        sums.set(sums.size() - 1, plus.apply(sums.get(sums.size() - 1), item));
      } else {
        sums.add(item);
      }
      last = next;
    }
    return List.copyOf(sums);
  }

  /** What the quantities are, for a message. */
  @Override
  public String toString() {
    return "weights of " + zero.getClass().getSimpleName();
  }
}
