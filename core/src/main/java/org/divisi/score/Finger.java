package org.divisi.score;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finger on one component of a sequence. It is put on the component that holds a node, and is
 * quick when the nodes asked for rise and lie near each other.
 */
final class Finger {
  private final @Nullable Block root;
  private Component[] twig = {};
  private int twigIndex;
  private int twigNode;
  private int twigEnd = -1;
  private int at;
  private int node;

  Finger(@Nullable Block root) {
    this.root = root;
  }

  /** Puts the finger on the component that holds a node, counted from the sequence's first. */
  void seek(int target) {
    if (target < twigNode || target >= twigEnd) {
      descend(target);
    } else if (target < node) {
      at = 0;
      node = twigNode;
    }
    while (target >= node + twig[at].nodes()) {
      node += twig[at++].nodes();
    }
  }

  private void descend(int target) {
    Block block = Objects.requireNonNull(root);
    int index = 0;
    int first = 0;
    while (block instanceof Branch branch) {
      int child = 0;
      while (target >= first + branch.blocks[child].measure().nodes()) {
        first += branch.blocks[child].measure().nodes();
        index += branch.blocks[child++].measure().size();
      }
      block = branch.blocks[child];
    }
    twig = ((Twig) block).components;
    twigIndex = index;
    twigNode = first;
    twigEnd = first + block.measure().nodes();
    at = 0;
    node = first;
  }

  /** The component under the finger. */
  Component component() {
    return twig[at];
  }

  /** Its index in the sequence. */
  int index() {
    return twigIndex + at;
  }

  /** Its own node. */
  int node() {
    return node;
  }
}
