/**
 * Exact musical values, known before a note exists: durations, offsets, ratios, pitches and
 * intervals.
 *
 * <p>All types are immutable, comparable by value and safe to share between threads. Null is
 * refused with a {@link java.lang.NullPointerException}. Arithmetic is exact; what does not fit 64
 * bits throws an {@link java.lang.ArithmeticException}, never a wrong number. {@code toString()}
 * prints what {@code parse} reads.
 */
@NullMarked
package org.divisi.theory;

import org.jspecify.annotations.NullMarked;
