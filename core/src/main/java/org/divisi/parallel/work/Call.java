package org.divisi.parallel.work;

import java.io.Serializable;
import org.divisi.parallel.FileTask;
import org.divisi.parallel.SeededFileTask;
import org.divisi.parallel.SeededTask;
import org.divisi.parallel.StatefulTask;
import org.divisi.parallel.Task;
import org.jspecify.annotations.Nullable;

/**
 * A task made ready to run on an item, whatever its shape.
 *
 * <p>The frames of {@code run} are where the task's own frames end: see {@link Frames}.
 */
public sealed interface Call extends Serializable {

  @Nullable Object run(int index, @Nullable Object input, long path) throws Exception;

  /** What the user wrote. */
  Object task();

  /** A task of its input alone. */
  record Plain(Task<@Nullable Object, @Nullable Object> task) implements Call {
    @Override
    public @Nullable Object run(int index, @Nullable Object input, long path) throws Exception {
      return task.run(input);
    }
  }

  /** A task that draws random numbers. */
  record Seeded(SeededTask<@Nullable Object, @Nullable Object> task, long seed) implements Call {
    @Override
    public @Nullable Object run(int index, @Nullable Object input, long path) throws Exception {
      return task.run(input, ItemRandom.of(seed, path, index));
    }
  }

  /** A task that needs the state before its input. */
  record Stateful(StatefulTask<@Nullable Object, @Nullable Object, @Nullable Object> task)
      implements Call {
    @Override
    @SuppressWarnings("NullAway") // Scan pairs every input with its state
    public @Nullable Object run(int index, @Nullable Object input, long path) throws Exception {
      Stated stated = (Stated) input;
      return task.run(stated.state(), stated.input());
    }
  }

  /** A task that writes files. */
  record Filing(FileTask<@Nullable Object> task, Desk desk) implements Call {
    @Override
    public @Nullable Object run(int index, @Nullable Object input, long path) throws Exception {
      return desk.file(index, input, files -> task.run(input, files));
    }
  }

  /** A task that draws random numbers and writes files. */
  record SeededFiling(SeededFileTask<@Nullable Object> task, Desk desk, long seed) implements Call {
    @Override
    public @Nullable Object run(int index, @Nullable Object input, long path) throws Exception {
      return desk.file(
          index, input, files -> task.run(input, ItemRandom.of(seed, path, index), files));
    }
  }

  /** An input and the state before it. */
  record Stated(@Nullable Object state, @Nullable Object input) implements Serializable {
    @Override
    public String toString() {
      return input + " after " + state;
    }
  }

  @SuppressWarnings("unchecked")
  static Call of(Task<?, ?> task) {
    return new Plain((Task<@Nullable Object, @Nullable Object>) task);
  }

  @SuppressWarnings("unchecked")
  static Call of(SeededTask<?, ?> task, long seed) {
    return new Seeded((SeededTask<@Nullable Object, @Nullable Object>) task, seed);
  }

  @SuppressWarnings("unchecked")
  static Call of(FileTask<?> task, Desk desk) {
    return new Filing((FileTask<@Nullable Object>) task, desk);
  }

  @SuppressWarnings("unchecked")
  static Call of(SeededFileTask<?> task, Desk desk, long seed) {
    return new SeededFiling((SeededFileTask<@Nullable Object>) task, desk, seed);
  }

  @SuppressWarnings("unchecked")
  static Call of(StatefulTask<?, ?, ?> task) {
    return new Stateful((StatefulTask<@Nullable Object, @Nullable Object, @Nullable Object>) task);
  }
}
