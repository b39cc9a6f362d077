package org.divisi.lilypond.write;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.TimeSignature;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/** How a time signature is written. */
public final class Meters {
  /** Announces a meter such as 5/12, so that LilyPond does not call it strange. */
  public static final String EXPECT_STRANGE =
      "#(ly:expect-warning \"strange time signature found\")";

  private Meters() {}

  static String[] lines(TimeSignature mark) {
    List<String> lines = new ArrayList<>();
    if (mark.partial() != null) {
      lines.add("\\partial " + mark.partial());
    }
    if (!mark.isDyadic()) {
      lines.add(EXPECT_STRANGE);
    }
    if (mark.words().isEmpty()) {
      lines.add("\\time " + mark.numerator() + "/" + mark.denominator());
    } else {
      lines.add(mark.words());
    }
    return lines.toArray(String[]::new);
  }

  /**
   * The meter that a list of fractions says, {@code #'((2 2 8) (3 8))}, or of the numbers of one,
   * {@code 2,3,8}; null where it says none.
   */
  public static @Nullable TimeSignature compound(String words) {
    boolean plain = words.matches("\\d{1,4}(\\s*,\\s*\\d{1,4})+");
    String list = plain ? "#'(" + words.replace(',', ' ') + ")" : words;
    if (!list.matches("#'\\((\\d{1,4}|\\((\\d{1,4}\\s*)+\\)|\\s)+\\)")) {
      return null;
    }
    Duration sum = Duration.ZERO;
    int finest = 1;
    String inner = list.substring(3, list.length() - 1);
    for (String fraction : inner.indexOf('(') < 0 ? new String[] {inner} : inner.split("\\)")) {
      String[] numbers = fraction.replace("(", "").strip().split("\\s+");
      int denominator = Integer.parseInt(numbers[numbers.length - 1]);
      if (denominator == 0) {
        return null;
      }
      finest = Math.max(finest, denominator);
      for (int index = 0; index < numbers.length - 1; index++) {
        sum = sum.plus(Duration.of(Integer.parseInt(numbers[index]), denominator));
      }
    }
    Duration beats = sum.times(finest);
    boolean whole = beats.denominator() == 1 && beats.numerator() > 0;
    return whole ? TimeSignature.of(Math.toIntExact(beats.numerator()), finest) : null;
  }
}
