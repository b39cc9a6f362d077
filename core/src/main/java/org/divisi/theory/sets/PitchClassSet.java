package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.divisi.theory.Pitch;

/**
 * Pitch classes by number, each once and in no order: {@code {0, 4, 7}}.
 *
 * {@snippet class="org.divisi.theory.sets.Snippets" region="set"}
 *
 * @param mask one bit for each quarter tone of the octave, C being the lowest
 */
public record PitchClassSet(int mask) implements Comparable<PitchClassSet>, Serializable {
  /** No pitch class. */
  public static final PitchClassSet EMPTY = new PitchClassSet(0);

  private static final int EVEN = 0x555555;

  /** Refuses bits above the octave. */
  public PitchClassSet {
    if (mask >>> QuarterTones.OCTAVE != 0) {
      throw new IllegalArgumentException(
          "pitch-class set of bits %s goes beyond the octave: use %d bits"
              .formatted(Integer.toBinaryString(mask), QuarterTones.OCTAVE));
    }
  }

  /** The pitch classes of these numbers. */
  public static PitchClassSet of(double... numbers) {
    return copyOf(Numbers.of(numbers, NumberedPitchClass::of));
  }

  /** The pitch classes of a collection, each once. */
  public static PitchClassSet copyOf(Collection<NumberedPitchClass> pitchClasses) {
    int mask = 0;
    for (NumberedPitchClass each : pitchClasses) {
      mask |= 1 << each.quarterTones();
    }
    return new PitchClassSet(mask);
  }

  /** The pitch classes of pitches. */
  public static PitchClassSet of(Collection<Pitch> pitches) {
    return copyOf(pitches.stream().map(p -> NumberedPitch.of(p).pitchClass()).toList());
  }

  /** The set of twelve bits, one for each semitone, C being the lowest. */
  static PitchClassSet ofSemitones(int bits) {
    int mask = 0;
    for (int i = 0; i < 12; i++) {
      mask |= (bits >> i & 1) << (2 * i);
    }
    return new PitchClassSet(mask);
  }

  /** Reads <code>{0, 4, 7.5}</code>. */
  public static PitchClassSet parse(String text) {
    return copyOf(Numbers.parse(text, '{', '}', NumberedPitchClass::parse));
  }

  /** Twelve bits, one for each semitone, C being the lowest. */
  int semitoneBits() {
    if ((mask & ~EVEN) != 0) {
      throw new IllegalArgumentException(
          "set %s has quarter tones: this is known of semitones alone".formatted(this));
    }
    int bits = 0;
    for (int i = 0; i < 12; i++) {
      bits |= (mask >> (2 * i) & 1) << i;
    }
    return bits;
  }

  /** How many pitch classes it has. */
  public int cardinality() {
    return Integer.bitCount(mask);
  }

  /** The pitch classes, from C up. */
  public List<NumberedPitchClass> pitchClasses() {
    return IntStream.range(0, QuarterTones.OCTAVE)
        .filter(i -> (mask >> i & 1) != 0)
        .mapToObj(NumberedPitchClass::new)
        .toList();
  }

  /** Whether it has a pitch class. */
  public boolean contains(NumberedPitchClass pitchClass) {
    return (mask >> pitchClass.quarterTones() & 1) != 0;
  }

  /** All of them so many semitones higher. */
  public PitchClassSet transpose(double semitones) {
    return copyOf(pitchClasses().stream().map(each -> each.transpose(semitones)).toList());
  }

  /** Each as far below C. */
  public PitchClassSet invert() {
    return copyOf(pitchClasses().stream().map(NumberedPitchClass::invert).toList());
  }

  /** Each so many times as far from C. */
  public PitchClassSet times(int factor) {
    return copyOf(pitchClasses().stream().map(each -> each.times(factor)).toList());
  }

  /** The pitch classes of either. */
  public PitchClassSet union(PitchClassSet other) {
    return new PitchClassSet(mask | other.mask);
  }

  /** The pitch classes of both. */
  public PitchClassSet intersection(PitchClassSet other) {
    return new PitchClassSet(mask & other.mask);
  }

  /** The pitch classes of this that the other has not. */
  public PitchClassSet minus(PitchClassSet other) {
    return new PitchClassSet(mask & ~other.mask);
  }

  /** The semitones that it has not. */
  public PitchClassSet complement() {
    return ofSemitones(~semitoneBits() & 0xFFF);
  }

  /** Whether the other has all of its pitch classes. */
  public boolean isSubsetOf(PitchClassSet other) {
    return (mask & ~other.mask) == 0;
  }

  /** The set class that it belongs to. */
  public SetClass setClass() {
    return SetClass.of(this);
  }

  /** How often each interval class from 1 to 6 stands between two of its pitch classes. */
  public List<Integer> intervalVector() {
    int bits = semitoneBits();
    List<Integer> vector = new ArrayList<>();
    for (int interval = 1; interval <= 6; interval++) {
      int both = Integer.bitCount(bits & Masks.transposed(bits, interval));
      vector.add(interval == 6 ? both / 2 : both);
    }
    return List.copyOf(vector);
  }

  /** Its pitch classes in the tightest order, by Rahn's rule. */
  public PitchClassSegment normalOrder() {
    int bits = semitoneBits();
    int root = Masks.root(bits, Masks.Rule.RAHN);
    return new PitchClassSegment(
        IntStream.range(root, root + 12)
            .filter(i -> (bits >> (i % 12) & 1) != 0)
            .mapToObj(i -> new NumberedPitchClass(2 * i))
            .toList());
  }

  /** The tightest of its transpositions and inversions, from 0 up, by Rahn's rule. */
  public PitchClassSet primeForm() {
    return ofSemitones(Masks.primeForm(semitoneBits(), Masks.Rule.RAHN));
  }

  /** By the number of pitch classes, then as the words of their numbers. */
  @Override
  public int compareTo(PitchClassSet other) {
    int bySize = Integer.compare(cardinality(), other.cardinality());
    // The set that has the lowest note the other has not comes first.
    int lowest = Integer.lowestOneBit(mask ^ other.mask);
    return bySize != 0 || lowest == 0 ? bySize : (mask & lowest) != 0 ? -1 : 1;
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return Numbers.print(pitchClasses(), '{', '}');
  }
}
