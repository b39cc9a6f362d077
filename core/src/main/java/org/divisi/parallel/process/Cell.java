package org.divisi.parallel.process;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A small file that a worker process and its pool both have in memory. It outlives the worker: so
 * the pool knows, whatever ended the worker, which item was running and what was last written on
 * {@code System.err}; and noting that costs the worker a few nanoseconds.
 */
final class Cell {
  private static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int BEAT = 0;
  private static final int ITEM = 8;
  private static final int TURN = 16;
  private static final int EXITING = 24;
  private static final int WRITTEN = 32;
  private static final int LINES = 64;
  private static final int LINES_LENGTH = 4096;
  private static final int LAST_LINES = 10;

  private final MappedByteBuffer memory;

  private Cell(MappedByteBuffer memory) {
    this.memory = memory;
  }

  static Cell open(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new Cell(channel.map(FileChannel.MapMode.READ_WRITE, 0, LINES + LINES_LENGTH));
    }
  }

  private long get(int at) {
    return (long) LONGS.getAcquire(memory, at);
  }

  private void set(int at, long value) {
    LONGS.setRelease(memory, at, value);
  }

  /** The worker is alive. */
  void beat() {
    set(BEAT, get(BEAT) + 1);
  }

  long beats() {
    return get(BEAT);
  }

  /** The worker begins an item. */
  void begin(int index) {
    set(TURN, get(TURN) + 1);
    set(ITEM, index + 1L);
  }

  /** The worker has ended its item. */
  void end() {
    set(ITEM, 0);
  }

  /** The index of the item that runs, or ran when the worker ended; -1: none. */
  int item() {
    return (int) get(ITEM) - 1;
  }

  /** Another number for each item that was begun. */
  long turn() {
    return get(TURN);
  }

  /** The worker's virtual machine shuts down. */
  void exiting() {
    set(EXITING, 1);
  }

  boolean isExiting() {
    return get(EXITING) != 0;
  }

  /** Keeps what was written on {@code System.err}. */
  synchronized void write(byte[] bytes, int from, int length) {
    long written = get(WRITTEN);
    for (int i = Math.max(0, length - LINES_LENGTH); i < length; i++) {
      memory.put(LINES + (int) ((written + i) % LINES_LENGTH), bytes[from + i]);
    }
    set(WRITTEN, written + length);
  }

  /** The last lines written on {@code System.err}. */
  List<String> lastLines(Charset charset) {
    long written = get(WRITTEN);
    int length = (int) Math.min(written, LINES_LENGTH);
    ByteBuffer bytes = ByteBuffer.allocate(length);
    for (long i = written - length; i < written; i++) {
      bytes.put(memory.get(LINES + (int) (i % LINES_LENGTH)));
    }
    return lastOf(new String(bytes.array(), charset).lines().toList());
  }

  static List<String> lastOf(List<String> lines) {
    return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
  }
}
