package org.divisi.parallel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.divisi.parallel.work.Delivery;
import org.divisi.parallel.work.Failed;
import org.divisi.parallel.work.Job;
import org.divisi.parallel.work.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A map that goes on while its caller does something else: made by {@link Pool#mapAsync mapAsync}.
 *
 * <p>What items print appears when their results are fetched. A sequential pool has no one else to
 * do the work: it is done while results are fetched.
 */
public final class Batch<R extends @Nullable Object> {
  private final Scheduler scheduler;
  private final Job job;
  private final Delivery delivery;
  private final ReentrantLock fetching = new ReentrantLock();
  private final List<@Nullable Object> fetched = new ArrayList<>();
  private @Nullable TaskException verdict;
  private boolean complete;

  /** The place of a result that there is not. */
  private record Missing(TaskException failure) {}

  Batch(Job job) {
    this.scheduler = job.scheduler();
    this.job = job;
    this.delivery = new Delivery(job);
  }

  /**
   * Waits for all results, and gives them in order.
   *
   * @throws TaskException if an item failed
   * @throws CancellationException if the batch was cancelled, or its pool closed
   */
  public List<R> get() {
    try {
      return results(null);
    } catch (TimeoutException e) {
      throw new AssertionError("without a deadline there is no time-out", e);
    }
  }

  /**
   * Waits for all results, but only so long. The batch goes on when the time is over.
   *
   * @throws TimeoutException if the results are not there in time
   */
  public List<R> get(Duration timeout) throws TimeoutException {
    return results(System.nanoTime() + timeout.toNanos());
  }

  /** Waits for every item, and gives what became of each, in order. */
  public List<Outcome<R>> outcomes() {
    fetchAll();
    List<Outcome<R>> outcomes = new ArrayList<>(fetched.size());
    for (int i = 0; i < fetched.size(); i++) {
      outcomes.add(outcome(i));
    }
    return Collections.unmodifiableList(outcomes);
  }

  /** The results in order, each as soon as it is there; failures are thrown in their turn. */
  public Stream<R> stream() {
    return StreamSupport.stream(
        new Spliterators.AbstractSpliterator<R>(Long.MAX_VALUE, Spliterator.ORDERED) {
          private int next;

          @Override
          public boolean tryAdvance(Consumer<? super R> action) {
            if (!has(next)) {
              return false;
            }
            action.accept(Batch.this.<R>outcome(next++).value());
            return true;
          }
        },
        false);
  }

  /** How far the batch has come. */
  public Progress progress() {
    return job.tally().progress(scheduler.runs(job), scheduler.isSettled(job));
  }

  /** Whether no item runs or will run any more. */
  public boolean isDone() {
    return scheduler.isSettled(job);
  }

  /** Ends the batch: items that run are interrupted, and no other is begun. */
  public void cancel() {
    scheduler.stop(job, "the batch was cancelled");
    job.tally().tellFinished();
  }

  @SuppressWarnings("unchecked") // the job's results are the task's
  private List<R> results(@Nullable Long deadline) throws TimeoutException {
    while (fetchOne(deadline)) {}
    if (verdict != null) {
      throw verdict;
    }
    return (List<R>) Collections.unmodifiableList(fetched);
  }

  private void fetchAll() {
    try {
      while (fetchOne(null)) {}
    } catch (TimeoutException e) {
      throw new AssertionError("without a deadline there is no time-out", e);
    }
  }

  private boolean has(int index) {
    fetching.lock();
    try {
      while (index >= fetched.size()) {
        if (!fetchOne(null)) {
          return false;
        }
      }
      return true;
    } catch (TimeoutException e) {
      throw new AssertionError("without a deadline there is no time-out", e);
    } finally {
      fetching.unlock();
    }
  }

  private boolean fetchOne(@Nullable Long deadline) throws TimeoutException {
    acquire(deadline);
    try {
      if (complete || !delivery.next(deadline)) {
        complete = true;
        return false;
      }
      Object result = delivery.result();
      fetched.add(result instanceof Failed failed ? missing(failed) : result);
      return true;
    } finally {
      fetching.unlock();
    }
  }

  private Missing missing(Failed failed) {
    TaskException exception = delivery.exception(failed);
    if (verdict == null) {
      verdict = exception;
    } else {
      verdict.addSuppressed(exception);
    }
    return new Missing(exception);
  }

  /** A thread of the pool must not merely wait here: it may be the one that is needed. */
  private void acquire(@Nullable Long deadline) throws TimeoutException {
    try {
      while (!fetching.tryLock(1, TimeUnit.MILLISECONDS)) {
        scheduler.fetching().lend(job);
        if (deadline != null && deadline - System.nanoTime() <= 0) {
          throw new TimeoutException("no result yet: wait longer, or cancel");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while it waited for results");
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the job's results are the task's
  private <T extends @Nullable Object> Outcome<T> outcome(int index) {
    Object result = fetched.get(index);
    return result instanceof Missing missing
        ? Outcome.failed(missing.failure())
        : Outcome.of(index, (T) result);
  }
}
