package org.divisi.score;

import java.util.Arrays;

/** Whole numbers above or equal to 0, written in as few bytes as they need, and read again. */
final class Bytes {
  private byte[] bytes;
  private int at;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static Bytes empty() {
    return withRoom(256);
  }

  /** Nothing yet, with room for so many bytes before it has to grow. */
  static Bytes withRoom(int room) {
    return new Bytes(new byte[room]);
  }

  static Bytes of(byte[] bytes) {
    return new Bytes(bytes);
  }

  void write(int number) {
    if (number >= 0 && number < 0x80 && at < bytes.length) {
      bytes[at++] = (byte) number;
    } else {
      write((long) number);
    }
  }

  void write(long number) {
    if (bytes.length - at < 10) {
      bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, Math.max(bytes.length / 2, 64)));
    }
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
  }

  long readLong() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  int readInt() {
    byte first = bytes[at];
    if (first >= 0) {
      at++;
      return first;
    }
    return Math.toIntExact(readLong());
  }

  /**
   * A count of things of which each takes a byte at least, so that no damage asks for gigabytes.
   */
  int readCount() {
    int count = readInt();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException(count + " things cannot follow");
    }
    return count;
  }

  int length() {
    return at;
  }

  void shortenTo(int length) {
    at = length;
  }

  /** Whether all from an index on is the same as what stands from one index up to another. */
  boolean endsWith(int from, int to, int start) {
    return Arrays.equals(bytes, from, to, bytes, start, at);
  }

  /** Writes what others have from an index on. */
  void writeAll(Bytes others, int from) {
    writeAll(others.bytes, from, others.at);
  }

  private void writeAll(byte[] others, int from, int to) {
    int length = Math.addExact(at, to - from);
    if (length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length, Math.addExact(at, at / 2)));
    }
    System.arraycopy(others, from, bytes, at, to - from);
    at = length;
  }

  /** A hash of at most so many bytes from an index on, and of how many there are. */
  int hash(int from, int most) {
    int hash = at - from;
    for (int i = from; i < Math.min(at, from + most); i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  void writeAll(byte[] others) {
    writeAll(others, 0, others.length);
  }

  /** The next so many bytes. */
  byte[] readAll(int count) {
    at += count;
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  /** All of them, one behind the other. */
  static byte[] join(Bytes... parts) {
    int length = 0;
    for (Bytes part : parts) {
      length = Math.addExact(length, part.at);
    }
    Bytes all = withRoom(length);
    for (Bytes part : parts) {
      all.writeAll(part, 0);
    }
    return all.bytes;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, at);
  }
}
