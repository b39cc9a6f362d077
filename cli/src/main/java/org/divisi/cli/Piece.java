package org.divisi.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.divisi.parallel.Pool;
import org.divisi.score.Score;
import org.jspecify.annotations.Nullable;

/** What a piece's class offers to run: a score to be composed, or a main of its own. */
sealed interface Piece {

  /**
   * A piece with {@code Score compose(Pool pool)}, or {@code Score compose(Pool pool, long seed)}.
   */
  record Composition(Entry compose, boolean seeded) implements Piece {
    @Nullable Score compose(Pool pool, long seed) throws Throwable {
      return (Score) (seeded ? compose.call(pool, seed) : compose.call(pool));
    }
  }

  /** A piece with a main of its own. */
  record Program(Entry main, boolean takesArguments) implements Piece {
    void run(String... arguments) throws Throwable {
      if (takesArguments) {
        main.call((Object) arguments);
      } else {
        main.call();
      }
    }
  }

  /** A method of the piece's class, which may have inherited it. */
  record Entry(Class<?> type, Method method) {

    /** Calls it, on a new object unless it is static; what the piece throws comes out as it is. */
    @Nullable Object call(@Nullable Object... arguments) throws Throwable {
      try {
        method.setAccessible(true);
        return method.invoke(receiver(), arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }

    boolean isStatic() {
      return Modifier.isStatic(method.getModifiers());
    }

    private @Nullable Object receiver() throws ReflectiveOperationException {
      if (isStatic()) {
        return null;
      }
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    }
  }
}
