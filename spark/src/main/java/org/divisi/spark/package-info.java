/**
 * Pools that work on an Apache Spark cluster: the same maps, results, order, random numbers and
 * errors as on threads, past one machine.
 *
 * <p>{@code Pool.of("spark:local[2]")}, {@code Pool.of("spark://HOST:7077")}, or {@link
 * org.divisi.spark.SparkPool} for a context that exists already. Spark starts machines, finds them
 * again and moves bytes; all that makes a pool a pool is {@code org.divisi.parallel}.
 */
@NullMarked
package org.divisi.spark;

import org.jspecify.annotations.NullMarked;
