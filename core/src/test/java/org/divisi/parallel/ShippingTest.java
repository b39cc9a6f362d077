package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be sent to a worker process, and what is refused before anything runs. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShippingTest {
  static final int FIXED = 3;
  static int settled = 4;
  static int changing;

  @SuppressWarnings("UnusedVariable")
  static transient int ownInEachWorker;

  private final Pool pool = Shapes.shared("processes:2");

  /** A piece as a compact source file makes one: methods of an object without state. */
  static final class Piece {
    int twice(int n) {
      return 2 * n;
    }

    List<Integer> composeByReference(Pool pool) {
      return pool.map(List.of(1, 2), this::twice);
    }

    List<Integer> composeByLambda(Pool pool) {
      return pool.map(List.of(1, 2), n -> twice(n) + 1);
    }
  }

  /** A piece with a field. */
  static final class StatefulPiece {
    private int tempo = 60;

    List<Integer> compose(Pool pool) {
      tempo++;
      return pool.map(List.of(1, 2), n -> n * tempo);
    }
  }

  @Test
  void the_object_of_a_script_is_made_anew() {
    assertThat(new Piece().composeByReference(pool)).containsExactly(2, 4);
    assertThat(new Piece().composeByLambda(pool)).containsExactly(3, 5);
  }

  @Test
  void the_object_of_a_script_with_a_field_is_refused() {
    assertThatThrownBy(() -> new StatefulPiece().compose(pool))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining(
            "StatefulPiece), whose field 'tempo' would be another in each worker");
  }

  @Test
  void a_captured_variable_that_cannot_be_sent_is_named() {
    Object lock = new Object();
    List<Object> holder = new ArrayList<>(List.of(lock));
    int fine = 3;
    assertThatThrownBy(() -> pool.map(List.of(1), n -> n + fine + lock.hashCode()))
        .isInstanceOf(TransferException.class)
        .hasMessage(
            "the task cannot run in a worker process: it captures 'lock' (java.lang.Object), which is not serializable: make it serializable, make it inside the task, or use threads");
    assertThatThrownBy(() -> pool.map(List.of(1), n -> n + holder.size()))
        .hasMessageContaining(
            "it captures 'holder' (java.util.ArrayList), which holds a java.lang.Object that is not serializable");
    Task<Integer, Integer> anonymous =
        new Task<>() {
          private static final long serialVersionUID = 1;

          @Override
          public Integer run(Integer n) {
            return n + lock.hashCode();
          }
        };
    assertThatThrownBy(() -> pool.map(List.of(1), anonymous))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("it captures 'lock' (java.lang.Object)");
  }

  @Test
  void static_state_that_changes_is_refused_and_other_static_fields_are_not() {
    changing++;
    assertThatThrownBy(() -> pool.map(List.of(1), n -> deep(n)))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("it reads the static field 'changing' of org.divisi.parallel.Shipp");
    assertThat(pool.map(List.of(1), n -> n + FIXED + settled + ownInEachWorker)).containsExactly(8);
  }

  static int deep(int n) {
    return deeper(n);
  }

  static int deeper(int n) {
    return n + changing;
  }

  @Test
  void records_and_local_classes_go_both_ways() {
    record Pair(int a, String b) implements Serializable {}
    assertThat(pool.map(List.of(new Pair(1, "x")), pair -> new Pair(pair.a() + 1, pair.b() + "é")))
        .containsExactly(new Pair(2, "xé"));
  }

  @Test
  void an_exceptions_trace_reads_the_same_in_every_kind() {
    List<String> traces = new ArrayList<>();
    for (String kind : Fault.KINDS) {
      try {
        Shapes.shared(kind).map(Shapes.upTo(10), n -> failing(n));
      } catch (TaskException e) {
        StringWriter text = new StringWriter();
        Objects.requireNonNull(e.getCause()).printStackTrace(new PrintWriter(text));
        traces.add(text.toString());
      }
    }
    assertThat(traces).hasSize(3);
    assertThat(traces.get(0)).startsWith("java.lang.IllegalStateException: outer\n\tat ");
    assertThat(traces).containsOnly(traces.get(0));
  }

  static int failing(int n) {
    try {
      return Integer.parseInt("no number " + n);
    } catch (NumberFormatException e) {
      throw new IllegalStateException("outer", e);
    }
  }

  /** Classes that exist in memory only. */
  private static final class Memory extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Memory(String name, String source) throws IOException {
      super(ShippingTest.class.getClassLoader());
      Path folder = Files.createTempDirectory("divisi-memory");
      Path file = Files.writeString(folder.resolve(name + ".java"), source);
      int compiled =
          ToolProvider.findFirst("javac")
              .orElseThrow()
              .run(
                  System.out,
                  System.err,
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-d",
                  folder.toString(),
                  file.toString());
      assertThat(compiled).isZero();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path each : files.toList()) {
          classes.put(
              each.getFileName().toString().replace(".class", ""), Files.readAllBytes(each));
          Files.delete(each);
        }
      }
      Files.delete(folder);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      byte[] bytes = classes.get(name.replace(".class", "").replace('/', '.'));
      return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }

    Object run(String name, String kind) throws ReflectiveOperationException {
      var method = loadClass(name).getDeclaredMethod("compose", Pool.class);
      method.setAccessible(true);
      var constructor = loadClass(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      try {
        return method.invoke(constructor.newInstance(), Shapes.shared(kind));
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static String script(String result) {
    return """
    import java.util.List;
    import org.divisi.parallel.*;
    class Script {
      record Note(int pitch) implements java.io.Serializable {}
      Note note(int n) { return new Note(n + %s); }
      Object compose(Pool pool) {
        class Local implements Task<Integer, Note> { public Note run(Integer n) { return note(n); } }
        return List.of(pool.map(List.of(1, 2), this::note), pool.map(List.of(3), n -> note(n)));
      }
    }
    """
        .formatted(result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void classes_that_exist_only_in_memory_are_sent(String kind) throws Exception {
    assertThat(new Memory("Script", script("10")).run("Script", kind))
        .hasToString("[[Note[pitch=11], Note[pitch=12]], [Note[pitch=13]]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void two_scripts_of_one_name_are_told_apart(String kind) throws Exception {
    assertThat(new Memory("Script", script("20")).run("Script", kind))
        .hasToString("[[Note[pitch=21], Note[pitch=22]], [Note[pitch=23]]]");
    assertThat(new Memory("Script", script("30")).run("Script", kind))
        .hasToString("[[Note[pitch=31], Note[pitch=32]], [Note[pitch=33]]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void a_task_within_a_librarys_task_is_sent(String kind) throws Exception {
    String within =
        script("1")
            .replaceAll("return List.of\\(pool.*", "return Library.bracketed(pool, this::note);");
    assertThat(new Memory("Script", within).run("Script", kind))
        .hasToString("[<Note[pitch=2]>, <Note[pitch=3]>]");
  }

  @Test
  void inputs_that_cannot_be_sent_fail_alone() {
    List<Object> inputs = List.of(1, 2, new Object(), 4);
    List<Outcome<Integer>> outcomes =
        pool.with(Options.defaults().withFailures(Failures.COLLECT))
            .mapAsync(inputs, n -> n.hashCode())
            .outcomes();
    assertThat(outcomes.stream().filter(Outcome::isFailed).map(Outcome::index)).containsExactly(2);
    assertThat(outcomes.get(2).failure().orElseThrow())
        .hasMessageContaining("the input (a java.lang.Object) cannot be sent to a worker process");
  }

  record Section(int bars) {}

  static final class Plan {
    final List<Section> sections = List.of(new Section(4));
  }

  @Test
  void what_to_write_is_told_of_a_class_that_cannot_be_sent() {
    Section section = new Section(3);
    assertThatThrownBy(() -> pool.map(List.of(1), n -> n + section.bars()))
        .hasMessageEndingWith(
            "it captures 'section' (org.divisi.parallel.ShippingTest$Section), which is not serializable: write: record Section(...) implements Serializable, make it inside the task, or use threads");
    assertThatThrownBy(() -> pool.map(List.of(section), Section::bars))
        .hasMessageContaining(
            "NotSerializableException: org.divisi.parallel.ShippingTest$Section: write: record Section(...) implements Serializable");
    assertThatThrownBy(() -> pool.map(List.of(3), n -> List.of(new Section(n))))
        .hasMessageContaining("(a java.util.ImmutableCollections$List12) cannot be sent from the")
        .hasMessageContaining(": write: record Section(...) implements Serializable");
    assertThatThrownBy(() -> pool.map(List.of(3), n -> new Plan()))
        .hasMessageContaining(": write: class Plan implements Serializable");
  }

  @Test
  void what_to_write_is_told_in_a_script_that_exists_only_in_memory() throws Exception {
    Memory script =
        new Memory("Script", script("1").replace(" implements java.io.Serializable", ""));
    assertThatThrownBy(() -> script.run("Script", "processes:2"))
        .rootCause()
        .hasMessageContaining("Script$Note");
    assertThatThrownBy(() -> script.run("Script", "processes:2"))
        .cause()
        .hasMessageContaining(": write: record Note(...) implements Serializable");
  }

  @Test
  void a_killer_in_a_chunk_takes_no_neighbour_with_it() {
    Options options = Options.defaults().withFailures(Failures.COLLECT).withChunk(100);
    List<Outcome<Integer>> outcomes =
        pool.with(options)
            .mapAsync(Shapes.upTo(100), n -> n == 50 ? FaultsOfWorkers.halt() : n)
            .outcomes();
    assertThat(outcomes.stream().filter(Outcome::isFailed).map(Outcome::index)).containsExactly(50);
    assertThat(outcomes.get(51).value()).isEqualTo(51);
  }

  @Test
  void workers_are_recycled_and_given_their_heap() {
    Options options = Options.defaults().withRecycle(1).withChunk(1).withHeap(200L << 20);
    try (Pool fresh = Pool.processes(1).with(options)) {
      assertThat(fresh.map(Shapes.upTo(3), n -> ProcessHandle.current().pid()))
          .doesNotHaveDuplicates();
      assertThat(fresh.map(List.of(1), n -> Runtime.getRuntime().maxMemory()).get(0))
          .isLessThanOrEqualTo(200L << 20);
    }
  }
}
