/**
 * Sequences before they are music: parted, turned and weighed; sieves, which say where something
 * happens; and all the ways to choose and to order.
 *
 * <p>Lists that come back cannot be changed. Streams are lazy: what is not asked for is not made.
 */
@NullMarked
package org.divisi.theory.pattern;

import org.jspecify.annotations.NullMarked;
