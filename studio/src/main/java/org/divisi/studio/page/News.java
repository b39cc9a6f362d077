package org.divisi.studio.page;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What happened last, for all who wait for it: whoever comes late learns only that. */
final class News {
  /** So often who listens hears that there is nothing new, and is found out if gone. */
  private static final long SILENCE = 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition told = lock.newCondition();
  private long number;
  private String text = "";

  /** Whether it says what is wrong. */
  private boolean wrong;

  /** Something that happened, as a stream of events says it. */
  record Item(long number, String text) {}

  /**
   * Tells what happened.
   *
   * @param fault what is wrong; empty if nothing is
   */
  void tell(String kind, String fault) {
    String data = Json.quoted(fault);
    lock.lock();
    try {
      number++;
      wrong = !fault.isEmpty();
      text = "event: %s\nid: %d\ndata: %s\n\n".formatted(kind, number, data);
      told.signalAll();
    } finally {
      lock.unlock();
    }
  }

  long number() {
    lock.lock();
    try {
      // A fault is no part of the page: who loads it must still hear of it.
      return wrong ? number - 1 : number;
    } finally {
      lock.unlock();
    }
  }

  /** What came after an event, or in its absence, after a while, a sign of life. */
  Item after(long seen) throws InterruptedException {
    long left = TimeUnit.SECONDS.toNanos(SILENCE);
    lock.lock();
    try {
      while (number <= seen && left > 0) {
        left = told.awaitNanos(left);
      }
      return number <= seen ? new Item(seen, ": nothing new\n\n") : new Item(number, text);
    } finally {
      lock.unlock();
    }
  }
}
