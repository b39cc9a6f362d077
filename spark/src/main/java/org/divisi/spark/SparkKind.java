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
    SparkEnv here = SparkEnv.get();
    boolean isExecutor = here != null && !here.executorId().equals("driver");
    return isExecutor ? new HereWorkers() : Contexts.open(master);
  }
}
