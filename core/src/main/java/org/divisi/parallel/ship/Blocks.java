package org.divisi.parallel.ship;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Bytes of unknown number within a stream, as blocks: a length and so many bytes, then 0; or, when
 * the writer had to give up, -1. A reader can always find the end, whatever it made of the bytes,
 * and neither side ever holds more than a block.
 */
final class Blocks {
  private static final int SIZE = 1 << 13;
  private static final int END = 0;
  private static final int BROKEN = -1;

  private Blocks() {}

  /** Writes blocks. */
  static final class Writer extends OutputStream {
    private final DataOutputStream out;
    private final byte[] block = new byte[SIZE];
    private int filled;

    Writer(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      if (filled == SIZE) {
        emit();
      }
      block[filled++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int left = length;
      while (left > 0) {
        if (filled == SIZE) {
          emit();
        }
        int some = Math.min(left, SIZE - filled);
        System.arraycopy(bytes, from + length - left, block, filled, some);
        filled += some;
        left -= some;
      }
    }

    private void emit() throws IOException {
      if (filled > 0) {
        out.writeInt(filled);
        out.write(block, 0, filled);
        filled = 0;
      }
    }

    void end() throws IOException {
      emit();
      out.writeInt(END);
    }

    /** Gives up: what was written is to be thrown away. */
    void giveUp() throws IOException {
      filled = 0;
      out.writeInt(BROKEN);
    }
  }

  /** Reads blocks, up to the end. */
  static final class Reader extends InputStream {
    private final DataInputStream in;
    private int left;
    private long count;
    private boolean ended;
    private boolean broken;

    Reader(DataInputStream in) {
      this.in = in;
    }

    private boolean next() throws IOException {
      if (left == 0 && !ended) {
        left = in.readInt();
        count += left;
        ended = left <= 0;
        broken = left == BROKEN;
      }
      return !ended;
    }

    @Override
    public int read() throws IOException {
      if (!next()) {
        return -1;
      }
      left--;
      return in.readUnsignedByte();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!next()) {
        return -1;
      }
      int some = in.read(bytes, from, Math.min(left, length));
      if (some < 0) {
        throw new EOFException();
      }
      left -= some;
      return some;
    }

    /** Goes to the end, whatever is left; says whether the writer got there too. */
    boolean finish() throws IOException {
      while (next()) {
        in.skipNBytes(left);
        left = 0;
      }
      return !broken;
    }

    long count() {
      return count;
    }
  }
}
