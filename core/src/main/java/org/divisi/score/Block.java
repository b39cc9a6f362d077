package org.divisi.score;

import java.util.List;
import org.divisi.theory.Duration;

/**
 * A node of the tree behind {@link Components}: a twig holds components, a branch holds blocks of
 * equal height. Every block knows its {@link Measure}.
 *
 * <p>Blocks recurse by height, which grows with the logarithm of the size and never with nesting.
 */
abstract sealed class Block permits Twig, Branch {
  /** How many entries a block holds at most. Tests make it narrow, so that small trees are deep. */
  static final int WIDTH = Integer.getInteger("divisi.block.width", 32);

  private final Measure measure;

  Block(Measure measure) {
    this.measure = measure;
  }

  Measure measure() {
    return measure;
  }

  abstract int height();

  /** How many entries it holds: components in a twig, blocks in a branch. */
  abstract int entries();

  abstract Component get(int index);

  /** How long all before a component lasts. */
  abstract void sumBefore(int index, Measure.Sum sum);

  /** The last index below {@code end} where a kind of a mask may stand, or -1. */
  abstract int lastWith(long mask, int end);

  abstract void slice(int from, int to, List<Block> out);

  /** This block with components exchanged one for one. */
  abstract Block exchange(Edits edits, int first);

  /** Adds what becomes of this block, as blocks of the same height. */
  abstract void edit(Edits edits, int first, List<Block> out);

  /** How long all before a component lasts. */
  final Duration before(int index) {
    Measure.Sum sum = new Measure.Sum();
    sumBefore(index, sum);
    return sum.duration();
  }

  /** How many nodes stand before a component, with all that they hold. */
  final int nodesBefore(int index) {
    Block block = this;
    int rest = index;
    int nodes = 0;
    while (block instanceof Branch branch) {
      int child = 0;
      while (child < branch.blocks.length - 1 && rest >= branch.blocks[child].measure().size()) {
        rest -= branch.blocks[child].measure().size();
        nodes += branch.blocks[child++].measure().nodes();
      }
      block = branch.blocks[child];
    }
    for (int i = 0; i < rest; i++) {
      nodes += ((Twig) block).components[i].nodes();
    }
    return nodes;
  }
}
