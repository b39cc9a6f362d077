/**
 * A map at work, the same for every kind of pool: items are drawn, handed to workers in chunks,
 * run, and their results fetched in order.
 */
@NullMarked
package org.divisi.parallel.work;

import org.jspecify.annotations.NullMarked;
