/** Whole LilyPond files, read item by item: blocks, names, comments, files that are included. */
@NullMarked
package org.divisi.lilypond.file;

import org.jspecify.annotations.NullMarked;
