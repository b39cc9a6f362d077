package org.divisi.parallel;

/**
 * A folder cannot be filled by {@link Pool#mapTo mapTo}: it belongs to another run, or workers do
 * not see it. Nothing that is in it has been changed.
 */
public final class FolderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  FolderException(String message) {
    super(message);
  }

  FolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
