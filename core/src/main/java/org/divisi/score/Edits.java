package org.divisi.score;

import java.util.Arrays;
import java.util.List;

/**
 * What the components of one container are to become: changes in rising order of index, each of
 * them one component, or the components that come in its place. They are gathered once, then taken
 * once.
 */
final class Edits {
  private int[] indices = new int[4];
  private Object[] results = new Object[4];
  private int size;
  private int next;
  private boolean oneForOne = true;

  /** Adds a change behind all others. The result is a component or {@link Components}. */
  void add(int index, Object result) {
    if (size == indices.length) {
      indices = Arrays.copyOf(indices, 2 * size);
      results = Arrays.copyOf(results, 2 * size);
    }
    indices[size] = index;
    results[size++] = result;
    oneForOne &= result instanceof Component;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether every change puts one component for one. */
  boolean oneForOne() {
    return oneForOne;
  }

  /** Whether the next change is before an index. */
  boolean isBefore(int index) {
    return next < size && indices[next] < index;
  }

  boolean isAt(int index) {
    return next < size && indices[next] == index;
  }

  int index() {
    return indices[next];
  }

  Component take() {
    return (Component) results[next++];
  }

  void takeAll(List<Component> out) {
    Object result = results[next++];
    if (result instanceof Component component) {
      out.add(component);
    } else {
      ((Components) result).forEach(out::add);
    }
  }
}
