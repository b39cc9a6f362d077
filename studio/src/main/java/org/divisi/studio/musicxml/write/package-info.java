/**
 * Scores written as MusicXML: what sounds is cut at bar lines and sorted into lines, part by part.
 */
@NullMarked
package org.divisi.studio.musicxml.write;

import org.jspecify.annotations.NullMarked;
