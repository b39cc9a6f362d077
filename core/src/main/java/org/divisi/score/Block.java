package org.divisi.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.divisi.theory.Duration;

/**
 * A node of the tree behind {@link Components}: a twig holds components, a branch holds blocks of
 * equal height. Every block knows its {@link Measure}.
 *
 * <p>Blocks recurse by height, which grows with the logarithm of the size and never with nesting.
 */
abstract sealed class Block {
  /** How many entries a block holds at most. Tests make it narrow, so that small trees are deep. */
  static final int WIDTH = Integer.getInteger("divisi.block.width", 32);

  private final Measure measure;

  private Block(Measure measure) {
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

  static final class Twig extends Block {
    final Component[] components;

    Twig(Component[] components) {
      this(components, Measure.of(components));
    }

    private Twig(Component[] components, Measure measure) {
      super(measure);
      this.components = components;
    }

    @Override
    int height() {
      return 0;
    }

    @Override
    int entries() {
      return components.length;
    }

    @Override
    Component get(int index) {
      return components[index];
    }

    @Override
    void sumBefore(int index, Measure.Sum sum) {
      for (int i = 0; i < index; i++) {
        sum.add(components[i].duration());
      }
    }

    @Override
    int lastWith(long mask, int end) {
      int index = (measure().kinds() & mask) == 0 ? -1 : Math.min(end, components.length) - 1;
      while (index >= 0 && (Kinds.of(components[index]) & mask) == 0) {
        index--;
      }
      return index;
    }

    @Override
    void slice(int from, int to, List<Block> out) {
      out.add(
          to - from == components.length
              ? this
              : new Twig(Arrays.copyOfRange(components, from, to)));
    }

    @Override
    void edit(Edits edits, int first, List<Block> out) {
      List<Component> all = new ArrayList<>(components.length);
      for (int i = 0; i < components.length; i++) {
        if (edits.isAt(first + i)) {
          edits.takeAll(all);
        } else {
          all.add(components[i]);
        }
      }
      out.addAll(twigs(all.toArray(Component[]::new)));
    }

    @Override
    Twig exchange(Edits edits, int first) {
      Component[] copy = components.clone();
      boolean same = true;
      long before = 0;
      long after = 0;
      while (edits.isBefore(first + copy.length)) {
        int index = edits.index() - first;
        Component next = edits.take();
        same &= Measure.same(copy[index], next);
        before |= Kinds.of(copy[index]);
        after |= Kinds.of(next);
        copy[index] = next;
      }
      if (!same) {
        return new Twig(copy);
      }
      return new Twig(
          copy, measure().withKinds(before == 0 ? measure().kinds() | after : kinds(copy)));
    }

    private static long kinds(Component[] components) {
      long kinds = 0;
      for (Component component : components) {
        kinds |= Kinds.of(component);
      }
      return kinds;
    }
  }

  static final class Branch extends Block {
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
        int size = block.measure.size();
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
        int size = block.measure.size();
        if (rest < size) {
          block.sumBefore(rest, sum);
          return;
        }
        sum.add(block.measure.total());
        rest -= size;
      }
    }

    @Override
    int lastWith(long mask, int end) {
      int first = measure().size();
      for (int i = blocks.length - 1; i >= 0 && (measure().kinds() & mask) != 0; i--) {
        first -= blocks[i].measure.size();
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
        int size = block.measure.size();
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
        int size = blocks[i].measure.size();
        if (edits.isBefore(start + size)) {
          copy[i] = blocks[i].exchange(edits, start);
          same &= copy[i].measure.sameNumbers(blocks[i].measure);
        }
        kinds |= copy[i].measure.kinds();
        start += size;
      }
      return same ? new Branch(copy, measure().withKinds(kinds)) : new Branch(copy);
    }

