package org.divisi.score;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through the components in order, with one frame for each level of blocks. */
final class Cursor implements Iterator<Component> {
  private final Branch[] path;
  private final int[] at;
  private Component[] twig = {};
  private int next;

  Cursor(@Nullable Block root) {
    path = new Branch[root == null ? 0 : root.height()];
    at = new int[path.length];
    if (root != null) {
      descend(root, 0);
    }
  }

  private void descend(Block from, int level) {
    Block block = from;
    int depth = level;
    while (block instanceof Branch branch) {
      path[depth] = branch;
      at[depth++] = 0;
      block = branch.blocks[0];
    }
    twig = ((Twig) block).components;
    next = 0;
  }

  @Override
  public boolean hasNext() {
    return next < twig.length || advance();
  }

  private boolean advance() {
    for (int level = path.length - 1; level >= 0; level--) {
      if (at[level] + 1 < path[level].blocks.length) {
        at[level]++;
        descend(path[level].blocks[at[level]], level + 1);
        return true;
      }
    }
    return false;
  }

  @Override
  public Component next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return twig[next++];
  }
}
