package org.divisi.parallel.work;

import org.divisi.parallel.Options;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a map.
 *
 * @param map which map of the pool it is
 * @param windowed whether to wait for the consumer rather than run ahead of it
 * @param ordered whether results are fetched in order
 * @param only the index of the one item to run; -1: all
 */
record Plan(
    Call call,
    @Nullable Shipment shipment,
    Options options,
    int map,
    long path,
    int depth,
    boolean windowed,
    boolean ordered,
    int only) {}
