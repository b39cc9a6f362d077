package org.divisi.parallel;

/**
 * Thrown in place of results when one item was asked for alone ({@code --only}) and has ended well:
 * there are no other results to go on with.
 */
public final class SoloException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int index;

  /**
   * Of an item.
   *
   * @param result its result as text
   */
  public SoloException(int index, String result) {
    super("item " + index + " ended well alone: " + result);
    this.index = index;
  }

  /** The place of the item in the order of inputs, from 0. */
  public int index() {
    return index;
  }
}
