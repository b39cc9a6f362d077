package org.divisi.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {
  @ParameterizedTest
  @CsvSource({
    "1/4, 4, 0, 0",
    "3/16, 8., 1, 1",
    "7/32, 8.., 2, 1",
    "1/128, 128, 0, 5",
    "2, \\breve, 0, 0",
    "4, \\longa, 0, 0",
    "8, \\maxima, 0, 0",
    "15, \\maxima..., 3, 0",
    "3/2, 1., 1, 0",
    "31/64, 4...., 4, 0"
  })
  void anAssignableDurationIsOneLeaf(String text, String lilypond, int dots, int flags) {
    Duration duration = Duration.parse(text);
    assertThat(duration).hasToString(text);
    assertThat(duration.isAssignable()).isTrue();
    assertThat(duration.dots()).isEqualTo(dots);
    assertThat(duration.flags()).isEqualTo(flags);
    assertThat(duration.assignableParts()).containsExactly(duration);
    assertThat(NoteValue.of(duration)).hasToString(lilypond);
    assertThat(NoteValue.of(duration).duration()).isEqualTo(duration);
  }

  @ParameterizedTest
  @CsvSource({
    "5/16, '[1/4, 1/16]', 'tie two, or use a tuplet'",
    "21/64, '[1/4, 1/16, 1/64]', 'tie two, or use a tuplet'",
    "23/16, '[1, 7/16]', 'tie two, or use a tuplet'",
    "20, '[8, 12]', 'tie several that are longer than 0 and shorter than 16'",
    "16, '[8, 8]', 'tie several that are longer than 0 and shorter than 16'",
  })
  void anUnassignableDurationIsSeveralLeaves(String text, String parts, String wayOut) {
    Duration duration = Duration.parse(text);
    assertThat(duration.isAssignable()).isFalse();
    assertThat(duration.assignableParts()).hasToString(parts);
    assertThat(duration.assignableParts()).allMatch(Duration::isAssignable);
    assertThatThrownBy(() -> NoteValue.of(duration))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("duration " + text + " cannot be one leaf: " + wayOut);
  }

  @Test
  void aDurationThatNoLeafCanHaveSaysTheWayOut() {
    assertThatThrownBy(() -> NoteValue.of(Duration.of(1, 12)))
        .hasMessage(
            "duration 1/12 cannot be one leaf: put leaves of a simpler duration in a tuplet");
    assertThatThrownBy(() -> Duration.ZERO.assignableParts())
        .hasMessage("duration 0 cannot be one leaf: it must be longer than 0");
    assertThatThrownBy(() -> Duration.of(-1, 4).dots()).hasMessageContaining("longer than 0");
  }

  @Test
  void overflowIsAnErrorAndNotAWrongNumber() {
    Duration large = Duration.of(Long.MAX_VALUE, 2);
    assertThatThrownBy(() -> large.plus(large.times(1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("does not fit 64 bits: use simpler fractions");
    assertThatThrownBy(
            () -> Duration.of(1, Long.MAX_VALUE).plus(Duration.of(1, Long.MAX_VALUE - 1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "duration 1/9223372036854775807 plus 1/9223372036854775806 does not fit 64 bits: use"
                + " simpler fractions");
    assertThatThrownBy(() -> Duration.of(Long.MIN_VALUE, -1))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void arithmeticAgreesWithUnboundedNumbers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      int bits = 2 + random.nextInt(62);
      long a = random.nextLong() >> (64 - bits);
      long b = 1 + (random.nextLong() >>> (65 - Math.min(bits, 40)));
      long c = random.nextLong() >> (64 - bits);
      long d = 1 + (random.nextLong() >>> (65 - Math.min(bits, 40)));
      BigInteger left = big(a).multiply(big(d));
      BigInteger right = big(c).multiply(big(b));
      BigInteger common = big(b).multiply(big(d));
      assertSame(() -> Duration.of(a, b).plus(Duration.of(c, d)), left.add(right), common);
      assertSame(() -> Offset.of(a, b).minus(Offset.of(c, d)), left.subtract(right), common);
      assertThat(Integer.signum(Duration.of(a, b).compareTo(Duration.of(c, d))))
          .isEqualTo(left.compareTo(right));
      if (c > 0) {
        assertSame(() -> Duration.of(a, b).times(Ratio.of(c, d)), big(a).multiply(big(c)), common);
      }
    }
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  private static void assertSame(
      java.util.function.Supplier<Duration> actual, BigInteger numerator, BigInteger denominator) {
    BigInteger gcd = numerator.gcd(denominator);
    BigInteger n = numerator.divide(gcd);
    BigInteger d = denominator.divide(gcd);
    Duration result;
    try {
      result = actual.get();
    } catch (ArithmeticException e) {
      // The product before reduction may be one bit larger than the result.
      assertThat(Math.max(n.bitLength(), d.bitLength())).isGreaterThan(20);
      return;
    }
    assertThat(big(result.numerator())).isEqualTo(n);
    assertThat(big(result.denominator())).isEqualTo(d);
  }

  @Test
  void offsetsAndRatiosPrintWhatTheyParse() {
    assertThat(Offset.parse("6/8")).hasToString("3/4").isEqualTo(Offset.of(3, 4));
    assertThat(Offset.of(3, 4).minus(Offset.of(1, 2))).isEqualTo(Duration.QUARTER);
    assertThat(Offset.ZERO.plus(Duration.QUARTER).minus(Duration.HALF)).hasToString("-1/4");
    assertThat(Offset.ZERO.isBefore(Offset.of(1, 8))).isTrue();
    assertThat(Ratio.parse("6:4")).hasToString("6:4").isNotEqualTo(Ratio.of(3, 2));
    assertThat(Ratio.parse("6/4").reduced()).isEqualTo(Ratio.of(3, 2));
    assertThat(Ratio.of(3, 2).times(Ratio.of(3, 2))).hasToString("9:4");
    assertThatThrownBy(() -> Ratio.of(3, 0)).hasMessage("ratio 3:0 must be of numbers above 0");
    assertThatThrownBy(() -> Duration.of(3, 0))
        .hasMessage("duration with denominator 0 does not exist: use 1 or more");
    assertThatThrownBy(() -> Duration.parse("3/x"))
        .hasMessage("duration '3/x' is not a fraction: write it as 3/16 or 2");
  }

  @Test
  void aMultiplierIsKeptAsGiven() {
    NoteValue value = NoteValue.of(Duration.WHOLE).withMultiplier(Ratio.of(6, 8));
    assertThat(value).hasToString("1 * 6/8");
    assertThat(value.duration()).isEqualTo(Duration.of(3, 4));
    assertThat(value.written()).isEqualTo(Duration.WHOLE);
  }
}
