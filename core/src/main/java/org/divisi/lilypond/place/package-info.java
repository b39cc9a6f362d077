/**
 * Where the writer would write again what has been read, so that it goes there: the slots of what
 * stands before, between and behind components.
 */
@NullMarked
package org.divisi.lilypond.place;

import org.jspecify.annotations.NullMarked;
