/** Tests. */
@NullMarked
package org.divisi.studio.midi;

import org.jspecify.annotations.NullMarked;
