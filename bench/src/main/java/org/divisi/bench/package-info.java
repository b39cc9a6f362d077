/** Races against the plainest code that does the same, side by side in one run. */
@NullMarked
package org.divisi.bench;

import org.jspecify.annotations.NullMarked;
