package org.divisi.parallel;

/**
 * A folder cannot be filled by {@link Pool#mapTo mapTo}: it belongs to another run, or workers do
 * not see it. Nothing that is in it has been changed.
 */
public final class FolderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With what is wrong and what to do. */
  public FolderException(String message) {
    super(message);
  }

  /** The same, and what it comes of. */
  public FolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
