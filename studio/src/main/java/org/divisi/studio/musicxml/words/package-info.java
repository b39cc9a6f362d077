/** What MusicXML calls things, and its elements, on the way in and on the way out. */
@NullMarked
package org.divisi.studio.musicxml.words;

import org.jspecify.annotations.NullMarked;
