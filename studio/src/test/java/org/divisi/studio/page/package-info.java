/** Tests of the page. */
@NullMarked
package org.divisi.studio.page;

import org.jspecify.annotations.NullMarked;
