package org.divisi.parallel.parcel;

import org.divisi.parallel.Pool;
import org.divisi.parallel.Workers;
import org.divisi.parallel.work.Call;
import org.divisi.parallel.work.Kind;
import org.divisi.parallel.work.Kinds;
import org.divisi.parallel.work.Shipment;
import org.divisi.parallel.work.Worker;

/** A kind of pool that another module supplies: its workers get parcels. */
public final class Elsewhere implements Kind {
  private static final long CHUNK_NANOS = 200_000_000;

  private final String name;
  private final String text;
  private final Workers workers;
  private final int count;

  /**
   * @param text as {@link Pool#of} reads it
   */
  public Elsewhere(String name, String text, Workers workers) {
    this.name = name;
    this.text = text;
    this.workers = workers;
    this.count = Kinds.positive(workers.count());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int workers() {
    return count;
  }

  @Override
  public Worker worker(int number) {
    return new ParcelWorker(workers);
  }

  @Override
  public long chunkNanos() {
    return CHUNK_NANOS;
  }

  @Override
  public long stackSize() {
    return DEEP_STACK;
  }

  @Override
  public Shipment prepare(Call call) {
    Shipment shipment = Shipment.of(call);
    workers.prepare(call.task(), shipment.loader());
    return shipment;
  }

  @Override
  public void close() {
    workers.close();
  }
}
