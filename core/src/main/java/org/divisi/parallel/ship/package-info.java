/**
 * What travels between virtual machines, and how: classes, tasks, values, exceptions, and the words
 * for what cannot be sent.
 */
@NullMarked
package org.divisi.parallel.ship;

import org.jspecify.annotations.NullMarked;
