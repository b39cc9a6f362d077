package org.divisi.theory;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many things happen at each offset.
 *
 * @param toMap the counts, in order of time
 */
public record OffsetCounts(Map<Offset, Integer> toMap) implements Serializable {
  /** Puts the offsets in order, and refuses counts below 1. */
  public OffsetCounts {
    toMap = Collections.unmodifiableMap(new TreeMap<>(toMap));
    toMap.forEach(
        (offset, count) -> {
          if (count < 1) {
            throw new IllegalArgumentException(
                "count %d at offset %s: leave out what does not happen".formatted(count, offset));
          }
        });
  }

  /** How often each offset stands in a collection. */
  public static OffsetCounts of(Collection<Offset> offsets) {
    TreeMap<Offset, Integer> counts = new TreeMap<>();
    offsets.forEach(offset -> counts.merge(offset, 1, Math::addExact));
    return new OffsetCounts(counts);
  }

  /** Reads {@code 0:1 3/4:2}. */
  public static OffsetCounts parse(String text) {
    TreeMap<Offset, Integer> counts = new TreeMap<>();
    for (String word : text.strip().split("\\s+")) {
      String[] pair = word.split(":", -1);
      if (pair.length == 2 && pair[1].matches("\\d{1,9}")) {
        counts.put(Offset.parse(pair[0]), Integer.parseInt(pair[1]));
      } else if (!word.isEmpty()) {
        throw new IllegalArgumentException(
            "offset count '%s' has no such text: write it as 3/4:2".formatted(word));
      }
    }
    return new OffsetCounts(counts);
  }

  /** The offsets, in order. */
  public List<Offset> offsets() {
    return List.copyOf(toMap.keySet());
  }

  /** How many things happen at an offset. */
  public int at(Offset offset) {
    return toMap.getOrDefault(offset, 0);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return toMap.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(" "));
  }
}
