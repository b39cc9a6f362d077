package org.divisi.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Blocks put together: under one root, or one after the other. */
final class Blocks {
  private static final int WIDTH = Block.WIDTH;

  private Blocks() {}

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
  static List<Block> branches(List<Block> blocks) {
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
}
