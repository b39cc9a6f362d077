package org.divisi.parallel.work;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** One item of a map, for Java Flight Recorder; written when the item has ended. */
@Name("org.divisi.Item")
@Label("Pool Item")
@Category("Divisi")
@Description("An item of a pool's map has ended")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // Flight Recorder reads them
final class ItemEvent extends Event {

  @Label("Map")
  private final int map;

  @Label("Index")
  private final int index;

  @Label("Worker")
  private final int worker;

  @Label("Time Taken")
  @Timespan(Timespan.NANOSECONDS)
  private final long taken;

  @Label("Failed")
  private final boolean failed;

  private ItemEvent(int map, int index, int worker, long taken, boolean failed) {
    this.map = map;
    this.index = index;
    this.worker = worker;
    this.taken = taken;
    this.failed = failed;
  }

  static void commit(Run run, long start, long taken, boolean failed) {
    ItemEvent event = new ItemEvent(run.job().map(), run.index(), run.number(), taken, failed);
    if (event.shouldCommit()) {
      event.commit();
    }
  }
}
