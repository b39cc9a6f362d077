/**
 * Music made of music that has been read: what {@code \relative}, {@code \transpose}, repeats that
 * are unfolded, tags and the like ask for. Each is a walk over whole components.
 */
@NullMarked
package org.divisi.lilypond.change;

import org.jspecify.annotations.NullMarked;
