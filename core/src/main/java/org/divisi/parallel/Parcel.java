package org.divisi.parallel;

import java.io.Serializable;
import java.time.Duration;

/** A task and some of its items on the way to a worker elsewhere; see {@link Workers#carry}. */
public final class Parcel implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] request;
  private final Duration timeout;

  Parcel(byte[] request, Duration timeout) {
    this.request = request;
    this.timeout = timeout;
  }

  /**
   * Runs the items, in the worker, and gives what became of them. Classes are those that the
   * thread's context class loader knows. Never throws what a task throws.
   */
  public byte[] open() {
    return new ParcelRun(request, timeout).answer();
  }

  /** How many bytes it has, about. */
  public int size() {
    return request.length;
  }
}
