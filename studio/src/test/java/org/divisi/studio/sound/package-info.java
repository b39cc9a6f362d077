/** Tests. */
@NullMarked
package org.divisi.studio.sound;

import org.jspecify.annotations.NullMarked;
