/** MusicXML read into scores: notes and marks by measure, then lines of leaves. */
@NullMarked
package org.divisi.studio.musicxml.read;

import org.jspecify.annotations.NullMarked;
