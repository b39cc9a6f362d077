package org.divisi.parallel.ship;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;

/** Reads objects whose classes a given loader knows, and only such as {@link Filter} lets in. */
public final class LoaderStream extends ObjectInputStream {
  private final ClassLoader loader;

  public LoaderStream(InputStream in, ClassLoader loader) throws IOException {
    super(in);
    this.loader = loader;
    setObjectInputFilter(new Filter());
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass description)
      throws IOException, ClassNotFoundException {
    try {
      return Class.forName(description.getName(), false, loader);
    } catch (ClassNotFoundException e) {
      return super.resolveClass(description);
    }
  }
}
