/**
 * A LilyPond text and its smallest parts: the bytes of one file or several, the scanner that moves
 * over them, the words of the language, Scheme, markups and names of notes as far as they are
 * passed over.
 */
@NullMarked
package org.divisi.lilypond.text;

import org.jspecify.annotations.NullMarked;
