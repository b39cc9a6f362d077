@org.jspecify.annotations.NullMarked
package org.divisi.engrave;
