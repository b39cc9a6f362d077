/**
 * Pages bound together: the PDF of a large score whose sections were engraved apart.
 *
 * <p>{@link org.divisi.studio.book.Book} has the sections engraved by all workers of a pool, joins
 * their pages, and lays the page numbers over them, which are engraved by LilyPond too. PDFBox does
 * the joining.
 */
@NullMarked
package org.divisi.studio.book;

import org.jspecify.annotations.NullMarked;
