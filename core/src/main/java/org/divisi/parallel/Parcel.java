package org.divisi.parallel;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.divisi.parallel.parcel.ParcelClasses;
import org.divisi.parallel.parcel.ParcelRun;

/** A task and some of its items on the way to a worker elsewhere; see {@link Workers#carry}. */
public final class Parcel implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] request;
  private final Duration timeout;
  private final TreeMap<String, byte[]> classes;

  /**
   * A task and items, packed.
   *
   * @param classes those that are in no file, by their paths
   */
  public Parcel(byte[] request, Duration timeout, Map<String, byte[]> classes) {
    this.request = request;
    this.timeout = timeout;
    this.classes = new TreeMap<>(classes);
  }

  /**
   * Runs the items, in the worker, and gives what became of them. Classes are those that the
   * thread's context class loader knows, and those in no file, which the parcel brings. Never
   * throws what a task throws.
   */
  public byte[] open() {
    ClassLoader here =
        Objects.requireNonNullElse(
            Thread.currentThread().getContextClassLoader(), Parcel.class.getClassLoader());
    return new ParcelRun(request, timeout, ParcelClasses.loader(here, classes)).answer();
  }

  /** How many bytes it has, about. */
  public int size() {
    return request.length;
  }
}
