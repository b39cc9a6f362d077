package org.divisi.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.divisi.score.Components;
import org.divisi.score.Staff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Notes serialised and read back, in notes a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(PackBench.NOTES)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PackBench {
  /** How many notes a staff has. */
  public static final int NOTES = 1_000_000;

  /** Plain notes that come again, notes no two of which are alike, or music as it is composed. */
  @Param({"repeated", "distinct", "composed"})
  public String material = "";

  private Staff staff = Staff.of(Components.EMPTY);
  private byte[] packed = {};

  /** Makes the staff and its packed form, and says how large it is. */
  @Setup
  public void setUp() throws IOException {
    staff =
        switch (material) {
          case "repeated" -> Material.repeated(NOTES);
          case "distinct" -> Material.distinct(NOTES);
          default -> Staff.of(Line.of(NOTES, new Random(1)));
        };
    packed = pack();
    System.out.printf("%n# %s: %.2f bytes a note%n", material, packed.length / (double) NOTES);
  }

  /** The staff in bytes. */
  @Benchmark
  public byte[] pack() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(staff);
    }
    return bytes.toByteArray();
  }

  /** The staff of the bytes, unpacked: it would stay packed if nobody asked it for anything. */
  @Benchmark
  @SuppressWarnings("BanSerializableRead") // Bytes of our own.
  public int unpack() throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(packed))) {
      return ((Staff) in.readObject()).leaves();
    }
  }
}
