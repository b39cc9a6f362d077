package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.divisi.lilypond.write.MusicWriter;
import org.divisi.lilypond.write.Text;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;

/** Deep, long and shared music. */
class ScaleTest {
  private static final int DEPTH = 100_000;

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static long allocatedBy(Runnable action) {
    long before = allocated();
    action.run();
    return allocated() - before;
  }

  @Test
  void bracesNestedWithoutEndAreRead() {
    Component music = LilyPond.parse("{ ".repeat(DEPTH) + "c'4" + " }".repeat(DEPTH));
    assertThat(music.nodes()).isEqualTo(DEPTH + 1);
    assertThat(music.leaves()).isEqualTo(1);
    assertThatThrownBy(() -> LilyPond.format(music))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("nesting deeper than 1000 levels");
  }

  @Test
  void openBracesWithoutEndAreAnError() {
    assertThatThrownBy(() -> LilyPond.parse("<< { ".repeat(DEPTH)))
        .isInstanceOf(LilyPondException.class)
        .hasMessageContaining("'{' is never closed");
    assertThatThrownBy(() -> LilyPond.parse("\\new Staff ".repeat(DEPTH)))
        .hasMessageContaining("has no music behind it");
    assertThatThrownBy(() -> LilyPond.parse("c'4^\\markup " + "{ ".repeat(DEPTH)))
        .hasMessageContaining("'{' is never closed");
    assertThatThrownBy(() -> LilyPond.parse("#" + "(".repeat(DEPTH)))
        .hasMessageContaining("is never closed");
  }

  @Test
  void writingALeafThatCarriesNothingMakesNothing() {
    Staff small = Staff.of(Container.parse("c'4 ".repeat(1000)).components());
    Staff large = Staff.of(Container.parse("c'4 ".repeat(101_000)).components());
    StringBuilder sink = new StringBuilder(4_000_000);
    LilyPond.write(large, sink);
    sink.setLength(0);
    long less = allocatedBy(() -> MusicWriter.write(small, Text.to((bytes, length) -> {}), false));
    long more = allocatedBy(() -> MusicWriter.write(large, Text.to((bytes, length) -> {}), false));
    assertThat(more - less).isLessThan(100_000);
  }

  @Test
  void readingCostsTheSameForEachNoteOfALongText() {
    String line = "c'8 -. ( <d' fs''>4 r8. ) \\clef \"bass\" c,4^\\markup { a } \\break\n";
    List<Long> costs = new ArrayList<>();
    for (int lines : new int[] {1000, 1000, 4000, 16_000}) {
      String text = line.repeat(lines);
      costs.add(allocatedBy(() -> Container.parse(text)) / lines);
    }
    assertThat(costs.get(3)).isBetween(costs.get(2) * 9 / 10, costs.get(2) * 11 / 10);
    assertThat(costs.get(2)).isBetween(costs.get(1) * 9 / 10, costs.get(1) * 11 / 10);
  }

  @Test
  void aHundredThreadsFormatAndReadOneScore() throws Exception {
    Component shared = new RandomMusic(7).component(6);
    Staff staff = Staff.of(shared, shared).withName("Shared");
    String text = LilyPond.format(staff);
    try (ExecutorService threads = Executors.newFixedThreadPool(100)) {
      List<Future<String>> texts = new ArrayList<>();
      for (int index = 0; index < 100; index++) {
        int number = index;
        Callable<String> task =
            () -> {
              Fragment more = Container.parse("c'" + "'".repeat(number % 5) + "8");
              Staff own = staff.plus(more.components().get(0).attach(Articulation.ACCENT));
              assertThat(LilyPond.parse(LilyPond.format(own))).isEqualTo(own);
              return LilyPond.format(LilyPond.parse(LilyPond.format(staff)));
            };
        texts.add(threads.submit(task));
      }
      for (Future<String> each : texts) {
        assertThat(each.get()).isEqualTo(text);
      }
    }
  }
}
