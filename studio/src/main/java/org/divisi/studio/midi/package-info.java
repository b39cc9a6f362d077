/**
 * Standard MIDI files: a score as one, and the notes of one.
 *
 * <p>A file has 384 ticks a quarter, as LilyPond's have; times that fall between two ticks go to
 * the earlier one. The first track has tempi and meters, each other is a staff with a channel of
 * its own. A quarter tone is the nearest note, bent; of two notes that would be the same key of a
 * channel at once, those that begin together are one, and otherwise the later one ends the earlier.
 */
@NullMarked
package org.divisi.studio.midi;

import org.jspecify.annotations.NullMarked;
