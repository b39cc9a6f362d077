package org.divisi.parallel.parcel;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.divisi.parallel.Parcel;
import org.divisi.parallel.WorkerException;
import org.divisi.parallel.Workers;
import org.divisi.parallel.ship.Rendering;
import org.divisi.parallel.work.Failed;
import org.divisi.parallel.work.Run;
import org.divisi.parallel.work.Shipment;
import org.divisi.parallel.work.Worker;
import org.jspecify.annotations.Nullable;

/** Sends the items of a run in parcels, and takes in the answers. */
final class ParcelWorker implements Worker {
  private final Workers workers;
  private @Nullable Run at;

  ParcelWorker(Workers workers) {
    this.workers = workers;
  }

  @Override
  public void work(Run run) {
    begin(run);
    int most = Integer.MAX_VALUE;
    int before = -1;
    try {
      // on while parcels are lost, each item alone then, so that the culprit is known
      while (run.position() > before && run.position() < run.chunk().count() && isWanted(run)) {
        before = run.position();
        if (!send(run, most)) {
          most = 1;
          before = -1;
        } else if (most > 1) {
          return;
        }
      }
    } finally {
      end(run);
    }
  }

  @Override
  public synchronized boolean isBusy() {
    return at != null;
  }

  private synchronized void begin(Run run) {
    at = run;
    boolean unused = Thread.interrupted();
  }

  /** From here on nobody interrupts this thread for the sake of this run. */
  private synchronized void end(Run run) {
    at = null;
    boolean unused = Thread.interrupted();
    run.see(0, -1);
  }

  private boolean isWanted(Run run) {
    return run.job().cancelled() == null && run.index() < run.job().limit();
  }

  /** Sends items; false if they were lost and are to be sent alone. */
  private boolean send(Run run, int most) {
    Mail mail = new Mail(run);
    Parcel parcel;
    try {
      byte[] request = mail.request(true, 0, most);
      if (request == null) {
        mail.failUnsendable();
        return true;
      }
      Shipment shipment = Objects.requireNonNull(run.job().shipment());
      parcel = new Parcel(request, run.job().options().timeout(), shipment.unfiled(mail.classes()));
      run.see(run.index(), System.nanoTime());
      mail.receive(new ByteArrayInputStream(workers.carry(parcel)));
      mail.failUnsendable();
      return true;
    } catch (Exception e) {
      boolean unused = Thread.interrupted();
      if (!isWanted(run)) {
        return true;
      }
      if (mail.count() > 1 || run.job().mayRetry(run.index())) {
        return false;
      }
      WorkerException lost = e instanceof WorkerException known ? known : unknown(e);
      lost.setStackTrace(new StackTraceElement[0]);
      long start = run.begun();
      Failed failed = Failed.at(run.index(), run.input(), lost);
      run.record(failed, null, 0, start, System.nanoTime() - start);
      return true;
    }
  }

  private static WorkerException unknown(Exception why) {
    WorkerException lost =
        new WorkerException("the worker was lost: " + Rendering.of(why), -1, List.of());
    lost.initCause(why);
    return lost;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // it is about this very run
  public synchronized boolean stop(Run run) {
    if (run == at) {
      run.thread().interrupt();
    }
    return false;
  }

  @Override
  public boolean check(Run run, long now) {
    return false;
  }
}
