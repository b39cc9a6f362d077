package org.divisi;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;
import org.divisi.theory.Interval;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.divisi.theory.Timespans;
import org.divisi.theory.pattern.CyclicList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever one asks of theory that cannot be, the error says what was given and what to do: zero
 * denominators, numbers that do not fit, unknown names, texts of another kind, nothing at all.
 */
class ErrorsTest {
  private static final Map<Class<?>, List<?>> WRONG =
      Map.of(
          String.class,
          List.of(
              "",
              " ",
              "x",
              "-",
              "0",
              "-1",
              "1/0",
              "3/",
              "/4",
              "1:0",
              "1/4=0",
              "0:0",
              "@",
              "(",
              ")",
              "[",
              "[]",
              "{",
              "{}",
              "{x}",
              "[x]...",
              "3@",
              "@x",
              "(1 (",
              "4/4",
              "c",
              "C#99",
              "99999999999999999999",
              "1/99999999999999999999",
              "99999999999-1",
              "P99999999999",
              "R99999",
              "13: 0",
              "12: 0 0",
              "[0, 1/0)",
              "é\n"),
          long.class,
          List.of(Long.MIN_VALUE, -1L, 0L, 1L, 3L, Long.MAX_VALUE),
          int.class,
          List.of(Integer.MIN_VALUE, -1, 0, 1, 3, 13, Integer.MAX_VALUE),
          double.class,
          List.of(Double.NaN, Double.POSITIVE_INFINITY, 1e300, -1e300, 0.25, 0.0),
          int[].class,
          List.of(new int[] {}, new int[] {0}, new int[] {-1}, new int[] {3, 3}),
          double[].class,
          List.of(new double[] {}, new double[] {Double.NaN}, new double[] {0.25}),
          Duration.class,
          List.of(Duration.ZERO, d(-1, 4), d(5, 12), d(Long.MAX_VALUE, 2), d(1, Long.MAX_VALUE)),
          Offset.class,
          List.of(
              Offset.ZERO,
              Offset.of(-1, 4),
              Offset.of(Long.MAX_VALUE, 3),
              Offset.of(1, Long.MAX_VALUE)));

  /** The way out stands behind a colon, or is the rule itself. */
  private static final Pattern CLEAR = Pattern.compile(": \\w|must (?:be|have) ");

  /** Where a number may say how many there are to be, so that the largest would only take long. */
  private static final List<Integer> FEW = List.of(-1, 0, 1, 3);

  private static Duration d(long numerator, long denominator) {
    return Duration.of(numerator, denominator);
  }

  static Stream<Method> functions() {
    return ValuesTest.publicTypesOfTheory().stream()
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> !List.of("equals", "compareTo", "valueOf").contains(method.getName()))
        .sorted(Comparator.comparing(Method::toGenericString));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void eachErrorSaysWhatToDo(Method function) {
    for (Object target : targets(function)) {
      for (Object[] arguments : arguments(function)) {
        problem(function, target, arguments)
            .ifPresent(
                error ->
                    assertThat(isClear(error))
                        .as(
                            "%s of %s with %s: %s",
                            function, target, Arrays.deepToString(arguments), error)
                        .isTrue());
      }
    }
  }

  private static boolean isClear(Throwable error) {
    boolean kind =
        error instanceof IllegalArgumentException
            || error instanceof IllegalStateException
            || error instanceof ArithmeticException;
    return kind
        && !(error instanceof NumberFormatException)
        && error.getMessage() != null
        && CLEAR.matcher(error.getMessage()).find();
  }

  private static Optional<Throwable> problem(Method function, Object target, Object[] arguments) {
    try {
      Object result = function.invoke(target, arguments);
      return result instanceof Stream<?> stream ? consumed(stream) : Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of(e.getTargetException());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Throwable> consumed(Stream<?> stream) {
    try {
      long unused = stream.limit(100).count();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }

  /** What a method is asked of: nothing where it is static. */
  private static List<Object> targets(Method function) {
    return Modifier.isStatic(function.getModifiers())
        ? Arrays.asList((Object) null)
        : values(function.getDeclaringClass());
  }

  private static List<Object> values(Class<?> type) {
    List<Object> values = new ArrayList<>();
    ValuesTest.samples()
        .flatMap(sample -> sample.values().stream())
        .filter(type::isInstance)
        .forEach(values::add);
    values.addAll(WRONG.getOrDefault(type, List.of()));
    if (type == Fraction.class) {
      values.addAll(
          List.of(Fraction.ZERO, Fraction.of(Long.MAX_VALUE), Fraction.of(Long.MIN_VALUE)));
    } else if (type == Ratio.class) {
      values.addAll(List.of(Ratio.of(Long.MAX_VALUE, 1), Ratio.of(1, Long.MAX_VALUE)));
    } else if (type == Interval.class) {
      values.addAll(List.of(new Interval(2000, 0), new Interval(0, -8000)));
    }
    return values;
  }

  /** All ways to choose arguments, each of few. */
  private static List<Object[]> arguments(Method function) {
    List<Object[]> all = new ArrayList<>();
    all.add(new Object[0]);
    for (Type type : function.getGenericParameterTypes()) {
      List<Object[]> longer = new ArrayList<>();
      for (Object[] arguments : all) {
        for (Object argument : choices(function, type)) {
          Object[] more = Arrays.copyOf(arguments, arguments.length + 1);
          more[arguments.length] = argument;
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<?> choices(Method function, Type type) {
    if (type == int.class && counts(function)) {
      return FEW;
    }
    if (type instanceof ParameterizedType generic) {
      return collections(generic);
    }
    if (type instanceof GenericArrayType) {
      return List.of(new Object[0], new Object[] {"a"});
    }
    if (type == boolean.class) {
      return List.of(true, false);
    }
    return type instanceof Class<?> plain ? values(plain) : List.of("a");
  }

  private static boolean counts(Method function) {
    String room = function.getDeclaringClass().getPackageName();
    return room.endsWith("pattern")
        || room.endsWith("rhythm")
        || function.getDeclaringClass() == Timespans.class;
  }

  private static boolean isList(Type item) {
    return item instanceof ParameterizedType || item instanceof WildcardType;
  }

  private static List<?> collections(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type item = type.getActualTypeArguments()[0];
    if (raw == Function.class) {
      Function<Object, Object> same = value -> value;
      return List.of(same);
    }
    if (raw == CyclicList.class && item == Integer.class) {
      return List.of(CyclicList.of(3), CyclicList.of(0, -1));
    }
    if (raw == Map.class) {
      return List.of(Map.of());
    }
    if (raw != List.class && raw != Collection.class) {
      return values(raw);
    }
    if (item == Integer.class) {
      return List.of(
          List.of(), List.of(0), List.of(-1), List.of(3, 3), List.of(1, Integer.MAX_VALUE));
    }
    List<Object> items =
        item instanceof Class<?> plain
            ? values(plain)
            : new ArrayList<>(isList(item) ? List.of(List.of(), List.of("a")) : List.of("a"));
    return Stream.of(List.of(), items.subList(0, Math.min(1, items.size())), items)
        .filter(not(list -> list.size() > 40))
        .distinct()
        .toList();
  }
}
