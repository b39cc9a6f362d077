/**
 * Music from music: each function takes a score and gives a new one, which shares with the old what
 * did not change.
 */
@NullMarked
package org.divisi.transform;

import org.jspecify.annotations.NullMarked;
