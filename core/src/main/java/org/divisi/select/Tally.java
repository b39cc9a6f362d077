package org.divisi.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to happen at which position, brought into the order of an edit. */
final class Tally<T> {
  private record Entry<T>(int position, T value) {}

  private final List<Entry<T>> entries = new ArrayList<>();
  private boolean sorted = true;

  void add(int position, T value) {
    sorted &= entries.isEmpty() || entries.get(entries.size() - 1).position() < position;
    entries.add(new Entry<>(position, value));
  }

  private List<Entry<T>> inOrder() {
    if (!sorted) {
      entries.sort(Comparator.comparingInt(Entry::position));
      sorted = true;
    }
    return entries;
  }

  int[] positions() {
    return inOrder().stream().mapToInt(Entry::position).toArray();
  }

  List<T> values() {
    return inOrder().stream().map(Entry::value).toList();
  }
}
