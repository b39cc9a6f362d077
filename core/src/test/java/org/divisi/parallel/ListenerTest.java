package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a listener, a timeline and a single item's run show. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ListenerTest {

  static final List<String> POOLS = Shapes.pools();

  @ParameterizedTest
  @FieldSource("POOLS")
  void every_item_and_the_end_are_told(String kind) {
    Timeline timeline = new Timeline();
    List<Progress> news = Collections.synchronizedList(new ArrayList<>());
    Listener both =
        timeline.and(
            new Listener() {
              @Override
              public void progress(Progress progress) {
                news.add(progress);
              }
            });
    Pool pool = Shapes.shared(kind).with(Options.defaults().withListener(both));
    pool.map(Shapes.upTo(30), n -> spin(n));
    assertThat(timeline.spans().stream().map(Span::index).sorted()).isEqualTo(Shapes.upTo(30));
    assertThat(timeline.spans()).allMatch(span -> span.input().equals("" + span.index()));
    assertThat(timeline.summaries()).hasSize(1);
    Summary summary = timeline.summaries().get(0);
    assertThat(summary.done()).isEqualTo(30);
    assertThat(summary.workers().stream().mapToLong(Summary.Share::items).sum()).isEqualTo(30);
    assertThat(summary.longest()).hasSize(5);
    assertThat(summary.longest().get(0).length())
        .isGreaterThanOrEqualTo(summary.longest().get(4).length());
    assertThat(news.get(news.size() - 1)).matches(Progress::over).matches(p -> p.done() == 30);
  }

  static int spin(int n) {
    int sum = n;
    for (int i = 0; i < 100_000; i++) {
      sum = sum * 31 + i;
    }
    return sum;
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void progress_names_the_item_that_runs_longest(String kind) {
    List<Progress> news = Collections.synchronizedList(new ArrayList<>());
    Listener listener =
        new Listener() {
          @Override
          public void progress(Progress progress) {
            news.add(progress);
          }
        };
    Pool pool = Shapes.shared(kind).with(Options.defaults().withListener(listener));
    pool.map(
        Shapes.upTo(4),
        n -> {
          Thread.sleep(n == 2 ? 700 : 1);
          return n;
        });
    assertThat(news)
        .anyMatch(progress -> progress.slowest().map(Progress.Running::index).orElse(-1).equals(2));
    assertThat(news).allMatch(progress -> progress.total().orElse(-1) == 4);
  }

  @Test
  void a_listener_that_throws_or_uses_the_pool_does_no_harm() {
    try (Pool pool = Pool.threads(2)) {
      Listener nosy =
          new Listener() {
            @Override
            public void ended(Span span) {
              List<Integer> unused = pool.map(List.of(1, 2), n -> n);
              throw new IllegalStateException("a listener's own fault");
            }
          };
      assertThat(pool.with(Options.defaults().withListener(nosy)).map(Shapes.upTo(10), n -> n))
          .hasSize(10);
    }
  }

  @Test
  void inputs_are_told_only_to_those_who_ask() {
    List<Span> spans = Collections.synchronizedList(new ArrayList<>());
    Listener listener =
        new Listener() {
          @Override
          public void ended(Span span) {
            spans.add(span);
          }
        };
    Pool pool = Pool.sequential().with(Options.defaults().withListener(listener));
    pool.map(List.of(7, 8), n -> n);
    assertThat(spans).extracting(Span::input).containsExactly("", "");
  }

  @Test
  void a_timeline_is_written_as_a_trace() throws Exception {
    Timeline timeline = new Timeline();
    Pool pool = Pool.sequential().with(Options.defaults().withListener(timeline));
    pool.map(List.of("7", "</script>\"\n\\é"), n -> n);
    StringBuilder json = new StringBuilder();
    timeline.write(json);
    assertThat(json.toString())
        .startsWith("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n{\"name\":\"item 0\"")
        .contains("\"ph\":\"X\",\"pid\":0,\"tid\":-1,\"ts\":", "\"args\":{\"input\":\"7\"}}")
        .contains("{\"input\":\"\\u003c/script>\\u0022\\u000a\\u005c\\u00e9\"}")
        .endsWith("}}\n]}\n");
    assertThat(json.toString().lines().filter(line -> line.contains("\"name\""))).hasSize(2);
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void one_item_can_be_run_alone(String kind) {
    System.setProperty("divisi.only", "1:3");
    try (Pool pool = Pool.of(kind)) {
      assertThat(pool.map(Shapes.upTo(5), n -> n)).hasSize(5);
      assertThatThrownBy(() -> pool.map(Shapes.upTo(5), n -> n * 10))
          .isInstanceOf(SoloException.class)
          .hasMessage("item 3 ended well alone: 30");
      System.setProperty("divisi.only", "2:4");
      assertThatThrownBy(() -> pool.map(Shapes.upTo(5), n -> 1 / (n - 4)))
          .isInstanceOfSatisfying(
              TaskException.class,
              e -> {
                assertThat(e.index()).isEqualTo(4);
                assertThat(e.rerun()).isEqualTo("--only 2:4 --pool sequential");
              });
      System.setProperty("divisi.only", "3:9");
      assertThatThrownBy(() -> pool.map(Shapes.upTo(5), n -> n))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no item 9 to be run alone");
    } finally {
      System.clearProperty("divisi.only");
    }
  }
}
