package org.divisi.spark;

import org.divisi.parallel.PoolKind;
import org.divisi.parallel.Workers;

/**
 * The kind of pool that {@code spark:MASTER} names: {@code spark:local[2]}, {@code
 * spark:local-cluster[2,1,1024]}, {@code spark://HOST:7077}.
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
    return Contexts.open(Master.parse(address));
  }
}
