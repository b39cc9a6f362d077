/**
 * Work done by many at once: one call, the same results, order, random numbers and errors whether
 * it runs in sequence, on threads or elsewhere. This room knows no music.
 */
@NullMarked
package org.divisi.parallel;

import org.jspecify.annotations.NullMarked;
