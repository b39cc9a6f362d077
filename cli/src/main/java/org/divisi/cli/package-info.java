/**
 * The {@code divisi} command: the only room that prints, reads arguments, or ends the process.
 *
 * <p>It knows three kinds of failure: the user's ({@link UserException}, exit 1, says what to do),
 * wrong usage (exit 2, says how it is used), and ours (exit 70, "this is a bug").
 */
@NullMarked
package org.divisi.cli;

import org.jspecify.annotations.NullMarked;
