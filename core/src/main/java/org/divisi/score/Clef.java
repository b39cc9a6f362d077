package org.divisi.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;

/**
 * What pitch the lines of the staff mean from here on.
 *
 * @param name LilyPond's name of it, such as {@code treble} or {@code treble_8}
 */
public record Clef(String name) implements StandardIndicator {
  private static final long MIDDLE_C = 4 * 7;

  /** A clef an octave or so away, such as {@code treble_8}. */
  private static final Pattern TRANSPOSED = Pattern.compile("(\\w+?)([_^])[(\\[]?(\\d+)[)\\]]?");

  /** Where middle C stands. */
  private static final Map<String, Integer> POSITIONS =
      Map.ofEntries(
          Map.entry("treble", -6),
          Map.entry("violin", -6),
          Map.entry("G", -6),
          Map.entry("french", -8),
          Map.entry("soprano", -4),
          Map.entry("mezzosoprano", -2),
          Map.entry("alto", 0),
          Map.entry("C", 0),
          Map.entry("tenor", 2),
          Map.entry("baritone", 4),
          Map.entry("varbaritone", 4),
          Map.entry("bass", 6),
          Map.entry("F", 6),
          Map.entry("subbass", 8),
          Map.entry("percussion", 0),
          Map.entry("tab", 0));

  /** The G clef on the second line. */
  public static final Clef TREBLE = new Clef("treble");

  /** The C clef on the third line. */
  public static final Clef ALTO = new Clef("alto");

  /** The C clef on the fourth line. */
  public static final Clef TENOR = new Clef("tenor");

  /** The F clef on the fourth line. */
  public static final Clef BASS = new Clef("bass");

  /** The clef of instruments without pitch. */
  public static final Clef PERCUSSION = new Clef("percussion");

  /** Refuses a missing name. */
  public Clef {
    Objects.requireNonNull(name, "name");
  }

  /** The clef of LilyPond's name. */
  public static Clef of(String name) {
    return new Clef(name);
  }

  /**
   * The treble or the bass clef, whichever takes fewer ledger lines for these pitches: the treble
   * clef where there are none.
   */
  public static Clef forPitches(List<Pitch> pitches) {
    long lowest = pitches.stream().mapToLong(Clef::diatonic).min().orElse(MIDDLE_C);
    long highest = pitches.stream().mapToLong(Clef::diatonic).max().orElse(MIDDLE_C);
    return highest - MIDDLE_C >= MIDDLE_C - lowest ? TREBLE : BASS;
  }

  private static long diatonic(Pitch pitch) {
    return pitch.octave() * 7L + pitch.step().ordinal();
  }

  /**
   * Where middle C stands on the staff: 0 on the middle line, 1 in the space above it, and so on.
   *
   * @throws IllegalArgumentException if the clef is none of LilyPond's
   */
  public int middleCPosition() {
    Matcher transposed = TRANSPOSED.matcher(name);
    String plain = transposed.matches() ? transposed.group(1) : name;
    Integer position = POSITIONS.get(plain);
    if (position == null) {
      throw new IllegalArgumentException(
          "clef %s is none that LilyPond knows: its lines have no pitches".formatted(name));
    }
    if (!transposed.matches()) {
      return position;
    }
    int steps = Integer.parseInt(transposed.group(3)) - 1;
    return transposed.group(2).equals("_") ? position + steps : position - steps;
  }

  /** Where a pitch stands on the staff, counted as {@link #middleCPosition()} is. */
  public int position(Pitch pitch) {
    return Math.toIntExact(diatonic(pitch) - MIDDLE_C + middleCPosition());
  }

  /** The pitch without accidental that stands at a place on the staff. */
  public Pitch pitch(int position) {
    long diatonic = MIDDLE_C + position - middleCPosition();
    return Pitch.of(
        Step.values()[(int) Math.floorMod(diatonic, 7L)],
        Alteration.NATURAL,
        (int) Math.floorDiv(diatonic, 7L));
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return "\\clef " + name;
  }
}
