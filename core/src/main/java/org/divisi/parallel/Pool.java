package org.divisi.parallel;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.divisi.parallel.folder.FolderRun;
import org.divisi.parallel.parcel.Elsewhere;
import org.divisi.parallel.process.Launch;
import org.divisi.parallel.process.Processes;
import org.divisi.parallel.work.Call;
import org.divisi.parallel.work.Desk;
import org.divisi.parallel.work.Job;
import org.divisi.parallel.work.Kind;
import org.divisi.parallel.work.Kinds;
import org.divisi.parallel.work.Results;
import org.divisi.parallel.work.Scan;
import org.divisi.parallel.work.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Workers that run a {@link Task} on many inputs and give the results back in order.
 *
 * <p>Results, their order, random numbers, what tasks print, and errors are the same in every kind
 * of pool, for every number of workers and every size of chunk. A task may itself use a pool, also
 * the one that runs it.
 *
 * <p>Open it in a {@code try}: {@link #close} ends its workers. A pool captured by a task that is
 * sent to a worker process is a sequential pool there.
 */
public final class Pool implements AutoCloseable, Serializable {
  private static final long serialVersionUID = 1;

  private final transient Scheduler scheduler;
  private final transient Options options;

  private Pool(Scheduler scheduler, Options options) {
    this.scheduler = scheduler;
    this.options = options;
  }

  Pool(Kind kind) {
    this(new Scheduler(kind), Options.defaults());
  }

  /** No workers: the thread that asks for results does the work, one item after the other. */
  public static Pool sequential() {
    return new Pool(new Kinds.Sequential());
  }

  /** A thread for each core. */
  public static Pool threads() {
    return threads(Runtime.getRuntime().availableProcessors());
  }

  /** So many threads. */
  public static Pool threads(int workers) {
    return new Pool(new Kinds.Threads("threads", Kinds.positive(workers)));
  }

  /** A worker process for each core: see {@link #processes(int)}. */
  public static Pool processes() {
    return processes(Runtime.getRuntime().availableProcessors());
  }

  /**
   * So many worker processes, each started when it is first needed.
   *
   * <p>A task that ends or freezes its process takes nothing else with it. Tasks, inputs and
   * results are serialized on the way: what a task captures must be serializable, or a record, or
   * the piece itself. Static fields that are assigned while the program runs are refused; what a
   * final one holds, such as a map that is filled later, is not looked into, and is another in each
   * process. In a worker process itself this is a sequential pool.
   */
  public static Pool processes(int workers) {
    int checked = Kinds.positive(workers);
    return Boolean.getBoolean(Launch.WORKER) ? sequential() : new Pool(new Processes(checked));
  }

  /**
   * The pool that a text names: {@code sequential}, {@code threads}, {@code threads:8}, {@code
   * processes}, {@code processes:8}, or a {@linkplain PoolKind kind that another module supplies}.
   *
   * @throws IllegalArgumentException if it names none, with those that there are
   * @throws IllegalStateException if the workers of a kind that is supplied do not come
   */
  public static Pool of(String text) {
    return Spec.parse(text).open();
  }

  /**
   * A pool of workers that are there already, under the name that it goes by: {@code spark}.
   * Closing the pool closes them.
   */
  public static Pool of(String name, Workers workers) {
    return new Pool(new Elsewhere(name, name, workers));
  }

  /**
   * The pool that the user chose: by the system property {@code divisi.pool}, else by the variable
   * {@code DIVISI_POOL} of the environment, else one thread a core.
   */
  public static Pool configured() {
    return Spec.configured().open();
  }

  /** The same workers, with these options. Closing one closes both. */
  public Pool with(Options options) {
    return new Pool(scheduler, Objects.requireNonNull(options));
  }

  /** The options of this pool. */
  public Options options() {
    return options;
  }

  /** How many items it works on at once. */
  public int workers() {
    return scheduler.kind().workers();
  }

  /**
   * The results of a task on each input, in the order of inputs.
   *
   * @throws TaskException if an item failed; of several, the one with the lowest index
   */
  public <I extends @Nullable Object, R extends @Nullable Object> List<R> map(
      Iterable<? extends I> inputs, Task<? super I, ? extends R> task) {
    return collect(submit(Call.of(task), inputs, false, true));
  }

  /**
   * The results of a task on each input and a random generator of the item's own.
   *
   * <p>The generator depends on the seed, the item's index, and the indices of the items that this
   * map runs inside of.
   */
  public <I extends @Nullable Object, R extends @Nullable Object> List<R> map(
      Iterable<? extends I> inputs, long seed, SeededTask<? super I, ? extends R> task) {
    return collect(submit(Call.of(task, seed), inputs, false, true));
  }

  /** Begins a map and returns at once. */
  public <I extends @Nullable Object, R extends @Nullable Object> Batch<R> mapAsync(
      Iterable<? extends I> inputs, Task<? super I, ? extends R> task) {
    return new Batch<>(submit(Call.of(task), inputs, false, true));
  }

  /** Begins a seeded map and returns at once. */
  public <I extends @Nullable Object, R extends @Nullable Object> Batch<R> mapAsync(
      Iterable<? extends I> inputs, long seed, SeededTask<? super I, ? extends R> task) {
    return new Batch<>(submit(Call.of(task, seed), inputs, false, true));
  }

  /**
   * The results in order, made while they are consumed: inputs may be endless. Workers stay ahead
   * of the consumer by no more than the {@linkplain Options#window() window}.
   *
   * <p>Under {@link Failures#COLLECT} a failed item is thrown in its turn like any other; use
   * {@link #unordered} to go on after it. Close the stream when it is not consumed to its end.
   */
  public <I extends @Nullable Object, R extends @Nullable Object> Stream<R> stream(
      Iterable<? extends I> inputs, Task<? super I, ? extends R> task) {
    return Results.<R>stream(submit(Call.of(task), inputs, true, true)).map(Outcome::value);
  }

  /** The results of a seeded task in order, made while they are consumed. */
  public <I extends @Nullable Object, R extends @Nullable Object> Stream<R> stream(
      Iterable<? extends I> inputs, long seed, SeededTask<? super I, ? extends R> task) {
    return Results.<R>stream(submit(Call.of(task, seed), inputs, true, true)).map(Outcome::value);
  }

  /**
   * The results as they come, each with its index, made while they are consumed.
   *
   * <p>An item that fails ends the stream after all items before it have been given; under {@link
   * Failures#COLLECT} it is an outcome like the others.
   */
  public <I extends @Nullable Object, R extends @Nullable Object> Stream<Outcome<R>> unordered(
      Iterable<? extends I> inputs, Task<? super I, ? extends R> task) {
    return Results.stream(submit(Call.of(task), inputs, true, false));
  }

  /** The results of a seeded task as they come, each with its index. */
  public <I extends @Nullable Object, R extends @Nullable Object> Stream<Outcome<R>> unordered(
      Iterable<? extends I> inputs, long seed, SeededTask<? super I, ? extends R> task) {
    return Results.stream(submit(Call.of(task, seed), inputs, true, false));
  }

  /**
   * The results of a task that needs what came before: {@code step} makes, from a state and its
   * input, the state of the next item. Steps run one after the other and should be cheap; the task
   * runs on the workers.
   */
  public <S extends @Nullable Object, I extends @Nullable Object, R extends @Nullable Object>
      List<R> scan(
          Iterable<? extends I> inputs,
          S first,
          BiFunction<? super S, ? super I, ? extends S> step,
          StatefulTask<? super S, ? super I, ? extends R> task) {
    return collect(submit(Call.of(task), new Scan<>(inputs, first, step), false, true));
  }

  /**
   * The first results, in the order of inputs, that pass a test; fewer if there are not so many.
   * Inputs may be endless; the test runs in the caller's thread.
   */
  public <I extends @Nullable Object, R extends @Nullable Object> List<R> take(
      int count,
      Iterable<? extends I> inputs,
      Task<? super I, ? extends R> task,
      Predicate<? super R> test) {
    return first(count, stream(inputs, task), test);
  }

  /** The first results of a seeded task, in the order of inputs, that pass a test. */
  public <I extends @Nullable Object, R extends @Nullable Object> List<R> take(
      int count,
      Iterable<? extends I> inputs,
      long seed,
      SeededTask<? super I, ? extends R> task,
      Predicate<? super R> test) {
    return first(count, stream(inputs, seed, task), test);
  }

  private static <R extends @Nullable Object> List<R> first(
      int count, Stream<R> results, Predicate<? super R> test) {
    List<R> taken = new ArrayList<>();
    try (results) {
      results.filter(test).limit(count).forEachOrdered(taken::add);
    }
    return Collections.unmodifiableList(taken);
  }

  /**
   * Writes files for each input, straight from the workers to a folder: for results that are too
   * many to come back.
   *
   * {@snippet :
   * pool.mapTo(Path.of("studies"), List.of(1, 2, 3), (n, files) -> files.write(".txt", "c'8 ".repeat(n)));
   * }
   *
   * <p>Files come in parts of 100 inputs: see {@link #mapTo(Folder, Iterable, FileTask)}.
   */
  public <I extends @Nullable Object> Written mapTo(
      Path folder, Iterable<? extends I> inputs, FileTask<? super I> task) {
    return mapTo(Folder.of(folder), inputs, task);
  }

  /**
   * The same with a random generator for each item, as in {@link #map(Iterable, long, SeededTask)}.
   */
  public <I extends @Nullable Object> Written mapTo(
      Path folder, Iterable<? extends I> inputs, long seed, SeededFileTask<? super I> task) {
    return mapTo(Folder.of(folder), inputs, seed, task);
  }

  /**
   * Writes files for each input, straight from the workers to a folder, in parts that are there
   * whole or not at all, each with a table of its files; at last an {@linkplain Written#index()
   * index} of all.
   *
   * <p>The folder is the same to the byte for every pool. Where a run was ended in the middle, the
   * same call goes on: parts that are there are verified and kept, and only what is missing is
   * made. It is the same call if seed, size of parts and inputs are the same, which are told apart
   * by their text; that the task is another cannot be seen.
   *
   * <p>Within a run no part has items that failed: under {@link Failures#COLLECT} all others are
   * made, and then the failures thrown, lowest index first. Workers on other machines must see the
   * folder under the same name.
   *
   * @throws TaskException if an item failed; of several, the one with the lowest index
   * @throws FolderException if the folder belongs to another run or holds other things, has been
   *     changed, or cannot be written or seen
   */
  public <I extends @Nullable Object> Written mapTo(
      Folder folder, Iterable<? extends I> inputs, FileTask<? super I> task) {
    return fill(folder, "", inputs, desk -> Call.of(task, desk));
  }

  /**
   * The same with a random generator for each item, as in {@link #map(Iterable, long, SeededTask)}.
   */
  public <I extends @Nullable Object> Written mapTo(
      Folder folder, Iterable<? extends I> inputs, long seed, SeededFileTask<? super I> task) {
    return fill(folder, Long.toString(seed), inputs, desk -> Call.of(task, desk, seed));
  }

  private Written fill(Folder folder, String seed, Iterable<?> inputs, Function<Desk, Call> call) {
    try (FolderRun run = FolderRun.open(folder, seed, inputs)) {
      return run.collect(submit(call.apply(run.desk()), run.parts(), true, true));
    }
  }

  private Job submit(Call call, Iterable<?> inputs, boolean windowed, boolean ordered) {
    Objects.requireNonNull(call.task(), "a task is needed");
    Objects.requireNonNull(inputs, "inputs are needed");
    return scheduler().submit(call, options, inputs, windowed, ordered);
  }

  private <R extends @Nullable Object> List<R> collect(Job job) {
    return new Batch<R>(job).get();
  }

  private Scheduler scheduler() {
    return scheduler.fitFor(options);
  }

  /** Ends all workers. What still runs is interrupted, and who waits for it is told. */
  @Override
  public void close() {
    scheduler.close();
  }

  /** The pool as {@link #of} reads it. */
  @Override
  public String toString() {
    return scheduler.kind().text();
  }

  private Object writeReplace() {
    return new Sent(options.failures(), options.timeout(), options.window());
  }

  /** A pool as a task in another process finds it: what changes results, and no workers. */
  private record Sent(Failures failures, Duration timeout, int window) implements Serializable {
    private Object readResolve() {
      Options defaults = Options.defaults();
      return sequential()
          .with(
              defaults
                  .withFailures(failures)
                  .withTimeout(timeout)
                  .withWindow(window, defaults.windowBytes()));
    }
  }
}
