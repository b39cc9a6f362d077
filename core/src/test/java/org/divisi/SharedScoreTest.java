package org.divisi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.divisi.lilypond.LilyPond;
import org.divisi.make.Leaves;
import org.divisi.score.Articulation;
import org.divisi.score.Score;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.select.Select;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Test;

/** One score in the hands of a hundred threads. */
class SharedScoreTest {
  private static final int THREADS = 100;

  @Test
  void aHundredThreadsEditAndFormatOneScoreAndEachGetsItsOwn() throws Exception {
    Staff staff = Staff.of(Leaves.notes("c' d' e' f' g' a' b'", "1/8 1/8 1/4 3/16 1/16"));
    Score score = Score.of(staff, staff, staff);
    String before = LilyPond.format(score);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> texts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        texts.add(
            threads.submit(
                () -> {
                  start.await();
                  return LilyPond.format(edited(score, thread));
                }));
      }
      start.countDown();
      for (int i = 0; i < THREADS; i++) {
        assertThat(texts.get(i).get()).isEqualTo(LilyPond.format(edited(score, i)));
      }
    }
    assertThat(texts.stream().map(Future::resultNow).distinct()).hasSize(THREADS);
    assertThat(LilyPond.format(score)).isEqualTo(before);
  }

  private static Score edited(Score score, int thread) {
    Interval interval = Interval.between(Pitch.of(0), Pitch.of(thread - 50));
    Score edited = Select.notes(score).map(note -> note.withPitch(note.pitch().plus(interval)));
    edited = Select.leaves(edited).every(1 + thread % 7).attach(Articulation.STACCATO);
    return Select.runs(edited).attach(Spanner.SLUR);
  }
}
