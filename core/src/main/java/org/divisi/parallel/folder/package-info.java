/**
 * A folder that is filled by a map, part by part: see {@link
 * org.divisi.parallel.Pool#mapTo(org.divisi.parallel.Folder, Iterable,
 * org.divisi.parallel.FileTask)}.
 */
@NullMarked
package org.divisi.parallel.folder;

import org.jspecify.annotations.NullMarked;
