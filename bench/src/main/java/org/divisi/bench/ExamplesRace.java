package org.divisi.bench;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.divisi.parallel.Pool;
import org.divisi.score.Score;

/**
 * How much faster two workers compose the examples that search, select and breed: the pools take
 * turns, so that whatever else the machine does falls on all of them.
 */
final class ExamplesRace {
  private static final List<String> KINDS = List.of("sequential", "threads:2", "processes:2");
  private static final long SEED = 1787;

  private ExamplesRace() {}

  /**
   * Prints a table.
   *
   * @param arguments the folder of examples, and names; else those of the README
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length == 0 ? "examples" : arguments[0]);
    List<String> names =
        arguments.length > 1
            ? Arrays.asList(arguments).subList(1, arguments.length)
            : List.of("AllIntervals", "Dice", "Evolution");
    List<Pool> pools = KINDS.stream().map(Pool::of).toList();
    try {
      for (String name : names) {
        race(compiled(folder.resolve(name + ".java")), name, pools);
      }
    } finally {
      pools.forEach(Pool::close);
    }
  }

  private static void race(Class<?> piece, String name, List<Pool> pools) throws Exception {
    List<List<Double>> times = KINDS.stream().<List<Double>>map(k -> new ArrayList<>()).toList();
    String first = compose(piece, pools.getFirst());
    for (int round = -10; round < 20; round++) {
      for (int i = 0; i < pools.size(); i++) {
        long start = System.nanoTime();
        String text = compose(piece, pools.get(i));
        if (round >= 0) {
          times.get(i).add((System.nanoTime() - start) / 1e6);
        }
        if (!text.equals(first)) {
          throw new AssertionError(name + " is another piece on " + KINDS.get(i));
        }
      }
    }
    times.forEach(list -> list.sort(null));
    double alone = times.getFirst().get(10);
    System.out.printf("%-14s", name);
    for (int i = 0; i < KINDS.size(); i++) {
      double median = times.get(i).get(10);
      System.out.printf("  %s %.1f ms (%.2fx)", KINDS.get(i), median, alone / median);
    }
    System.out.println();
  }

  private static String compose(Class<?> piece, Pool pool) throws ReflectiveOperationException {
    Constructor<?> constructor = piece.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object script = constructor.newInstance();
    for (Method method : piece.getDeclaredMethods()) {
      if (method.getName().equals("compose")) {
        method.setAccessible(true);
        Object[] all = {pool, SEED};
        return ((Score) method.invoke(script, Arrays.copyOf(all, method.getParameterCount())))
            .toString();
      }
    }
    throw new NoSuchMethodException(piece.getName() + " has no compose");
  }

  private static Class<?> compiled(Path source) throws Exception {
    Path divisi = Path.of(Pool.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path classes = Files.createTempDirectory("divisi-race");
    List<String> options = new ArrayList<>(List.of("-nowarn", "-d", classes.toString()));
    options.addAll(List.of("-p", divisi.toString(), "--add-modules", "org.divisi"));
    // what `divisi run` finds in a piece is `compose`; to the compiler a file is one for its `main`
    Path whole = classes.resolve(source.getFileName());
    Files.writeString(whole, Files.readString(source) + "\nvoid main() {}\n");
    options.add(whole.toString());
    int failed =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
    if (failed != 0) {
      throw new IOException(source + " could not be compiled");
    }
    String name = source.getFileName().toString();
    ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    return loader.loadClass(name.substring(0, name.length() - ".java".length()));
  }
}
