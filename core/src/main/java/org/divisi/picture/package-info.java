/**
 * Pictures of what is computed, as SVG text: timespans, meters, counts of offsets, pitch-class sets
 * on a clock face, rows as matrices.
 *
 * {@snippet class="org.divisi.picture.Snippets" region="picture"}
 *
 * <p>Equal values make equal text. A picture is text alone: who wants a file writes it.
 */
@NullMarked
package org.divisi.picture;

import org.jspecify.annotations.NullMarked;
