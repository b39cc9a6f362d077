package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set class: all the pitch-class sets that are transpositions or inversions of one another, of
 * which there are 224. Its text is Forte's name, {@code 4-Z29}.
 *
 * {@snippet class="org.divisi.theory.sets.Snippets" region="class"}
 */
public final class SetClass implements Comparable<SetClass>, Serializable {
  private static final long serialVersionUID = 1;

  /** The prime form, twelve bits. */
  private final int bits;

  SetClass(int bits) {
    this.bits = bits;
  }

  /**
   * The class of a set.
   *
   * @throws IllegalArgumentException if the set has quarter tones
   */
  public static SetClass of(PitchClassSet set) {
    return new SetClass(Masks.primeForm(set.semitoneBits(), Masks.Rule.RAHN));
  }

  /** The class of these pitch classes. */
  public static SetClass of(double... pitchClasses) {
    return of(PitchClassSet.of(pitchClasses));
  }

  /** The class that Forte gives a rank among those of a cardinality: 29 of 4. */
  public static SetClass ofForte(int cardinality, int rank) {
    return SetClassTable.ofForte(cardinality, rank);
  }

  /**
   * The class of a rank, from 1, among those of a cardinality in the order of their prime forms.
   */
  public static SetClass ofLexical(int cardinality, int rank) {
    return SetClassTable.ofLexical(cardinality, rank);
  }

  /** Reads Forte's name: {@code 4-Z29}, {@code 4-z29} or {@code 4-29}. */
  public static SetClass parse(String name) {
    String[] parts = name.strip().replaceAll("[Zz]", "").split("-", -1);
    try {
      if (parts.length == 2) {
        return ofForte(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
    } catch (NumberFormatException e) {
      // Said below, with what was given.
    }
    throw new IllegalArgumentException(
        "set class '%s' has no such name: write it as 4-Z29".formatted(name));
  }

  /** All 224 classes, by cardinality and Forte's rank. */
  public static List<SetClass> all() {
    return SetClassTable.all();
  }

  /** All classes of a cardinality, by Forte's rank. */
  public static List<SetClass> all(int cardinality) {
    return all().stream().filter(each -> each.cardinality() == cardinality).toList();
  }

  /**
   * One set for each of the 352 classes up to transposition alone, in its tightest order from 0.
   */
  public static List<PitchClassSet> transpositional() {
    return IntStream.range(0, 1 << 12)
        .map(each -> Masks.normalForm(each, Masks.Rule.RAHN))
        .distinct()
        .mapToObj(PitchClassSet::ofSemitones)
        .sorted()
        .toList();
  }

  /** How many pitch classes each of its sets has. */
  public int cardinality() {
    return Integer.bitCount(bits);
  }

  /** Forte's rank among the classes of its cardinality. */
  public int forteRank() {
    return SetClassTable.forteRank(bits);
  }

  /** The rank among the classes of its cardinality in the order of their prime forms. */
  public int lexicalRank() {
    return SetClassTable.lexicalRank(bits);
  }

  /** Forte's name: {@code 4-Z29}. */
  public String forteName() {
    return cardinality() + (zMate().isPresent() ? "-Z" : "-") + forteRank();
  }

  /** The name by the rank of the prime form: {@code 4-12}. */
  public String lexicalName() {
    return cardinality() + "-" + lexicalRank();
  }

  /**
   * Rahn's name, which is the prime form in brackets: {@code [0137]}, with T for 10 and E for 11.
   */
  public String rahnName() {
    return primeForm().pitchClasses().stream()
        .map(each -> "0123456789TE".substring(each.quarterTones() / 2, each.quarterTones() / 2 + 1))
        .collect(Collectors.joining("", "[", "]"));
  }

  /** The prime form by Rahn's rule. */
  public PitchClassSet primeForm() {
    return PitchClassSet.ofSemitones(bits);
  }

  /** The prime form by Forte's rule, which differs for six classes. */
  public PitchClassSet fortePrimeForm() {
    return PitchClassSet.ofSemitones(Masks.primeForm(bits, Masks.Rule.FORTE));
  }

  /** How often each interval class from 1 to 6 stands between two pitch classes. */
  public List<Integer> intervalVector() {
    return primeForm().intervalVector();
  }

  /** The other class with the same interval vector, if there is one. */
  public Optional<SetClass> zMate() {
    return SetClassTable.zMate(bits);
  }

  /** The class of the complements of its sets. */
  public SetClass complement() {
    return of(primeForm().complement());
  }

  /** All its sets, each once, in order. */
  public List<PitchClassSet> sets() {
    return Stream.iterate(0, n -> n + 1)
        .limit(12)
        .flatMap(
            n -> Stream.of(Masks.transposed(bits, n), Masks.transposed(Masks.inverted(bits), n)))
        .distinct()
        .map(PitchClassSet::ofSemitones)
        .sorted()
        .toList();
  }

  /** How many transpositions keep a set of it as it is, the one by nothing included. */
  public int transpositionalSymmetry() {
    return symmetry(bits);
  }

  /** How many inversions keep a set of it as it is. */
  public int inversionalSymmetry() {
    return symmetry(Masks.inverted(bits));
  }

  private int symmetry(int other) {
    int same = 0;
    for (int n = 0; n < 12; n++) {
      same += Masks.transposed(other, n) == bits ? 1 : 0;
    }
    return same;
  }

  /** Whether a set of it is the inversion of one of its own transpositions. */
  public boolean isInversionallySymmetric() {
    return inversionalSymmetry() > 0;
  }

  /** Whether each interval class stands in it once or more, and as often as any other. */
  public boolean isAllInterval() {
    return intervalVector().stream().allMatch(count -> count >= 1)
        && intervalVector().stream().distinct().count() == 1;
  }

  /** Whether some of its pitch classes are a set of the other class. */
  public boolean contains(SetClass other) {
    return other.sets().stream().anyMatch(set -> set.isSubsetOf(primeForm()));
  }

  @Override
  public int compareTo(SetClass other) {
    int bySize = Integer.compare(cardinality(), other.cardinality());
    return bySize != 0 ? bySize : Integer.compare(forteRank(), other.forteRank());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SetClass set && bits == set.bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }

  /** Forte's name, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return forteName();
  }
}
