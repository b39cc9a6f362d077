package org.divisi.theory.sets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The set classes, found by going through all sets; only the order of Forte's ranks is a table.
 *
 * <p>Forte ranks the classes of up to six notes; a class of more has the rank of its complement.
 */
final class SetClassTable {
  private static final int SIZES = 13;

  /** The classes of each cardinality in the order of their prime forms. */
  private static final List<List<SetClass>> LEXICAL = lexical();

  private static final List<List<SetClass>> FORTE = forte();

  private SetClassTable() {}

  private static List<List<SetClass>> lexical() {
    List<TreeSet<PitchClassSet>> forms = new ArrayList<>();
    for (int i = 0; i < SIZES; i++) {
      forms.add(new TreeSet<>());
    }
    for (int bits = 0; bits < 1 << 12; bits++) {
      int form = Masks.primeForm(bits, Masks.Rule.RAHN);
      forms.get(Integer.bitCount(bits)).add(PitchClassSet.ofSemitones(form));
    }
    return forms.stream()
        .map(set -> set.stream().map(form -> new SetClass(form.semitoneBits())).toList())
        .toList();
  }

  private static List<List<SetClass>> forte() {
    List<List<SetClass>> ranked = new ArrayList<>();
    for (String line : lines()) {
      ranked.add(line.isEmpty() ? LEXICAL.get(ranked.size()) : classes(line));
    }
    for (int size = ranked.size(); size < SIZES; size++) {
      ranked.add(ranked.get(12 - size).stream().map(SetClass::complement).toList());
    }
    return Collections.unmodifiableList(ranked);
  }

  /** The prime forms of a cardinality in the order of the ranks, one digit a note. */
  private static List<SetClass> classes(String line) {
    List<SetClass> classes = new ArrayList<>();
    for (String word : line.split(" ")) {
      int bits = 0;
      for (int i = 0; i < word.length(); i++) {
        bits |= 1 << Character.digit(word.charAt(i), 12);
      }
      classes.add(new SetClass(Masks.primeForm(bits, Masks.Rule.RAHN)));
    }
    return List.copyOf(classes);
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(SetClassTable.class.getResourceAsStream("forte.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SetClass> all() {
    return FORTE.stream().flatMap(List::stream).toList();
  }

  static SetClass ofForte(int cardinality, int rank) {
    return get(FORTE, cardinality, rank);
  }

  static SetClass ofLexical(int cardinality, int rank) {
    return get(LEXICAL, cardinality, rank);
  }

  private static SetClass get(List<List<SetClass>> table, int cardinality, int rank) {
    if (cardinality < 0 || cardinality > 12) {
      throw new IllegalArgumentException(
          "set class of %d pitch classes does not exist: use 0 to 12".formatted(cardinality));
    }
    List<SetClass> classes = table.get(cardinality);
    if (rank < 1 || rank > classes.size()) {
      throw new IllegalArgumentException(
          "set class %d-%d does not exist: use %d-1 to %d-%d"
              .formatted(cardinality, rank, cardinality, cardinality, classes.size()));
    }
    return classes.get(rank - 1);
  }

  static int forteRank(int bits) {
    return FORTE.get(Integer.bitCount(bits)).indexOf(new SetClass(bits)) + 1;
  }

  static int lexicalRank(int bits) {
    return LEXICAL.get(Integer.bitCount(bits)).indexOf(new SetClass(bits)) + 1;
  }

  static Optional<SetClass> zMate(int bits) {
    SetClass set = new SetClass(bits);
    List<Integer> vector = set.intervalVector();
    return LEXICAL.get(Integer.bitCount(bits)).stream()
        .filter(other -> !other.equals(set) && other.intervalVector().equals(vector))
        .findFirst();
  }
}
