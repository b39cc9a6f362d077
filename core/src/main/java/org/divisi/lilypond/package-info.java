/**
 * LilyPond text: a writer and a reader of score objects.
 *
 * <p>The writer follows Abjad's layout to the byte, but that a time signature is written plainly
 * wherever it stands. The reader reads all that the writer writes, and the music of ordinary
 * LilyPond files: {@code parse} then {@code format} gives a text in that layout back, and {@code
 * format} then {@code parse} gives the music back. What text cannot tell apart comes back as what
 * LilyPond takes it for:
 *
 * <ul>
 *   <li>an indicator of a composer's own, and a {@link org.divisi.score.Literal}: as the standard
 *       indicator that it spells, or as a literal on the component next to it;
 *   <li>a context of a type that LilyPond does not know: as a {@link
 *       org.divisi.score.CustomContext};
 *   <li>a dynamic that is not put together of the letters of {@code sffz}, {@code mp} and {@code
 *       rfz}: as a literal;
 *   <li>a bar check or an octave check: as nothing, but that {@code \relative} heeds the latter.
 * </ul>
 *
 * <p>Where text does not stand in the lines that the writer gives it, it is taken as Abjad's parser
 * takes it: a fermata on the line of its note is an articulation by that name, written with its
 * sign, and {@code parse} lays out anew what stands in the braces of a markup there.
 *
 * <p>Of an ordinary file, {@link org.divisi.lilypond.LilyPondFile} keeps all items; {@link
 * org.divisi.lilypond.LilyPond} gives its music alone, with names, {@code \relative} and {@code
 * \transpose} written out. Music functions in Scheme are not run: their calls are kept as text. The
 * notes that {@code \cueDuring} and {@code \quoteDuring} would bring stay where they are quoted
 * from, both parts of {@code \partCombine} are voices, and of several lines of words in one {@code
 * \lyricsto} the first has syllables and the others are kept in its text. A duration before any
 * note, which a rhythmic staff shows as any other, is middle C. An accidental of three sharps or
 * flats, which a transposition may lead to, is spelled from the next letter.
 *
 * <p>Nothing here recurses by nesting, changes what it is given, or knows threads.
 */
@NullMarked
package org.divisi.lilypond;

import org.jspecify.annotations.NullMarked;
