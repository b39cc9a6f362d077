/**
 * Who has which leaf, and when: a score taken apart into cues, in the order of time, each in the
 * voice that LilyPond would have it in.
 */
@NullMarked
package org.divisi.studio.stage;

import org.jspecify.annotations.NullMarked;
