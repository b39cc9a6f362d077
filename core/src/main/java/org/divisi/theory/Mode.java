package org.divisi.theory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of a scale, whatever its first note: {@code major} is 2 2 1 2 2 2 1 semitones.
 *
 * @param name what it is called, in LilyPond's words where it has one
 * @param steps the semitones from each note to the next and back to the first: 12 in all
 */
public record Mode(String name, List<Integer> steps) implements Serializable {
  /** The church modes, minor and major are rotations of these. */
  private static final List<Integer> DIATONIC = List.of(2, 2, 1, 2, 2, 2, 1);

  /** Major. */
  public static final Mode MAJOR = new Mode("major", DIATONIC);

  /** Natural minor. */
  public static final Mode MINOR = new Mode("minor", rotated(DIATONIC, 5));

  private static final List<Mode> KNOWN =
      List.of(
          MAJOR,
          MINOR,
          new Mode("ionian", DIATONIC),
          new Mode("dorian", rotated(DIATONIC, 1)),
          new Mode("phrygian", rotated(DIATONIC, 2)),
          new Mode("lydian", rotated(DIATONIC, 3)),
          new Mode("mixolydian", rotated(DIATONIC, 4)),
          new Mode("aeolian", rotated(DIATONIC, 5)),
          new Mode("locrian", rotated(DIATONIC, 6)),
          new Mode("harmonic-minor", List.of(2, 1, 2, 2, 1, 3, 1)),
          new Mode("melodic-minor", List.of(2, 1, 2, 2, 2, 2, 1)),
          new Mode("pentatonic", List.of(2, 2, 3, 2, 3)),
          new Mode("blues", List.of(3, 2, 1, 1, 3, 2)),
          new Mode("whole-tone", List.of(2, 2, 2, 2, 2, 2)),
          new Mode("octatonic", List.of(1, 2, 1, 2, 1, 2, 1, 2)),
          new Mode("chromatic", List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));

  /** Messiaen's seven modes, by one period of their steps. */
  private static final List<List<Integer>> MESSIAEN =
      List.of(
          List.of(2),
          List.of(1, 2),
          List.of(2, 1, 1),
          List.of(1, 1, 3, 1),
          List.of(1, 4, 1),
          List.of(2, 2, 1, 1),
          List.of(1, 1, 1, 2, 1));

  /** Refuses steps below 1, and those that do not make an octave. */
  public Mode {
    if (!name.matches("[^\\s:]+")) {
      throw new IllegalArgumentException(
          "mode name '%s' is not one word: leave out spaces and colons".formatted(name));
    }
    steps = List.copyOf(steps);
    int sum = steps.stream().mapToInt(Integer::intValue).sum();
    if (sum != 12 || steps.stream().anyMatch(step -> step < 1)) {
      throw new IllegalArgumentException(
          "mode of steps %s makes %d semitones: use steps above 0 that make 12"
              .formatted(steps, sum));
    }
  }

  /** A mode of one's own. */
  public static Mode of(String name, List<Integer> steps) {
    return new Mode(name, steps);
  }

  /**
   * The mode of a name: {@code major}, {@code minor}, a church mode, {@code harmonic-minor}, {@code
   * melodic-minor}, {@code pentatonic}, {@code blues}, {@code whole-tone}, {@code octatonic},
   * {@code chromatic}, or {@code messiaen-1} to {@code messiaen-7}. One of one's own has its steps
   * behind a colon: {@code japanese:1-4-2-1-4}.
   */
  public static Mode parse(String name) {
    int colon = name.indexOf(':');
    if (colon >= 0 && name.substring(colon + 1).matches("\\d{1,2}(-\\d{1,2})*")) {
      String[] steps = name.substring(colon + 1).split("-", -1);
      return new Mode(name.substring(0, colon), Stream.of(steps).map(Integer::valueOf).toList());
    }
    if (name.matches("messiaen-[1-7]")) {
      return messiaen(name.charAt(name.length() - 1) - '0');
    }
    return KNOWN.stream()
        .filter(mode -> mode.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "mode '%s' is not known: use Mode.of, or one of %s"
                        .formatted(name, KNOWN.stream().map(Mode::name).toList())));
  }

  /** One of Messiaen's modes of limited transposition, from 1 to 7. */
  public static Mode messiaen(int number) {
    if (number < 1 || number > MESSIAEN.size()) {
      throw new IllegalArgumentException(
          "Messiaen's mode %d does not exist: use 1 to 7".formatted(number));
    }
    List<Integer> period = MESSIAEN.get(number - 1);
    List<Integer> steps = new ArrayList<>();
    int sum = 0;
    while (sum < 12) {
      steps.addAll(period);
      sum += period.stream().mapToInt(Integer::intValue).sum();
    }
    return new Mode("messiaen-" + number, steps);
  }

  private static List<Integer> rotated(List<Integer> steps, int by) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> steps.get(Math.floorMod(i + by, steps.size())))
        .toList();
  }

  /** The same steps begun on another degree: rotated by 1, major is dorian. */
  public Mode rotate(int degrees) {
    int by = Math.floorMod(degrees, steps.size());
    return by == 0 ? this : new Mode(name + "+" + by, rotated(steps, by));
  }

  /** How many of its rotations differ. */
  public int rotations() {
    return (int)
        IntStream.range(0, steps.size()).mapToObj(i -> rotated(steps, i)).distinct().count();
  }

  /** How many of its twelve transpositions differ: fewer than 12 is limited transposition. */
  public int transpositions() {
    return 12 * rotations() / steps.size();
  }

  /** The semitones of each note above the first. */
  public List<Integer> semitones() {
    List<Integer> semitones = new ArrayList<>();
    int sum = 0;
    for (int step : steps) {
      semitones.add(sum);
      sum += step;
    }
    return List.copyOf(semitones);
  }

  private boolean isKnown() {
    return KNOWN.contains(this)
        || name.matches("messiaen-[1-7]") && equals(messiaen(name.charAt(9) - '0'));
  }

  /** The name, and the steps of a mode that is not known by it. */
  @Override
  public String toString() {
    return isKnown()
        ? name
        : name + ":" + steps.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }
}