    @Override
    void edit(Edits edits, int first, List<Block> out) {
      List<Block> all = new ArrayList<>(blocks.length);
      int start = first;
      for (Block block : blocks) {
        int size = block.measure.size();
        if (edits.isBefore(start + size)) {
          block.edit(edits, start, all);
        } else {
          all.add(block);
        }
        start += size;
      }
      out.addAll(branches(all));
    }
  }

  static List<Block> twigs(Component[] components) {
    List<Block> twigs = new ArrayList<>((components.length + WIDTH - 1) / WIDTH);
    for (int from = 0; from < components.length; from += WIDTH) {
      twigs.add(
          new Twig(
              Arrays.copyOfRange(components, from, Math.min(from + WIDTH, components.length))));
    }
    return twigs;
  }

  /** Blocks of one height under as few branches as hold them; thin neighbours are made one. */
  private static List<Block> branches(List<Block> blocks) {
    List<Block> packed = packed(blocks);
    List<Block> branches = new ArrayList<>();
    for (int from = 0; from < packed.size(); from += WIDTH) {
      branches.add(branch(packed.subList(from, Math.min(from + WIDTH, packed.size()))));
    }
    return branches;
  }

  private static List<Block> packed(List<Block> blocks) {
    List<Block> packed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block last = packed.isEmpty() ? null : packed.get(packed.size() - 1);
      if (last != null && last.entries() + block.entries() <= WIDTH / 2) {
        packed.set(packed.size() - 1, merged(last, block));
      } else {
        packed.add(block);
      }
    }
    return packed;
  }

  private static Block merged(Block left, Block right) {
    if (left instanceof Twig first && right instanceof Twig second) {
      return new Twig(concat(first.components, second.components));
    }
    return new Branch(concat(((Branch) left).blocks, ((Branch) right).blocks));
  }

  private static <T> T[] concat(T[] left, T[] right) {
    T[] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }

  /** One block over blocks of equal height. */
  static Block root(List<Block> blocks) {
    List<Block> level = blocks;
    while (level.size() > 1) {
      List<Block> above = new ArrayList<>((level.size() + WIDTH - 1) / WIDTH);
      for (int from = 0; from < level.size(); from += WIDTH) {
        List<Block> part = level.subList(from, Math.min(from + WIDTH, level.size()));
        above.add(branch(part));
      }
      level = above;
    }
    Block root = level.get(0);
    while (root instanceof Branch branch && branch.blocks.length == 1) {
      root = branch.blocks[0];
    }
    return root;
  }

  private static Branch branch(List<Block> blocks) {
    return new Branch(blocks.toArray(Block[]::new));
  }

  /** The two, one after the other. Costs the difference of their heights. */
  static Block join(Block left, Block right) {
    List<Block> joined = joined(left, right);
    return joined.size() == 1 ? joined.get(0) : branch(joined);
  }

  /** One or two blocks, as high as the higher of the two. */
  private static List<Block> joined(Block left, Block right) {
    if (left.height() > right.height()) {
      Block[] blocks = ((Branch) left).blocks;
      List<Block> all = new ArrayList<>(Arrays.asList(blocks).subList(0, blocks.length - 1));
      all.addAll(joined(blocks[blocks.length - 1], right));
      return halved(all);
    }
    if (left.height() < right.height()) {
      Block[] blocks = ((Branch) right).blocks;
      List<Block> all = new ArrayList<>(joined(left, blocks[0]));
      all.addAll(Arrays.asList(blocks).subList(1, blocks.length));
      return halved(all);
    }
    if (left.entries() + right.entries() <= WIDTH) {
      return List.of(merged(left, right));
    }
    if (left instanceof Branch first && right instanceof Branch second) {
      List<Block> all = new ArrayList<>(Arrays.asList(first.blocks));
      all.remove(all.size() - 1);
      all.addAll(joined(first.blocks[first.blocks.length - 1], second.blocks[0]));
      all.addAll(Arrays.asList(second.blocks).subList(1, second.blocks.length));
      return halved(all);
    }
    return List.of(left, right);
  }

  private static List<Block> halved(List<Block> blocks) {
    if (blocks.size() <= WIDTH) {
      return List.of(branch(blocks));
    }
    int middle = blocks.size() / 2;
    return List.of(
        branch(blocks.subList(0, middle)), branch(blocks.subList(middle, blocks.size())));
  }

  /** How long all before a component lasts. */
  final Duration before(int index) {
    Measure.Sum sum = new Measure.Sum();
    sumBefore(index, sum);
    return sum.duration();
  }
}
