package org.divisi.theory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * How the time of a measure is divided, and divided again: 7/8 into 3 + 2 + 2 eighths.
 *
 * <p>A meter is a beat, or a sequence of meters. It is kept as it is written: 6/8 is not 3/4. Its
 * text is IRCAM's rhythm tree, {@code (5/4 ((3/4 (1/4 1/4 1/4)) (2/4 (1/4 1/4))))}.
 *
 * {@snippet class="org.divisi.theory.Snippets" region="meter"}
 *
 * @param numerator the upper number, above 0
 * @param denominator the lower number, above 0
 * @param parts the meters that it is made of, one after the other; none for a beat
 */
public record Meter(long numerator, long denominator, List<Meter> parts) implements Serializable {
  private static final int DEEPEST = 64;

  /** Refuses numbers below 1, parts that do not add up, and trees of more than 64 levels. */
  public Meter {
    if (numerator < 1 || denominator < 1) {
      throw new IllegalArgumentException(
          "meter %d/%d must be of numbers above 0".formatted(numerator, denominator));
    }
    parts = List.copyOf(parts);
    if (!parts.isEmpty()) {
      requireSum(numerator, denominator, parts);
    }
    if (parts.stream().anyMatch(part -> part.depth() >= DEEPEST)) {
      throw new IllegalArgumentException(
          "meter %d/%d has more than %d levels: divide it less often"
              .formatted(numerator, denominator, DEEPEST));
    }
  }

  private static void requireSum(long numerator, long denominator, List<Meter> parts) {
    Duration sum = sum(parts);
    Duration whole = Duration.of(numerator, denominator);
    if (!sum.equals(whole)) {
      throw new IllegalArgumentException(
          "meter %d/%d has parts that last %s: make them add up"
              .formatted(numerator, denominator, sum));
    }
  }

  private static Duration sum(List<Meter> parts) {
    return parts.stream().map(Meter::duration).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The meter that a time signature most likely means: its number is divided by its prime factors
   * from the lowest, the first two twos at once; from 5 on, a prime becomes a three and twos.
   */
  public static Meter of(long numerator, long denominator) {
    return MeterGuess.of(numerator, denominator, /* increasing= */ false);
  }

  /** The same with the twos ahead of the three: 7/8 as 2 + 2 + 3. */
  public static Meter increasing(long numerator, long denominator) {
    return MeterGuess.of(numerator, denominator, /* increasing= */ true);
  }

  /**
   * A meter of others, one after the other, over the largest denominator among them: {@code
   * of(of(3, 8), of(1, 4))} is 5/8.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Meter of(List<Meter> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("meter of no parts does not exist: give at least one");
    }
    Duration sum = sum(parts);
    long denominator = sum.denominator();
    for (Meter part : parts) {
      long common = Exact.gcd(denominator, part.denominator);
      denominator = Exact.times(denominator / common, part.denominator, "meter");
    }
    return new Meter(
        Exact.times(sum.numerator(), denominator / sum.denominator(), "meter"), denominator, parts);
  }

  /** A single beat. */
  public static Meter beat(long numerator, long denominator) {
    return new Meter(numerator, denominator, List.of());
  }

  /**
   * Reads a rhythm tree; or {@code 7/8}, which is divided as {@link #of(long, long)} does; or
   * {@code beat 1/4}.
   */
  public static Meter parse(String text) {
    return MeterText.parse(text);
  }

  /**
   * Meters, one for each measure, whose accents fit attacks best, from the first attack to the
   * last. As Abjad does, it looks one measure ahead.
   */
  public static List<Meter> fit(OffsetCounts attacks, List<Meter> meters) {
    return fit(attacks, meters, Integer.MAX_VALUE);
  }

  /** The same, with no meter in more measures on end than so many. */
  public static List<Meter> fit(OffsetCounts attacks, List<Meter> meters, int longestRun) {
    return MeterFitting.fit(attacks, meters, longestRun);
  }

  /** The time of one measure. */
  public Duration duration() {
    return Duration.of(numerator, denominator);
  }

  /** Whether it is not divided. */
  public boolean isBeat() {
    return parts.isEmpty();
  }

  /** Whether its beats are likely in threes, as in 6/8: more than three, and divisible by three. */
  public boolean isCompound() {
    return numerator > 3 && numerator % 3 == 0;
  }

  /**
   * What is likely counted as a beat: 3/8 in 6/8 and in 3/8, 1/4 in 3/4. Notation decides, not the
   * tree.
   */
  public Duration pulse() {
    boolean single = numerator == 3 && denominator >= 8;
    return Duration.of(isCompound() || single ? 3 : 1, denominator);
  }

  /**
   * The groups of beats that LilyPond beams by default, each beat a note of the lower number: 3 and
   * 2 for 5/8, but seven of 1 for 7/8. Notation decides, not the tree.
   */
  public List<Integer> beatStructure() {
    return Beaming.beatStructure(numerator, denominator);
  }

  /**
   * How many notes of a length LilyPond has under each beam by default: of eighths, 4 and 4 in 4/4
   * and 6 in 3/4; of triplets, 3 a beat.
   *
   * @throws IllegalArgumentException if such notes have no beams, or do not fill the beats
   */
  public List<Integer> beams(Duration note) {
    return Beaming.notes(this, note);
  }

  /** How many times it is divided, at most: 0 for a beat. */
  public int depth() {
    int depth = 0;
    for (Meter part : parts) {
      depth = Math.max(depth, part.depth() + 1);
    }
    return depth;
  }

  /** The beats that it is made of in the end, one after the other. */
  public List<Meter> beats() {
    return isBeat() ? List.of(this) : parts.stream().flatMap(p -> p.beats().stream()).toList();
  }

  /**
   * When the parts of each level begin, and the measure ends. Each level has the offsets of those
   * above: of 3/4, 0 and 3/4, then 0, 1/4, 1/2 and 3/4.
   */
  public List<List<Offset>> levels() {
    List<List<Offset>> levels = new ArrayList<>();
    TreeSet<Offset> offsets = new TreeSet<>(List.of(Offset.ZERO.plus(duration())));
    for (int depth = 0; depth <= depth(); depth++) {
      addStarts(this, Offset.ZERO, depth, offsets);
      levels.add(List.copyOf(offsets));
    }
    return Collections.unmodifiableList(levels);
  }

  private static void addStarts(Meter meter, Offset start, int depth, TreeSet<Offset> offsets) {
    if (depth == 0) {
      offsets.add(start);
      return;
    }
    Offset offset = start;
    for (Meter part : meter.parts) {
      addStarts(part, offset, depth - 1, offsets);
      offset = offset.plus(part.duration());
    }
  }

  static List<Offset> halved(List<Offset> offsets) {
    List<Offset> halved = new ArrayList<>(2 * offsets.size());
    for (int i = 0; i < offsets.size() - 1; i++) {
      Offset first = offsets.get(i);
      halved.add(first);
      halved.add(first.plus(offsets.get(i + 1).minus(first).dividedBy(2)));
    }
    halved.add(offsets.get(offsets.size() - 1));
    return List.copyOf(halved);
  }

  /** The pair of numbers alone: {@code 7/8}. */
  public String pair() {
    return numerator + "/" + denominator;
  }

  /** The rhythm tree, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return MeterText.print(this);
  }
}
