/** Music read from LilyPond text, in one pass, with a stack of its own. */
@NullMarked
package org.divisi.lilypond.read;

import org.jspecify.annotations.NullMarked;
