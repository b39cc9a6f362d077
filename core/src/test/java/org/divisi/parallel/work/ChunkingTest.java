package org.divisi.parallel.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.divisi.parallel.Options;
import org.junit.jupiter.api.Test;

class ChunkingTest {
  private static final Kind TWO = new Kinds.Threads("threads:2", 2);
  private static final Object TASK = "a task";

  private final Pace pace = new Pace();

  private Chunking of(int inputs, int window) {
    Feed feed = new Feed(Collections.nCopies(inputs, "input"));
    return Chunking.of(TWO, Options.defaults(), window, feed, pace, TASK);
  }

  private static List<Integer> sizes(Chunking chunking, int count) {
    return IntStream.range(0, count).mapToObj(i -> chunking.next()).toList();
  }

  private void itemsTake(long nanos) {
    pace.ran(TASK.getClass(), 1, nanos);
  }

  @Test
  void aTaskThatIsNotKnownBeginsWithOneItem() {
    assertThat(of(1_000, Integer.MAX_VALUE).next()).isEqualTo(1);
  }

  @Test
  void aMapThatIsDoneInTheTimeOfAChunkIsOneForEachWorker() {
    itemsTake(1_000);
    assertThat(of(11, Integer.MAX_VALUE).next()).isEqualTo(6);
  }

  @Test
  void otherwiseThereIsMoreThanOneForEachWorkerAndEachIsAsLongAsAChunkShouldTake() {
    itemsTake(TWO.chunkNanos() / 10);
    assertThat(sizes(of(100, Integer.MAX_VALUE), 3)).containsOnly(10);
    assertThat(of(24, Integer.MAX_VALUE).next()).isEqualTo(6);
  }

  @Test
  void aSizeThatProvesRightIsReachedBySteps() {
    Chunking chunking = of(1_000, Integer.MAX_VALUE);
    assertThat(chunking.next()).isEqualTo(1);
    chunking.ran(1, TWO.chunkNanos() / 10);
    assertThat(sizes(chunking, 5)).containsExactly(2, 4, 8, 10, 10);
  }

  @Test
  void aWindowIsFilledInMoreThanTwoChunks() {
    itemsTake(1);
    assertThat(of(1_000, 40).next()).isEqualTo(10);
  }
}
