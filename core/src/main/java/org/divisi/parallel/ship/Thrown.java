package org.divisi.parallel.ship;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.divisi.parallel.StandInException;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions on their way from a worker process: described in full, and, where that can be done, as
 * the objects they are. What cannot be sent or rebuilt becomes a {@link StandInException}.
 */
public final class Thrown {
  private static final int MOST = 64;

  private Thrown() {}

  static void write(DataOutputStream out, Throwable thrown, Values.Streams streams)
      throws IOException {
    IdentityHashMap<Throwable, Integer> numbers = new IdentityHashMap<>();
    List<Throwable> all = new ArrayList<>();
    number(thrown, numbers, all);
    out.writeInt(all.size());
    for (Throwable each : all) {
      describe(out, each, numbers);
      try {
        Values.write(out, each, streams);
      } catch (Values.Broken e) {
        // the reader sees that too, and uses the description
      }
    }
  }

  private static void number(
      @Nullable Throwable thrown,
      IdentityHashMap<Throwable, Integer> numbers,
      List<Throwable> all) {
    if (thrown == null || numbers.containsKey(thrown) || all.size() >= MOST) {
      return;
    }
    numbers.put(thrown, all.size());
    all.add(thrown);
    number(guarded(thrown::getCause, null), numbers, all);
    for (Throwable suppressed : thrown.getSuppressed()) {
      number(suppressed, numbers, all);
    }
  }

  private static <T> @Nullable T guarded(Supplier<@Nullable T> part, @Nullable T otherwise) {
    try {
      return part.get();
    } catch (Throwable e) {
      return otherwise;
    }
  }

  private static void describe(
      DataOutputStream out, Throwable thrown, IdentityHashMap<Throwable, Integer> numbers)
      throws IOException {
    writeText(out, thrown.getClass().getName());
    writeText(out, guarded(thrown::getMessage, null));
    writeText(out, guarded(thrown::toString, thrown.getClass().getName()));
    out.writeInt(numbers.getOrDefault(guarded(thrown::getCause, null), -1));
    Throwable[] suppressed = thrown.getSuppressed();
    out.writeInt(suppressed.length);
    for (Throwable each : suppressed) {
      out.writeInt(numbers.getOrDefault(each, -1));
    }
    writeFrames(out, guarded(thrown::getStackTrace, new StackTraceElement[0]));
  }

  public static void writeFrames(DataOutputStream out, StackTraceElement @Nullable [] frames)
      throws IOException {
    out.writeInt(frames == null ? 0 : frames.length);
    for (StackTraceElement frame : frames == null ? new StackTraceElement[0] : frames) {
      writeText(out, frame.getModuleName());
      writeText(out, frame.getModuleVersion());
      writeText(out, frame.getClassName());
      writeText(out, frame.getMethodName());
      writeText(out, frame.getFileName());
      out.writeInt(frame.getLineNumber());
    }
  }

  public static StackTraceElement[] readFrames(DataInputStream in) throws IOException {
    StackTraceElement[] frames = new StackTraceElement[in.readInt()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] =
          new StackTraceElement(
              null,
              readText(in),
              readText(in),
              String.valueOf(readText(in)),
              String.valueOf(readText(in)),
              readText(in),
              in.readInt());
    }
    return frames;
  }

  private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(text == null ? -1 : bytes.length);
    out.write(bytes);
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** One exception as it arrived. */
  private static final class Sent {
    String name = "";
    @Nullable String message;
    String text = "";
    int cause = -1;
    List<Integer> suppressed = new ArrayList<>();
    StackTraceElement[] frames = {};
    @Nullable Throwable original;
    @Nullable Throwable built;
  }

  public static Throwable read(DataInputStream in, Values.Streams streams) throws IOException {
    List<Sent> all = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      all.add(readOne(in, streams));
    }
    return build(all, 0);
  }

  private static Sent readOne(DataInputStream in, Values.Streams streams) throws IOException {
    Sent sent = new Sent();
    sent.name = String.valueOf(readText(in));
    sent.message = readText(in);
    sent.text = String.valueOf(readText(in));
    sent.cause = in.readInt();
    int suppressed = in.readInt();
    for (int i = 0; i < suppressed; i++) {
      sent.suppressed.add(in.readInt());
    }
    sent.frames = readFrames(in);
    try {
      if (Values.read(in, streams) instanceof Throwable original
          && original.getClass().getName().equals(sent.name)) {
        sent.original = original;
      }
    } catch (Values.Broken e) {
      // the description has to do
    }
    return sent;
  }

  private static Throwable build(List<Sent> all, int number) {
    Sent sent = all.get(number);
    if (sent.built != null) {
      return sent.built;
    }
    if (sent.original != null) {
      sent.built = withMessage(sent.original, sent.message);
      return sent.built;
    }
    StandInException standIn = new StandInException(sent.name, sent.message, sent.text);
    sent.built = standIn;
    standIn.setStackTrace(sent.frames);
    if (sent.cause >= 0 && sent.cause != number) {
      standIn.initCause(build(all, sent.cause));
    }
    for (int suppressed : sent.suppressed) {
      if (suppressed >= 0 && suppressed != number) {
        standIn.addSuppressed(build(all, suppressed));
      }
    }
    return standIn;
  }

  /** What was null is found out from where it was thrown, and is not part of what is sent. */
  private static Throwable withMessage(Throwable original, @Nullable String message) {
    if (original.getClass() != NullPointerException.class
        || message == null
        || original.getMessage() != null) {
      return original;
    }
    NullPointerException told = new NullPointerException(message);
    told.setStackTrace(original.getStackTrace());
    if (original.getCause() != null) {
      told.initCause(original.getCause());
    }
    for (Throwable suppressed : original.getSuppressed()) {
      told.addSuppressed(suppressed);
    }
    return told;
  }
}
