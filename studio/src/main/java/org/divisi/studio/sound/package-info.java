/**
 * How a score sounds: each note that is heard, in order, with its true length and loudness.
 *
 * <p>{@link org.divisi.studio.sound.Performance} takes a score apart once, in the order of time.
 * What writes MIDI and what plays in a page both read it, so both sound alike.
 *
 * <p>It plays as LilyPond does, so that its MIDI and ours can be compared note by note: dynamics
 * and hairpins are loudness, articulations are length and stress, tied notes are one, ornamental
 * notes take their time from the note before them. Trills, turns, fermatas and arpeggios are not
 * played out.
 */
@NullMarked
package org.divisi.studio.sound;

import org.jspecify.annotations.NullMarked;
