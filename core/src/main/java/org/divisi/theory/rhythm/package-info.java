/**
 * Rhythms from numbers: rhythm trees, Euclidean rhythms, Schillinger's resultants, and how
 * indispensable each pulse of a meter is.
 */
@NullMarked
package org.divisi.theory.rhythm;

import org.jspecify.annotations.NullMarked;
