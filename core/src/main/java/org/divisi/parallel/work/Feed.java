package org.divisi.parallel.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The inputs of a map, drawn as they are needed, by one thread at a time. */
public final class Feed {
  private final Iterable<?> inputs;
  private final OptionalLong total;
  private @Nullable Iterator<?> iterator;
  private int only = -1;

  /** What was drawn, whether that was all, and what went wrong after it. */
  record Drawn(List<@Nullable Object> inputs, boolean last, @Nullable Throwable failure) {}

  Feed(Iterable<?> inputs) {
    this.inputs = inputs;
    this.total = inputs instanceof Source source ? source.total() : total(inputs);
  }

  /** How many inputs there are, if they know. */
  public static OptionalLong total(Iterable<?> inputs) {
    return inputs instanceof Collection<?> collection
        ? OptionalLong.of(collection.size())
        : OptionalLong.empty();
  }

  /** How many inputs there are, if they know. */
  public OptionalLong total() {
    return total;
  }

  /** Whether inputs are there already, so that drawing them has to wait for nobody. */
  boolean isAtHand() {
    return inputs instanceof Collection<?>;
  }

  /** From now on gives nothing but the input at this index. */
  void only(int index) {
    only = index;
    if (inputs instanceof Source source) {
      source.alone();
    }
  }

  /** Draws up to so many inputs. Never throws. */
  Drawn draw(int atMost) {
    List<@Nullable Object> drawn = new ArrayList<>(Math.min(atMost, 1024));
    try {
      Iterator<?> source = iterator;
      if (source == null) {
        source = inputs.iterator();
        iterator = source;
        for (int i = 0; i < only && source.hasNext(); i++) {
          Object unused = source.next();
        }
      }
      int most = only < 0 ? atMost : 1;
      while (drawn.size() < most && source.hasNext()) {
        drawn.add(source.next());
      }
      return new Drawn(drawn, only >= 0 || drawn.size() < atMost, null);
    } catch (Throwable e) {
      return new Drawn(drawn, true, Frames.trim(e));
    }
  }
}
