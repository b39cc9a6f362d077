/**
 * Exact musical values, known before a note exists: durations, offsets, timespans, tempi and
 * meters; pitches, intervals, scales and harmonies. What is not needed every day is behind it:
 * {@link org.divisi.theory.sets}, {@link org.divisi.theory.pattern} and {@link
 * org.divisi.theory.rhythm}.
 *
 * <p>All types are immutable, comparable by value and safe to share between threads. Null is
 * refused with a {@link java.lang.NullPointerException}. Arithmetic is exact; what does not fit 64
 * bits throws an {@link java.lang.ArithmeticException}, never a wrong number. {@code toString()}
 * prints what {@code parse} reads.
 */
@NullMarked
package org.divisi.theory;

import org.jspecify.annotations.NullMarked;
