package org.divisi.parallel.work;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive items that are handed to a worker together. A result is the task's own value, or a
 * {@link Failed}.
 */
public final class Chunk {
  private final int first;
  private final @Nullable Object[] inputs;
  private final @Nullable Object[] results;
  private @Nullable Output @Nullable [] outputs;
  private int count;
  private long bytes;
  private boolean done;

  Chunk(int first, @Nullable Object[] inputs) {
    this.first = first;
    this.inputs = inputs;
    this.results = new Object[inputs.length];
    this.count = inputs.length;
  }

  /** The inputs themselves failed: an item without an input, already over. */
  static Chunk undrawn(int index, Throwable cause) {
    Chunk chunk = new Chunk(index, new Object[1]);
    chunk.put(0, new Failed(index, "none", cause, false), null, 0);
    chunk.done = true;
    return chunk;
  }

  int first() {
    return first;
  }

  public int count() {
    return count;
  }

  public @Nullable Object input(int position) {
    return inputs[position];
  }

  @Nullable Object result(int position) {
    return results[position];
  }

  @Nullable Output output(int position) {
    return outputs == null ? null : outputs[position];
  }

  /** How many bytes the results took on their way here; 0 if they took no way. */
  long bytes() {
    return bytes;
  }

  boolean isDone() {
    return done;
  }

  void put(int position, @Nullable Object result, @Nullable Output output, long size) {
    results[position] = result;
    inputs[position] = null;
    bytes += size;
    if (output != null) {
      @Nullable Output[] all = outputs;
      if (all == null) {
        all = new Output[results.length];
        outputs = all;
      }
      all[position] = output;
    }
  }

  /** Ends this chunk before an item, and gives the rest as a chunk of its own. */
  Chunk splitAt(int position) {
    Chunk rest = new Chunk(first + position, Arrays.copyOfRange(inputs, position, count));
    count = position;
    return rest;
  }

  void end() {
    done = true;
  }
}
