package org.divisi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.divisi.score.Articulation;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Score;
import org.divisi.score.Spanner;
import org.divisi.theory.Duration;

/** What the shell imports before it asks for the first line. */
final class ShellImports {
  /** Classes whose constants composers write all the time; no two have one of the same name. */
  static final List<Class<?>> CONSTANTS =
      List.of(
          Articulation.class,
          BarLine.class,
          Clef.class,
          Direction.class,
          Duration.class,
          Dynamic.class,
          Spanner.class);

  private ShellImports() {}

  static String script() {
    Stream<String> statics =
        Stream.concat(functions().stream(), CONSTANTS.stream())
            .map(type -> "import static " + type.getName() + ".*;");
    return Stream.concat(
            Stream.of(
                "import module java.base;",
                "import module org.divisi;",
                // one name of two modules: here it is ours
                "import org.divisi.theory.Duration;"),
            statics)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The classes of the library that are nothing but functions, such as {@code Leaves}. */
  static List<Class<?>> functions() {
    ModuleReference library = ModuleFinder.of(Compiler.library()).find("org.divisi").orElseThrow();
    try (ModuleReader reader = library.open();
        Stream<String> files = reader.list()) {
      return files
          .filter(file -> file.matches("org/divisi/[a-z]+/[A-Z]\\w*\\.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .<Class<?>>map(ShellImports::load)
          .filter(ShellImports::isFunctions)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Score.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the library lists a class that it has not", e);
    }
  }

  private static boolean isFunctions(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && type.getSuperclass() == Object.class
        && type.getConstructors().length == 0
        && Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .allMatch(method -> Modifier.isStatic(method.getModifiers()));
  }
}
