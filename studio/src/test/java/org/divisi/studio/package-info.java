/** Tests. */
@NullMarked
package org.divisi.studio;

import org.jspecify.annotations.NullMarked;
