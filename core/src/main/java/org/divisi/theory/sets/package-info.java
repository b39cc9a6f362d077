/**
 * Pitch without spelling, by numbers: pitches and pitch classes in semitones, with halves for
 * quarter tones; their segments and sets; set classes; rows and all-interval series.
 */
@NullMarked
package org.divisi.theory.sets;

import org.jspecify.annotations.NullMarked;
