package org.divisi.parallel.work;

import java.util.List;

/** Looks, now and then, after what a scheduler has going: is it stuck, and how far is it? */
final class Watch {
  private static final long LOOK = 20_000_000;
  private static final long NEWS = 100_000_000;

  private final Scheduler scheduler;
  private final Ticker looks;
  private final Ticker news;

  Watch(Scheduler scheduler) {
    this.scheduler = scheduler;
    String name = "divisi-" + scheduler.kind().name();
    this.looks = new Ticker(name + "-watch", LOOK, this::look);
    this.news = new Ticker(name + "-progress", NEWS, this::tellProgress);
  }

  /** Begins to look after a job, as far as it has to be. */
  void start(Job job) {
    if (job.options().hasTimeout() || scheduler.kind().needsWatch()) {
      looks.start();
    }
    if (job.tally().isListening()) {
      news.start();
    }
  }

  void stop() {
    looks.stop();
    news.stop();
  }

  private boolean look() {
    long now = System.nanoTime();
    for (Run run : scheduler.runs(null)) {
      scheduler.settle(run, run.worker().check(run, now));
    }
    return !scheduler.jobs().isEmpty();
  }

  private boolean tellProgress() {
    List<Job> going = scheduler.jobs();
    going.forEach(job -> job.tally().tellProgress(scheduler.runs(job)));
    return !going.isEmpty();
  }
}
