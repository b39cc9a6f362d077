package org.divisi.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.cli.Piece.Composition;
import org.divisi.cli.Piece.Entry;
import org.divisi.cli.Piece.Program;
import org.divisi.parallel.Pool;
import org.divisi.score.Score;
import org.jspecify.annotations.Nullable;

/** Finds in a class what makes it a piece, and says what it lacks if it is none. */
final class PieceFinder {
  private static final String WANTED =
      "write Score compose(Pool pool), or Score compose(Pool pool, long seed)";

  private final PieceFile file;
  private final Class<?> type;

  private PieceFinder(PieceFile file, Class<?> type) {
    this.file = file;
    this.type = type;
  }

  static Piece find(PieceFile file, Class<?> type) throws UserException {
    return new PieceFinder(file, type).find();
  }

  private Piece find() throws UserException {
    List<Method> composes = methods("compose");
    List<Method> fit = composes.stream().filter(PieceFinder::takesPool).toList();
    if (fit.size() > 1) {
      throw refusal("compose", "there are two compose methods: keep one");
    }
    Piece piece = fit.isEmpty() ? program() : composition(fit.getFirst());
    if (piece != null) {
      return piece;
    }
    throw composes.isEmpty()
        ? refusal("", "there is nothing to run: " + WANTED + ", or a main of your own")
        : refusal("compose", "compose takes other arguments than ours: " + WANTED);
  }

  private Composition composition(Method compose) throws UserException {
    if (compose.getReturnType() != Score.class) {
      boolean hidden = compose.getReturnType().getSimpleName().equals("Score");
      throw refusal(
          "compose",
          hidden
              ? "this Score is a class of your own, which hides org.divisi.score.Score: rename it"
              : "compose returns %s, and not a Score: return Score.of(...)"
                  .formatted(compose.getReturnType().getSimpleName()));
    }
    if (Modifier.isPrivate(compose.getModifiers())) {
      throw refusal("compose", "compose is private: leave that word out");
    }
    return new Composition(entry(compose), compose.getParameterCount() == 2);
  }

  /** The main that {@code java} itself would choose: with arguments, if there is such a one. */
  private @Nullable Program program() throws UserException {
    List<Method> mains =
        methods("main").stream()
            .filter(main -> !Modifier.isPrivate(main.getModifiers()))
            .filter(main -> main.getReturnType() == void.class)
            .toList();
    for (Method main : mains) {
      if (Arrays.equals(main.getParameterTypes(), new Class<?>[] {String[].class})) {
        return new Program(entry(main), true);
      }
    }
    for (Method main : mains) {
      if (main.getParameterCount() == 0 && !isAppended(main)) {
        return new Program(entry(main), false);
      }
    }
    return null;
  }

  /** Whether it is the empty main that {@link Compiler} gives to compact files without one. */
  private boolean isAppended(Method main) {
    return main.getDeclaringClass() == type && !file.text().contains("main");
  }

  private Entry entry(Method method) throws UserException {
    Entry entry = new Entry(type, method);
    if (!entry.isStatic()) {
      if (Modifier.isAbstract(type.getModifiers())) {
        throw refusal("", type.getSimpleName() + " is abstract: leave that word out");
      }
      boolean bare =
          Arrays.stream(type.getDeclaredConstructors()).anyMatch(c -> c.getParameterCount() == 0);
      if (!bare) {
        throw refusal(
            "",
            "%s cannot be made, since its constructor asks for arguments: make %s static"
                .formatted(type.getSimpleName(), method.getName()));
      }
    }
    return entry;
  }

  private static boolean takesPool(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return Arrays.equals(types, new Class<?>[] {Pool.class})
        || Arrays.equals(types, new Class<?>[] {Pool.class, long.class});
  }

  /** The methods of this name, also inherited ones; a method hides those it overrides. */
  private List<Method> methods(String name) {
    List<Method> found = new ArrayList<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      Stream.concat(Stream.of(at), Arrays.stream(at.getInterfaces()))
          .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
          .filter(method -> method.getName().equals(name) && !method.isBridge())
          .filter(method -> !Modifier.isAbstract(method.getModifiers()))
          .filter(method -> found.stream().noneMatch(other -> overrides(other, method)))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean overrides(Method other, Method method) {
    return Arrays.equals(other.getParameterTypes(), method.getParameterTypes());
  }

  private UserException refusal(String method, String text) {
    return new UserException(
        method.isEmpty() ? file.path() + ": error: " + text : file.complaintAt(method + "(", text));
  }
}
