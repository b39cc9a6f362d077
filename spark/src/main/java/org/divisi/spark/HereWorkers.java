package org.divisi.spark;

import org.divisi.parallel.Parcel;
import org.divisi.parallel.Workers;

/** What a pool on Spark is within an executor, which cannot ask for others: that executor. */
final class HereWorkers implements Workers {
  @Override
  public int count() {
    return 1;
  }

  @Override
  public byte[] carry(Parcel parcel) {
    return parcel.open();
  }

  @Override
  public void close() {}
}
