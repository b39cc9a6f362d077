/**
 * Pages, and LilyPond's own MIDI, of LilyPond text: LilyPond itself at work in processes of its
 * own.
 *
 * <p>{@link org.divisi.engrave.Engraver} says how, {@link org.divisi.engrave.Sheet} what, and
 * {@link org.divisi.engrave.Engraving} what came of it. LilyPond needs seconds to start and then a
 * tenth of a second for a small file, so many sheets go through one process (a {@code Press}), and
 * a pool shares the presses out. To start Ghostscript takes LilyPond longer than to engrave a small
 * page, so the sheets of a press share one too ({@code press.scm} tells LilyPond how). A {@link
 * org.divisi.engrave.WarmEngraver} keeps a LilyPond that has begun, for what changes again and
 * again. A sheet that crashes LilyPond, or never ends, fails by itself: those behind it go through
 * another process. What LilyPond says decides whether a sheet is good: it writes pages of wrong
 * music, and ends as if nothing had happened after an error in Scheme. Where a sheet is made of
 * music, {@link org.divisi.engrave.Message#where} says which voice, bar and leaf a message is
 * about.
 *
 * <p>A LilyPond file is a program. What Divisi writes is trusted; what comes from elsewhere ({@link
 * org.divisi.engrave.Sheet#foreign}) is engraved within bubblewrap, or refused where that is not
 * installed.
 */
@NullMarked
package org.divisi.engrave;

import org.jspecify.annotations.NullMarked;
