package org.divisi.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hairpin with the dynamics at its ends; over a single leaf, one of these alone.
 *
 * @param start what the first leaf carries
 * @param stop what the last leaf carries
 */
record HairpinSpanner(List<Indicator> start, List<Indicator> stop) implements Spanner {
  /** Reads a dynamic, a shape, and a dynamic or {@code !}, of which each may be missing. */
  static Spanner parse(String descriptor) {
    List<Indicator> start = new ArrayList<>();
    List<Indicator> stop = new ArrayList<>();
    boolean shaped = false;
    for (String word : descriptor.strip().split("\\s+")) {
      if (isShape(word) && !shaped) {
        start.add(StartHairpin.of(word));
        shaped = true;
      } else if (word.equals("!") && shaped && stop.isEmpty()) {
        stop.add(new StopHairpin());
      } else if (!isShape(word) && !word.equals("!") && (shaped ? stop : start).isEmpty()) {
        (shaped ? stop : start).add(dynamic(word, descriptor));
      } else {
        throw new IllegalArgumentException(
            "hairpin '%s' is not read: write a dynamic, a shape and a dynamic, as in p < f"
                .formatted(descriptor));
      }
    }
    return new HairpinSpanner(List.copyOf(start), List.copyOf(stop));
  }

  private static Dynamic dynamic(String word, String descriptor) {
    Dynamic dynamic = word.equals("niente") ? Dynamic.niente() : Dynamic.of(word);
    if (dynamic.ordinal().isEmpty() && !dynamic.isSforzando() && !word.equals("n")) {
      throw new IllegalArgumentException(
          "hairpin '%s' has '%s', which is no dynamic: use one such as mf or sfz, or niente"
              .formatted(descriptor, word));
    }
    return dynamic;
  }

  private static boolean isShape(String word) {
    return Arrays.stream(StartHairpin.Shape.values()).anyMatch(s -> s.sign().equals(word));
  }

  @Override
  public List<Indicator> marks(int index, int size) {
    if (size == 1) {
      List<Indicator> both = Stream.concat(start.stream(), stop.stream()).toList();
      return both.stream().filter(mark -> mark instanceof Dynamic).limit(1).toList();
    }
    if (index == 0) {
      return start;
    }
    return index == size - 1 ? stop : List.of();
  }
}
