package org.divisi.parallel.work;

import org.jspecify.annotations.Nullable;

/** What a thread is doing for a pool: which item of which map, and where its printing goes. */
public final class Context {
  private static final ThreadLocal<@Nullable Context> CURRENT = new ThreadLocal<>();

  /** The item that a thread is at. */
  public interface Item {
    long path();

    int index();

    /** Whether nobody wants to hear of it any more. */
    boolean isRevoked();
  }

  private final @Nullable Context outer;
  private final Item item;
  private final boolean capturing;
  private @Nullable Output output;

  private Context(@Nullable Context outer, Item item, boolean capturing) {
    this.outer = outer;
    this.item = item;
    this.capturing = capturing;
  }

  public static Context enter(Item item, boolean capturing) {
    Context context = new Context(CURRENT.get(), item, capturing);
    CURRENT.set(context);
    return context;
  }

  public void leave() {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }

  /** The path of the item that this thread runs: 0 outside all items. */
  static long path() {
    Context context = CURRENT.get();
    return context == null ? 0 : ItemRandom.child(context.item.path(), context.item.index());
  }

  /** How many items enclose what this thread does. */
  static int depth() {
    int depth = 0;
    for (Context context = CURRENT.get(); context != null; context = context.outer) {
      depth++;
    }
    return depth;
  }

  /** Takes what is printed, if an item of a capturing pool is running in this thread. */
  static boolean print(boolean error, byte[] bytes, int from, int length) {
    Context context = CURRENT.get();
    while (context != null && !context.capturing) {
      context = context.outer;
    }
    if (context == null) {
      return false;
    }
    if (!context.item.isRevoked()) {
      context.output().append(error, bytes, from, length);
    }
    return true;
  }

  public @Nullable Output takeOutput() {
    Output taken = output;
    output = null;
    return taken;
  }

  private Output output() {
    Output present = output;
    if (present == null) {
      present = new Output();
      output = present;
    }
    return present;
  }
}
