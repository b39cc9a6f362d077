package org.divisi.parallel.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import org.divisi.parallel.Failures;
import org.divisi.parallel.Options;
import org.jspecify.annotations.Nullable;

/**
 * One map in the making: what has been drawn, what waits, what has ended and not been fetched.
 *
 * <p>All of it is guarded by the scheduler's lock, but for {@link #limit}.
 */
public final class Job {
  private final Scheduler scheduler;
  private final Plan plan;
  private final Feed feed;
  private final Tally tally;
  private final Chunking chunking;
  private final Condition ready;
  private final TreeMap<Integer, Chunk> open = new TreeMap<>();
  private final PriorityQueue<Chunk> waiting =
      new PriorityQueue<>((a, b) -> Integer.compare(a.first(), b.first()));
  private final Deque<Chunk> ended = new ArrayDeque<>();
  private final Map<Integer, Integer> deaths = new HashMap<>();
  private int drawn;
  private long ahead;
  private long bytesAhead;
  private boolean drawing;
  private boolean exhausted;
  private @Nullable String cancelled;
  private volatile int limit = Integer.MAX_VALUE;

  Job(Scheduler scheduler, Plan plan, Feed feed, Chunking chunking, Condition ready) {
    this.scheduler = scheduler;
    this.plan = plan;
    this.feed = feed;
    this.chunking = chunking;
    this.ready = ready;
    this.tally = new Tally(plan.map(), plan.options(), feed.total());
    if (isSolo()) {
      feed.only(plan.only());
      drawn = plan.only();
    }
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  /** Whether but one item is wanted. */
  boolean isSolo() {
    return plan.only() >= 0;
  }

  int only() {
    return plan.only();
  }

  Call call() {
    return plan.call();
  }

  public @Nullable Shipment shipment() {
    return plan.shipment();
  }

  public Options options() {
    return plan.options();
  }

  int map() {
    return plan.map();
  }

  boolean isOrdered() {
    return plan.ordered();
  }

  long path() {
    return plan.path();
  }

  int depth() {
    return plan.depth();
  }

  Feed feed() {
    return feed;
  }

  public Tally tally() {
    return tally;
  }

  Condition ready() {
    return ready;
  }

  /** Items from this index on are not wanted any more. */
  public int limit() {
    return limit;
  }

  /** An item has failed: under {@link Failures#FAIL_FAST} later ones are not wanted. */
  void failed(int index) {
    if (plan.options().failures() == Failures.FAIL_FAST) {
      synchronized (this) {
        limit = Math.min(limit, index + 1);
      }
    }
  }

  void cancel(String why) {
    if (cancelled == null) {
      cancelled = why;
    }
    synchronized (this) {
      limit = 0;
    }
    waiting.clear();
    open.clear();
    ended.clear();
    ready.signalAll();
  }

  public @Nullable String cancelled() {
    return cancelled;
  }

  /** A chunk that was handed back, if there is one that is still wanted. */
  @Nullable Chunk handedBack() {
    Chunk chunk = waiting.poll();
    return chunk != null && chunk.first() < limit ? chunk : null;
  }

  boolean mayDraw() {
    return !exhausted
        && !drawing
        && drawn < limit
        && (!plan.windowed()
            || (ahead < plan.options().window() && bytesAhead < plan.options().windowBytes()));
  }

  boolean hasWork() {
    return (!waiting.isEmpty() && waiting.element().first() < limit) || mayDraw();
  }

  /** Whether the next chunk can be had without waiting for anybody's inputs. */
  boolean isAtHand() {
    return !waiting.isEmpty() || feed.isAtHand();
  }

  /** How many inputs to draw; {@link #drawn} must follow. */
  int startDrawing() {
    drawing = true;
    long room = plan.windowed() ? plan.options().window() - ahead : Integer.MAX_VALUE;
    return (int) Math.min(chunking.next(), room);
  }

  /** Takes in what was drawn, as a chunk to run if it is not empty. */
  @Nullable Chunk drawn(Feed.Drawn inputs) {
    drawing = false;
    exhausted |= inputs.last();
    ready.signalAll();
    if (cancelled != null) {
      return null;
    }
    Chunk chunk = null;
    if (!inputs.inputs().isEmpty()) {
      chunk = new Chunk(drawn, inputs.inputs().toArray());
      open.put(drawn, chunk);
      drawn += chunk.count();
      ahead += chunk.count();
    }
    if (inputs.failure() != null) {
      Chunk failure = Chunk.undrawn(drawn, inputs.failure());
      open.put(drawn, failure);
      toConsumer(failure);
      failed(drawn);
      drawn++;
      ahead++;
    }
    return chunk;
  }

  long budget() {
    return chunking.budget();
  }

  /** A run is over: its chunk has ended, or as much of it as was run. */
  void over(Run run, long nanos) {
    Chunk chunk = run.chunk();
    int position = run.position();
    chunking.ran(position, nanos);
    if (cancelled != null) {
      return;
    }
    if (position < chunk.count()) {
      handBack(chunk.splitAt(position), run.isolated());
    }
    if (position == 0) {
      return;
    }
    chunk.end();
    bytesAhead += chunk.bytes();
    toConsumer(chunk);
  }

  /** Takes back what was not run; an item that is suspected of its worker's death by itself. */
  private void handBack(Chunk chunk, int isolated) {
    int at = isolated - chunk.first();
    if (at > 0 && at < chunk.count()) {
      Chunk suspected = chunk.splitAt(at);
      handBack(suspected, isolated);
    } else if (at == 0 && chunk.count() > 1) {
      handBack(chunk.splitAt(1), -1);
    }
    open.put(chunk.first(), chunk);
    if (chunk.first() < limit) {
      waiting.add(chunk);
    }
  }

  /** Whether an item whose worker died may be tried once more. */
  public synchronized boolean mayRetry(int index) {
    return deaths.merge(index, 1, Integer::sum) <= plan.options().retries();
  }

  private void toConsumer(Chunk chunk) {
    if (!plan.ordered()) {
      ended.add(chunk);
    }
    ready.signalAll();
  }

  /** The next chunk for the consumer, if it has ended. */
  @Nullable Chunk fetch() {
    Chunk chunk;
    if (plan.ordered()) {
      chunk = open.isEmpty() ? null : open.firstEntry().getValue();
    } else {
      chunk = ended.poll();
    }
    if (chunk == null || !chunk.isDone()) {
      return null;
    }
    open.remove(chunk.first());
    ahead -= chunk.count();
    bytesAhead -= chunk.bytes();
    return chunk;
  }

  /** Whether {@link #fetch} would give something. */
  boolean hasEnded() {
    return plan.ordered()
        ? !open.isEmpty() && open.firstEntry().getValue().isDone()
        : !ended.isEmpty();
  }

  /** Whether nothing that is wanted will come any more. */
  boolean isDrained() {
    return isSettled()
        && (plan.ordered() ? open.isEmpty() || open.firstKey() >= limit : ended.isEmpty());
  }

  /** Whether nothing runs or will run of what is wanted. */
  boolean isSettled() {
    if (cancelled != null) {
      return true;
    }
    if (drawing || (!exhausted && drawn < limit)) {
      return false;
    }
    for (Chunk chunk : open.values()) {
      if (chunk.first() >= limit) {
        return true;
      }
      if (!chunk.isDone()) {
        return false;
      }
    }
    return true;
  }
}
