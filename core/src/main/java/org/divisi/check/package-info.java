/**
 * Music judged, and never changed: what LilyPond or a player would stumble over.
 *
 * <p>{@link org.divisi.check.Check#all} walks once through a score and asks each {@link
 * org.divisi.check.Rule}. What it finds says where it is, in offset and measure, and what to do.
 * Marks that begin and end somewhere are followed voice by voice; voices of one name in one staff
 * are one.
 */
@NullMarked
package org.divisi.check;

import org.jspecify.annotations.NullMarked;
