package org.divisi.parallel.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The slots of a scheduler: started when there is work for them. Guarded by its lock. */
final class Crew {
  private final Scheduler scheduler;
  private final Condition work;
  private final List<Slot> slots = new ArrayList<>();
  private int idle;

  Crew(Scheduler scheduler, ReentrantLock lock) {
    this.scheduler = scheduler;
    this.work = lock.newCondition();
  }

  /** Has someone come who works: who rests, or, if nobody does, someone new. */
  void call() {
    if (idle > 0) {
      work.signal();
    } else if (slots.size() < scheduler.kind().workers() && !scheduler.kind().worksInCaller()) {
      Slot slot = new Slot(scheduler, freeNumber());
      slots.add(slot);
      slot.start();
    }
  }

  private int freeNumber() {
    int number = 0;
    while (isTaken(number)) {
      number++;
    }
    return number;
  }

  private boolean isTaken(int number) {
    return slots.stream().anyMatch(slot -> slot.number() == number);
  }

  /** Rests until called; gives how much patience is left. */
  @SuppressWarnings("WaitNotInLoop") // who rests looks for work again
  long rest(long patience) throws InterruptedException {
    idle++;
    try {
      return work.awaitNanos(patience);
    } finally {
      idle--;
    }
  }

  void callAll() {
    work.signalAll();
  }

  void remove(Slot slot) {
    slots.remove(slot);
  }

  /** Gives up the slot that drives a worker: another may take its place. */
  void lose(Worker worker) {
    slots.stream().filter(slot -> slot.drives(worker)).forEach(Slot::lose);
    slots.removeIf(Slot::isLost);
  }

  List<Slot> slots() {
    return List.copyOf(slots);
  }
}
