/**
 * A score to look at and to listen to in a browser: one page that needs no network.
 *
 * <p>{@link org.divisi.studio.page.ScorePage} fills {@code page.html} with the style and the script
 * that lie beside it, and with what it shows as JSON. The notes are engraved there by Verovio,
 * which the build takes from npm ({@code verovio.js} beside the others; where it is missing, a page
 * can only show drawings that were made before). No word of a score is ever part of the page's own
 * text: all of them stand in the JSON, in which no tag can begin, and the page's policy lets no
 * script run but its own.
 */
@NullMarked
package org.divisi.studio.page;

import org.jspecify.annotations.NullMarked;
