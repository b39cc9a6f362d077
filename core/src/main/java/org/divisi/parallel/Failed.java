package org.divisi.parallel;

/**
 * How an item failed, before it is known who will be told.
 *
 * @param drawn false when the inputs themselves failed at this index, so there is no input
 */
record Failed(int index, String input, Throwable cause, boolean drawn) {

  static Failed at(int index, @org.jspecify.annotations.Nullable Object input, Throwable cause) {
    return new Failed(index, Rendering.of(input), cause, true);
  }
}
