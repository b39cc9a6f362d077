package org.divisi.parallel.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Leads what tasks print to their items while maps run on threads.
 *
 * <p>This is the one place with mutable static state, since {@code System.out} and {@code
 * System.err} are themselves such state. The streams are replaced when the first map begins and put
 * back when the last one ends, unless someone else has replaced them meanwhile. Threads that run no
 * item print where they did before.
 */
@SuppressWarnings("ReferenceEquality") // it is about these very streams
public final class Console {
  private static int users;
  private static @Nullable PrintStream out;
  private static @Nullable PrintStream err;
  private static @Nullable PrintStream outBefore;
  private static @Nullable PrintStream errBefore;

  private Console() {}

  public static synchronized void hold() {
    users++;
    if (System.out != out) {
      outBefore = System.out;
      out = router(System.out, false);
      System.setOut(out);
    }
    if (System.err != err) {
      errBefore = System.err;
      err = router(System.err, true);
      System.setErr(err);
    }
  }

  public static synchronized void release() {
    users--;
    if (users > 0) {
      return;
    }
    if (System.out == out && outBefore != null) {
      System.setOut(outBefore);
    }
    if (System.err == err && errBefore != null) {
      System.setErr(errBefore);
    }
    out = null;
    err = null;
    outBefore = null;
    errBefore = null;
  }

  private static PrintStream router(PrintStream before, boolean error) {
    return new PrintStream(new Router(before, error), true, before.charset());
  }

  private static final class Router extends OutputStream {
    private final PrintStream before;
    private final boolean error;

    Router(PrintStream before, boolean error) {
      this.before = before;
      this.error = error;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (!Context.print(error, bytes, from, length)) {
        before.write(bytes, from, length);
      }
    }

    @Override
    public void flush() {
      before.flush();
    }
  }
}
