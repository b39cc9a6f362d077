package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** Records that say nothing of serialization. */
  record Theme(String name, List<Bar> bars, double weight) {
    Theme {
      bars = List.copyOf(bars);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // an array of records has to travel too
  record Bar(int beats, Theme @Nullable [] voices) {}

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void records_travel_as_they_are(String kind) {
    Theme inner = new Theme("é", List.of(), 0.5);
    Theme theme = new Theme("a", List.of(new Bar(3, null)), 1);
    List<Theme> results =
        Shapes.shared(kind)
            .map(
                List.of(theme, inner),
                given -> new Theme(given.name() + theme.name(), given.bars(), given.weight()));
    assertThat(results)
        .containsExactly(
            new Theme("aa", List.of(new Bar(3, null)), 1), new Theme("éa", List.of(), 0.5));
    Theme[] voices = {inner, inner};
    List<Bar> bars = Shapes.shared(kind).map(List.of(4), n -> new Bar(n, voices));
    assertThat(bars.get(0).voices()).containsExactly(inner, inner);
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

  static final class Section {
    private final int bars;

    Section(int bars) {
      this.bars = bars;
    }

    int bars() {
      return bars;
    }
  }

  static final class Plan {
    final List<Section> sections = List.of(new Section(4));
  }

  @Test
  void what_to_write_is_told_of_a_class_that_cannot_be_sent() {
    Section section = new Section(3);
    assertThatThrownBy(() -> pool.map(List.of(1), n -> n + section.bars()))
        .hasMessageEndingWith(
            "it captures 'section' (org.divisi.parallel.ShippingTest$Section), which is not serializable: write: class Section implements Serializable, make it inside the task, or use threads");
    assertThatThrownBy(() -> pool.map(List.of(section), Section::bars))
        .hasMessageContaining(
            "NotSerializableException: org.divisi.parallel.ShippingTest$Section: write: class Section implements Serializable");
    assertThatThrownBy(() -> pool.map(List.of(3), n -> List.of(new Section(n))))
        .hasMessageContaining("(a java.util.ImmutableCollections$List12) cannot be sent from the")
        .hasMessageContaining(": write: class Section implements Serializable");
    assertThatThrownBy(() -> pool.map(List.of(3), n -> new Plan()))
        .hasMessageContaining(": write: class Plan implements Serializable");
  }

  @Test
  void a_task_that_reads_standard_input_comes_to_its_end() {
    assertThat(pool.map(List.of(1), n -> System.in.read())).containsExactly(-1);
  }

  @SuppressWarnings("NullAway") // that it is null is what is asked for
  private static int voices(Bar bar) {
    return bar.voices().length;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2", "parcels:2"})
  void what_was_null_is_said(String kind) {
    List<Bar> bars = List.of(new Bar(1, null));
    assertThatThrownBy(() -> Shapes.shared(kind).map(bars, bar -> voices(bar)))
        .hasMessageContaining("because the return value of")
        .cause()
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Bar.voices()\" is null");
  }

  @Test
  void a_map_that_is_refused_has_a_number_too() {
    Object lock = new Object();
    try (Pool own = Pool.processes(1)) {
      assertThatThrownBy(() -> own.map(List.of(1), n -> n + lock.hashCode()))
          .isInstanceOf(TransferException.class);
      assertThatThrownBy(() -> own.map(List.of(0), n -> 1 / n))
          .isInstanceOfSatisfying(
              TaskException.class,
              e -> assertThat(e.rerun()).isEqualTo("--only 1:0 --pool sequential"));
    }
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
