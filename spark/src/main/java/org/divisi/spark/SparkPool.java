package org.divisi.spark;

import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.divisi.parallel.Pool;

/** Pools on Spark contexts that exist already. */
public final class SparkPool {
  private SparkPool() {}

  /**
   * A pool on a context, which stays open when the pool is closed.
   *
   * <p>The executors get the jars and folders of this program's class path, and classes that exist
   * only in memory travel with the tasks. It works on as many items at once as the executors that
   * are there have cores, or as {@code spark.default.parallelism} says.
   *
   * @throws IllegalStateException if no executor comes within a minute
   */
  public static Pool on(SparkContext context) {
    return on(JavaSparkContext.fromSparkContext(context));
  }

  /** The same on Spark's context for Java. */
  public static Pool on(JavaSparkContext context) {
    SparkWorkers workers = new SparkWorkers(context, context.sc().isLocal(), () -> {});
    workers.awaitExecutors();
    return Pool.of("spark", workers);
  }
}
