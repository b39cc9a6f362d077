@org.jspecify.annotations.NullMarked
package org.divisi.studio.book;
