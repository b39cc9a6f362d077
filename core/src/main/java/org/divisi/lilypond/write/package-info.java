/**
 * Music written as LilyPond text, in Abjad's layout: what each attachment adds, in which slot, on
 * which line.
 */
@NullMarked
package org.divisi.lilypond.write;

import org.jspecify.annotations.NullMarked;
