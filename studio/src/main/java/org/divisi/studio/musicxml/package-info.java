/**
 * MusicXML 4.0: scores for other programs, and scores of other programs.
 *
 * <p>A staff becomes a part, a voice of it a voice, in measures that follow its time signatures; a
 * leaf that crosses a bar line is written as tied notes. Times are exact. What one side has no
 * place for is not kept in silence: writing and reading both answer with a list of {@link
 * org.divisi.studio.musicxml.Loss}.
 *
 * <p>Files are read with no entity and no document type beyond them.
 */
@NullMarked
package org.divisi.studio.musicxml;

import org.jspecify.annotations.NullMarked;
