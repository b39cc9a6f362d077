/**
 * Acting on a score with all workers of a pool: the same score comes out as in sequence.
 *
 * <p>Workers are given music, never the score around it. What crosses the border between two of
 * their pieces is looked after in the end, as a {@link org.divisi.bulk.Seam} says.
 */
@NullMarked
package org.divisi.bulk;

import org.jspecify.annotations.NullMarked;
