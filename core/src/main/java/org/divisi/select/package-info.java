/**
 * Selections: which components of a score are meant, and what is done with them.
 *
 * <p>A {@link org.divisi.select.Selection} holds a root and the positions within it, so it never
 * goes stale; its edits give the new root. {@link org.divisi.select.Groups} are selections side by
 * side, such as runs and measures.
 *
 * {@snippet class="org.divisi.select.Snippets" region="select"}
 */
@NullMarked
package org.divisi.select;

import org.jspecify.annotations.NullMarked;
