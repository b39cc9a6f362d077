/**
 * Work done by many at once: one call, and the same results, order, random numbers, printed output
 * and errors whether it runs in sequence, on threads, or in worker processes.
 *
 * {@snippet :
 * try (Pool pool = Pool.configured()) {
 *   List<String> lines = pool.map(List.of(1, 2, 3), n -> "c'8 ".repeat(n).strip());
 * }
 * }
 *
 * <p>A {@link org.divisi.parallel.Pool} takes a {@link org.divisi.parallel.Task} and inputs. A task
 * is a function of its input alone (and, if it wants, of its own random generator): that is what
 * makes the kind of pool, the number of workers and the size of chunks invisible in the results.
 *
 * <p>What is too much to come back is written by the workers themselves: see {@link
 * org.divisi.parallel.Pool#mapTo}.
 *
 * <p>Null is refused as an argument, but an input or a result may be null. Everything here may be
 * used from many threads. Nothing here prints. This room knows no music.
 */
@NullMarked
package org.divisi.parallel;

import org.jspecify.annotations.NullMarked;
