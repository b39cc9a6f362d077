/**
 * Music from numbers: leaves and tuplets from pitches, durations and proportions.
 *
 * <p>What is made are {@link org.divisi.score.Components}, to put into any container. Durations
 * that one leaf cannot have become tied leaves, and durations that are not dyadic become tuplets.
 */
@NullMarked
package org.divisi.make;

import org.jspecify.annotations.NullMarked;
