package org.divisi.spark;

import org.apache.spark.SparkEnv;
import org.divisi.parallel.PoolKind;
import org.divisi.parallel.Workers;

/**
 * The kind of pool that {@code spark:MASTER} names: {@code spark:local[2]}, {@code
 * spark:local-cluster[2,1,1024]}, {@code spark://HOST:7077}. Within an executor it is that
 * executor.
 */
public final class SparkKind implements PoolKind {
  /** For the service loader. */
  public SparkKind() {}

  @Override
  public String word() {
    return "spark";
  }

  @Override
  public Workers open(String address) {
    Master master = Master.parse(address);
    try {
      SparkEnv here = SparkEnv.get();
      boolean isExecutor = here != null && !here.executorId().equals("driver");
      return isExecutor ? new HereWorkers() : Contexts.open(master);
    } catch (NoClassDefFoundError e) {
      if (String.valueOf(e.getMessage()).startsWith("org/apache/spark/")) {
        throw new IllegalArgumentException(
            "divisi-spark is on the class path, and Spark itself is not: add spark-core_2.13 4.2, or all of SPARK_HOME/jars (for the command: DIVISI_CLASS_PATH)",
            e);
      }
      throw e;
    }
  }
}
