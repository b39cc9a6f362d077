package org.divisi.spark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.FutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.divisi.parallel.Parcel;
import org.divisi.parallel.WorkerException;
import org.divisi.parallel.Workers;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

/** The executors of a Spark context: each parcel is a job of one task. */
final class SparkWorkers implements Workers {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final long SETTLED = TimeUnit.SECONDS.toNanos(1);
  private static final long LOOK_MILLIS = 50;
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final JavaSparkContext context;
  private final boolean hasClasses;
  private final Runnable end;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final String name = "divisi-" + NUMBERS.incrementAndGet();

  /**
   * @param hasClasses whether the executors have this program's classes, so that none are sent
   * @param end what is done when the pool is closed
   */
  SparkWorkers(JavaSparkContext context, boolean hasClasses, Runnable end) {
    this.context = context;
    this.hasClasses = hasClasses;
    this.end = end;
  }

  /**
   * Waits until executors have come, and for a second no more have: those of several machines come
   * one by one. Where Spark brings them only as they are needed, nobody is waited for.
   */
  void awaitExecutors() {
    boolean areLater = context.getConf().getBoolean("spark.dynamicAllocation.enabled", false);
    if (context.sc().isLocal() || areLater) {
      return;
    }
    long begun = System.nanoTime();
    long changed = begun;
    int cores = 0;
    while (cores == 0 || System.nanoTime() - changed < SETTLED) {
      if (cores() != cores) {
        cores = cores();
        changed = System.nanoTime();
      }
      boolean isOver = context.sc().isStopped();
      if (isOver || (cores == 0 && System.nanoTime() - begun > PATIENCE)) {
        throw new IllegalStateException(
            "no executor came on %s%s: see in the logs of its workers whether they have Java %d, memory and cores to spare, and reach this program at %s (spark.driver.host)"
                .formatted(
                    context.master(),
                    isOver
                        ? ", and it has given up"
                        : " within " + TimeUnit.NANOSECONDS.toSeconds(PATIENCE) + " s",
                    Runtime.version().feature(),
                    context.getConf().get("spark.driver.host", "its address")));
      }
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while it waited for executors", e);
      }
    }
  }

  private int cores() {
    int executors = context.sc().statusTracker().getExecutorInfos().length - 1;
    return executors <= 0 ? 0 : context.defaultParallelism();
  }

  @Override
  public int count() {
    return Math.max(1, context.defaultParallelism());
  }

  @Override
  public void prepare(Object task, ClassLoader loader) {
    if (!hasClasses) {
      ClassPath.send(context);
    }
  }

  @Override
  public byte[] carry(Parcel parcel) throws Exception {
    FutureAction<byte[]> answer;
    try {
      context.setJobGroup(name, name, true);
      answer = ParcelRdd.submit(context.sc(), parcel);
    } catch (RuntimeException e) {
      throw loss(e);
    }
    try {
      return Await.result(answer, Duration.Inf());
    } catch (InterruptedException e) {
      answer.cancel();
      throw e;
    } catch (Exception e) {
      throw loss(e);
    }
  }

  private Exception loss(Exception why) {
    if (context.sc().isStopped()) {
      return new WorkerException(
          "the Spark context was stopped; its cluster may have ended it", -1, List.of());
    }
    Throwable cause = Causes.of(why);
    String message = cause.toString();
    WorkerException lost =
        new WorkerException(Causes.ofLoss(message), Causes.exitCode(message), List.of());
    // what stands around it is Spark's own way there, page by page
    lost.initCause(cause);
    return lost;
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    if (!context.sc().isStopped()) {
      context.cancelJobGroup(name);
    }
    end.run();
  }
}
