package org.divisi.parallel.work;

import java.util.Iterator;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Inputs, each with the state before it. */
public record Scan<S extends @Nullable Object, I extends @Nullable Object>(
    Iterable<? extends I> inputs, S first, BiFunction<? super S, ? super I, ? extends S> step)
    implements Iterable<Call.Stated> {

  @Override
  public Iterator<Call.Stated> iterator() {
    Iterator<? extends I> source = inputs.iterator();
    return new Iterator<>() {
      private S state = first;
      private @Nullable Runnable pending;

      @Override
      public boolean hasNext() {
        return source.hasNext();
      }

      @Override
      public Call.Stated next() {
        if (pending != null) {
          pending.run();
        }
        I input = source.next();
        Call.Stated stated = new Call.Stated(state, input);
        pending = () -> state = step.apply(state, input);
        return stated;
      }
    };
  }
}
