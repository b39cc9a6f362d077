/** Tests. */
@NullMarked
package org.divisi.studio.musicxml;

import org.jspecify.annotations.NullMarked;
