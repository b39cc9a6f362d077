@NullMarked
package org.divisi.cli;

import org.jspecify.annotations.NullMarked;
