package org.divisi.parallel.work;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.divisi.parallel.Outcome;
import org.jspecify.annotations.Nullable;

/** A job's outcomes as a stream that keeps none of them. */
public final class Results<R extends @Nullable Object>
    extends Spliterators.AbstractSpliterator<Outcome<R>> {
  private final Delivery delivery;

  private Results(Delivery delivery) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.delivery = delivery;
  }

  public static <R extends @Nullable Object> Stream<Outcome<R>> stream(Job job) {
    Delivery delivery = new Delivery(job);
    return StreamSupport.stream(new Results<R>(delivery), false)
        .onClose(() -> delivery.close("the stream was closed"));
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // the job's results are the task's
  public boolean tryAdvance(Consumer<? super Outcome<R>> action) {
    if (!delivery.next()) {
      return false;
    }
    action.accept(
        delivery.result() instanceof Failed failed
            ? Outcome.failed(delivery.exception(failed))
            : Outcome.of(delivery.index(), (R) delivery.result()));
    return true;
  }
}
