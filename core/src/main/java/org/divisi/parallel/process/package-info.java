/**
 * Workers that are processes of their own: started, connected, looked after, and in the end gone.
 */
@NullMarked
package org.divisi.parallel.process;

import org.jspecify.annotations.NullMarked;
