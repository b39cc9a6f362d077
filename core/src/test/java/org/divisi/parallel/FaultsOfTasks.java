package org.divisi.parallel;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntSupplier;
import org.divisi.score.Container;
import org.jspecify.annotations.Nullable;

/** Groups A and B: what a task may throw, and what it may return. */
final class FaultsOfTasks {
  private static final String TRANSFER = "item 5: TransferException: ";

  private FaultsOfTasks() {}

  /** Throws at the sixth of twelve items. */
  interface Bad extends Serializable {
    void at() throws Throwable;
  }

  @SuppressWarnings({"unchecked", "DoNotCallSuggester"})
  static <E extends Throwable> int sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }

  static Fault.Attempt throwing(Bad bad) {
    return kind -> Fault.twelve(kind, n -> n == 5 ? bad(bad) : n);
  }

  private static int bad(Bad bad) {
    try {
      bad.at();
      return 0;
    } catch (Throwable e) {
      return FaultsOfTasks.<RuntimeException>sneak(e);
    }
  }

  /** Has no constructor without arguments. */
  static final class Picky extends Exception {
    private static final long serialVersionUID = 1;

    Picky(int a, String b) {
      super(b + a);
    }
  }

  /** Holds what cannot be serialized. */
  static final class Locked extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    final Object lock = new Object();

    Locked() {
      super("locked");
    }
  }

  /** Cannot be read back. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable() {
      super("unreadable");
    }

    private void readObject(ObjectInputStream in) throws IOException {
      throw new IOException("no way back");
    }
  }

  /** Throws from every method it has. */
  static final class Nasty extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("no frames");
    }
  }

  static Throwable chain() {
    Throwable at = new IOException("cause 5");
    for (int i = 4; i > 0; i--) {
      at = new IllegalStateException("cause " + i, at);
    }
    RuntimeException top = new RuntimeException("top", at);
    for (int i = 1; i <= 3; i++) {
      top.addSuppressed(new Locked());
    }
    return top;
  }

  static String chained(String kind) {
    Pool pool = Shapes.shared(kind);
    return Fault.outcome(
        () -> {
          try {
            return pool.map(Shapes.upTo(12), n -> n == 5 ? bad(() -> sneak(chain())) : n)
                .toString();
          } catch (TaskException e) {
            int causes = 0;
            Throwable at = e;
            while (at.getCause() != null) {
              at = at.getCause();
              causes++;
            }
            Throwable cause = java.util.Objects.requireNonNull(e.getCause());
            return "item 5: %d causes, the last %s; %d suppressed"
                .formatted(causes, at.getMessage(), cause.getSuppressed().length);
          }
        });
  }

  static int recursion(int n) {
    return n < 0 ? 0 : recursion(n + 1) + 1;
  }

  static Object selfCaused() {
    RuntimeException a = new RuntimeException("a");
    RuntimeException b = new RuntimeException("b", a);
    a.initCause(b);
    throw a;
  }

  static int hoard() {
    return new long[Integer.MAX_VALUE - 10].length;
  }

  /** Fails while it is written. */
  static final class HalfWritten implements Serializable {
    private static final long serialVersionUID = 1;

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.write(new byte[100_000]);
      throw new IOException("half way");
    }
  }

  /** Fails when it is read. */
  static final class HalfRead implements Serializable {
    private static final long serialVersionUID = 1;

    private void readObject(ObjectInputStream in) throws IOException {
      throw new IOException("not readable");
    }
  }

  /** More bytes than an array can hold. */
  static final class Huge implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int BLOCKS = 34_000;

    private void writeObject(ObjectOutputStream out) throws IOException {
      byte[] block = new byte[1 << 16];
      for (int i = 0; i < BLOCKS; i++) {
        out.write(block);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException {
      byte[] block = new byte[1 << 16];
      for (int i = 0; i < BLOCKS; i++) {
        in.readFully(block);
      }
    }
  }

  /** A box in a box. */
  record Box(@Nullable Object inside) implements Serializable {}

  static Box nested(int depth) {
    Box box = new Box(null);
    for (int i = 0; i < depth; i++) {
      box = new Box(box);
    }
    return box;
  }

  static Container music(int depth) {
    Container music = Container.of();
    for (int i = 0; i < depth; i++) {
      music = Container.of(music);
    }
    return music;
  }

  static Fault.Attempt returning(Task<Integer, ?> task) {
    return kind -> Fault.twelve(kind, n -> n == 5 ? task.run(n) : n);
  }

  static List<Fault> all() {
    String notSent = "nothing is sent";
    return List.of(
        new Fault(1, "unchecked exception", "all name it; the line is lost in places")
            .gives(
                "item 5: IllegalStateException: bad",
                throwing(() -> sneak(new IllegalStateException("bad")))),
        new Fault(2, "checked exception", "as 1")
            .gives("item 5: IOException: bad", throwing(() -> sneak(new IOException("bad")))),
        new Fault(
                3,
                "exception without a plain constructor",
                "mp.Pool, pebble hang; PPE, joblib wrong")
            .gives("item 5: FaultsOfTasks$Picky: b1", throwing(() -> sneak(new Picky(1, "b")))),
        new Fault(
                4,
                "exception with a field that is not serializable",
                "mp.Pool, PPE, joblib, pebble wrong")
            .gives("item 5: FaultsOfTasks$Locked: locked", throwing(() -> sneak(new Locked()))),
        new Fault(5, "exception whose class only the task knows", "not measured")
            .gives(
                "item 5: FaultsOfTasks$1Local: local",
                kind ->
                    Fault.twelve(
                        kind,
                        n -> {
                          final class Local extends RuntimeException {
                            private static final long serialVersionUID = 1;

                            Local() {
                              super("local");
                            }
                          }
                          if (n == 5) {
                            throw new Local();
                          }
                          return n;
                        })),
        new Fault(
                6, "exception that cannot be read back", "mp.Pool, pebble hang; PPE, joblib wrong")
            .gives(
                "item 5: FaultsOfTasks$Unreadable: unreadable",
                throwing(() -> sneak(new Unreadable()))),
        new Fault(7, "five causes, three suppressed", "not measured")
            .gives("item 5: 6 causes, the last cause 5; 3 suppressed", FaultsOfTasks::chained),
        new Fault(8, "causes in a circle", "not measured")
            .gives("item 5: RuntimeException: a", throwing(FaultsOfTasks::selfCaused)),
        new Fault(9, "no message", "not measured")
            .gives(
                "item 5: IllegalStateException",
                throwing(() -> sneak(new IllegalStateException()))),
        new Fault(10, "message of 1 MB", "not measured")
            .gives(
                "item 5: 1000000 characters",
                kind -> {
                  try {
                    return Fault.twelve(kind, n -> n).isEmpty()
                        ? ""
                        : Shapes.shared(kind)
                            .map(
                                Shapes.upTo(12),
                                n ->
                                    n == 5
                                        ? sneak(new IllegalStateException("x".repeat(1_000_000)))
                                        : n)
                            .toString();
                  } catch (TaskException e) {
                    return "item %d: %d characters"
                        .formatted(
                            e.index(),
                            String.valueOf(
                                    java.util.Objects.requireNonNull(e.getCause()).getMessage())
                                .length());
                  }
                }),
        new Fault(11, "error: assertion, linkage", "mp.Pool hangs on some")
            .gives(
                "item 5: NoClassDefFoundError: gone",
                throwing(() -> sneak(new NoClassDefFoundError("gone")))),
        new Fault(12, "endless recursion", "Dask hangs")
            .gives("item 5: StackOverflowError", throwing(() -> recursion(0))),
        new Fault(13, "heap used up", "all name it")
            .gives(
                "item 5: OutOfMemoryError: Java heap space",
                kind ->
                    Fault.twelve(
                        kind, Options.defaults().withHeap(256L << 20), n -> n == 5 ? hoard() : n)),
        new Fault(14, "metaspace used up (thrown by hand)", "not measured")
            .gives(
                "item 5: OutOfMemoryError: Metaspace",
                throwing(() -> sneak(new OutOfMemoryError("Metaspace")))),
        new Fault(
                15,
                "something sneaky that is neither exception nor error",
                "mp.Pool hangs on BaseException")
            .gives("item 5: Throwable: odd", throwing(() -> sneak(new Throwable("odd")))),
        new Fault(16, "exception whose own methods throw", "not measured")
            .gives(
                "item 5: FaultsOfTasks$Nasty (its text throws IllegalStateException)",
                throwing(() -> sneak(new Nasty()))),
        new Fault(17, "result null", "all give it")
            .gives("12 results", kind -> Fault.twelve(kind, n -> n == 5 ? null : n)),
        new Fault(
                18,
                "result not serializable",
                "mpire hangs; mp.Pool, PPE, joblib do not name the item")
            .cannot("ST", notSent)
            .gives(
                TRANSFER
                    + "the result (a Object) cannot be sent from the worker process: NotSerializableException: Object",
                returning(n -> new Object())),
        new Fault(19, "result fails while it is sent", "as 18")
            .cannot("ST", notSent)
            .gives(
                TRANSFER
                    + "the result (a FaultsOfTasks$HalfWritten) cannot be sent from the worker process: IOException: half way",
                returning(n -> new HalfWritten())),
        new Fault(
                20, "result fails when it arrives", "mp.Pool, pebble, mpire hang; PPE: pool broken")
            .cannot("ST", notSent)
            .gives(
                TRANSFER
                    + "the result could not be read when it came back: IOException: not readable",
                returning(n -> new HalfRead())),
        new Fault(
                21,
                "result nested: music 1,000,000 deep, plain objects 100,000 deep",
                "20,000 deep: mp.Pool, mpire hang")
            .gives(
                "12 results; 12 results",
                kind ->
                    returning(n -> music(1_000_000)).outcome(kind)
                        + "; "
                        + returning(n -> nested(100_000)).outcome(kind)),
        new Fault(22, "result that holds itself", "not measured")
            .gives(
                "12 results",
                returning(
                    n -> {
                      Object[] circle = new Object[1];
                      circle[0] = circle;
                      return circle;
                    })),
        new Fault(23, "result of more than 2 GiB", "mp.Pool not done in 45 s; others 32 to 38 s")
            .gives("12 results", returning(n -> new Huge())),
        new Fault(24, "shared parts stay shared", "not measured")
            .gives(
                "shared",
                kind -> {
                  List<List<Box>> pairs =
                      Shapes.shared(kind)
                          .map(
                              List.of(1),
                              n -> {
                                Box box = new Box(n);
                                return List.of(box, box);
                              });
                  return pairs.get(0).get(0) == pairs.get(0).get(1) ? "shared" : "copied";
                }),
        new Fault(25, "result is a lambda", "refused by all that pickle")
            .gives(
                "42",
                kind ->
                    "" + Shapes.shared(kind).map(List.of(42), n -> number(n)).get(0).getAsInt()));
  }

  /** A lambda that can be sent. */
  interface Answer extends IntSupplier, Serializable {}

  static Answer number(int n) {
    return () -> n;
  }
}
