package org.divisi.score;

import java.util.ArrayList;
import java.util.List;

/** A block that holds blocks of equal height. */
final class Branch extends Block {
  final Block[] blocks;

  Branch(Block... blocks) {
    this(blocks, Measure.of(blocks));
  }

  private Branch(Block[] blocks, Measure measure) {
    super(measure);
    this.blocks = blocks;
  }

  @Override
  int height() {
    return blocks[0].height() + 1;
  }

  @Override
  int entries() {
    return blocks.length;
  }

  @Override
  Component get(int index) {
    int rest = index;
    for (Block block : blocks) {
      int size = block.measure().size();
      if (rest < size) {
        return block.get(rest);
      }
      rest -= size;
    }
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  void sumBefore(int index, Measure.Sum sum) {
    int rest = index;
    for (Block block : blocks) {
      int size = block.measure().size();
      if (rest < size) {
        block.sumBefore(rest, sum);
        return;
      }
      sum.add(block.measure().total());
      rest -= size;
    }
  }

  @Override
  int lastWith(long mask, int end) {
    int first = measure().size();
    for (int i = blocks.length - 1; i >= 0 && (measure().kinds() & mask) != 0; i--) {
      first -= blocks[i].measure().size();
      int found = end <= first ? -1 : blocks[i].lastWith(mask, end - first);
      if (found >= 0) {
        return first + found;
      }
    }
    return -1;
  }

  @Override
  void slice(int from, int to, List<Block> out) {
    int first = 0;
    for (Block block : blocks) {
      int size = block.measure().size();
      if (from <= first && first + size <= to) {
        out.add(block);
      } else if (from < first + size && first < to) {
        block.slice(Math.max(from - first, 0), Math.min(to - first, size), out);
      }
      first += size;
    }
  }

  @Override
  Branch exchange(Edits edits, int first) {
    Block[] copy = blocks.clone();
    boolean same = true;
    long kinds = 0;
    int start = first;
    for (int i = 0; i < copy.length; i++) {
      int size = blocks[i].measure().size();
      if (edits.isBefore(start + size)) {
        copy[i] = blocks[i].exchange(edits, start);
        same &= copy[i].measure().sameNumbers(blocks[i].measure());
      }
      kinds |= copy[i].measure().kinds();
      start += size;
    }
    return same ? new Branch(copy, measure().withKinds(kinds)) : new Branch(copy);
  }

  @Override
  void edit(Edits edits, int first, List<Block> out) {
    List<Block> all = new ArrayList<>(blocks.length);
    int start = first;
    for (Block block : blocks) {
      int size = block.measure().size();
      if (edits.isBefore(start + size)) {
        block.edit(edits, start, all);
      } else {
        all.add(block);
      }
      start += size;
    }
    out.addAll(Blocks.branches(all));
  }
}
