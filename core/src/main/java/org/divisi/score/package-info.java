/**
 * Score objects: an immutable tree of notes, rests, chords, tuplets, voices, staves and scores.
 *
 * <p>A component knows what it holds and never where it stands: it may stand in a thousand places
 * at once, and is safe to share between threads. An edit gives a new tree that shares all it left
 * alone, and costs what it changes times the depth, not the size of the score. What a component
 * cannot know, such as its offset or the clef in force, a {@link Place} tells.
 *
 * <p>All types are immutable and equal when they say the same music. Null is refused. No operation
 * here recurses by nesting, so no depth of nesting overflows the stack.
 */
@NullMarked
package org.divisi.score;

import org.jspecify.annotations.NullMarked;
