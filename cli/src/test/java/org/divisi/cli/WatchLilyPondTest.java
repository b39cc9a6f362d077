package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A watched piece where LilyPond is there: it draws the page. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchLilyPondTest extends Watched {
  @BeforeAll
  static void need() {
    Requirement.needLilyPond();
  }

  @Override
  Map<String, String> environment() {
    return System.getenv();
  }

  @AfterEach
  @Override
  void end() throws InterruptedException {
    List<ProcessHandle> last = lilyponds();
    super.end();
    await(() -> last.stream().noneMatch(ProcessHandle::isAlive));
  }

  private long engraved() {
    return said(out).lines().filter(line -> line.contains("engraved in")).count();
  }

  private String shown() {
    try {
      return get("shown");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** LilyPond, and what it has started. */
  private static List<ProcessHandle> lilyponds() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().command().orElse("").matches(".*/(lilypond|gs)"))
        .toList();
  }

  @Test
  void eachSaveIsDrawnByOneAndTheSameLilypond() throws Exception {
    await(() -> engraved() == 1);
    assertThat(shown()).contains("\"drawn\":").doesNotContain("\"notes\":");
    List<ProcessHandle> first = lilyponds();
    save(7);
    await(() -> engraved() == 2);
    assertThat(sounds()).isEqualTo(7);
    assertThat(shown()).contains("\"drawn\":");
    assertThat(lilyponds()).isNotEmpty().containsExactlyInAnyOrderElementsOf(first);
    assertThat(said(err)).isEmpty();
  }

  @Test
  void anErrorOfLilypondStandsInThePageWithItsPlaceAndTheBrowserEngraves() throws Exception {
    await(() -> engraved() == 1);
    String bad = "Score.of(Staff.of(Leaves.repeatedNotes(5)).attach(Literal.of(\"\\\\foo\")))";
    Chromium.need();
    try (Chromium browser = Chromium.open(watch.address().toString(), folder)) {
      browser.await("document.querySelectorAll('.sheet svg g[class^=n]').length === 4");
      save(bad);
      browser.await("document.querySelectorAll('.sheet g.note').length === 5");
      browser.await("document.getElementById('fault').textContent.includes('staff 1')");
      assertThat(said(err)).contains("error: staff 1, bar 1: unknown escaped string");
      save(6);
      browser.await("document.querySelectorAll('.sheet svg g[class^=n]').length === 6");
      browser.await("document.getElementById('fault').hidden");
    }
  }

  @Test
  void aSaveWhileLilypondIsAtWorkIsNotKeptWaiting() throws Exception {
    save(
        "Score.of(Staff.of(Leaves.repeatedNotes(2)).attach(Literal.of(\"#(let loop () (loop))\")))");
    await(() -> composed() == 2);
    save(3);
    await(() -> sounds() == 3);
    await(() -> shown().contains("\"drawn\":"));
    assertThat(sounds()).isEqualTo(3);
    assertThat(said(err)).isEmpty();
  }

  @Test
  void manySavesLeaveNothingBehind() throws Exception {
    int saves = Integer.getInteger("divisi.saves", 25);
    for (int save = 0; save < 5; save++) {
      saveAndAwait(save);
    }
    long[] before = held();
    for (int save = 5; save < 5 + saves; save++) {
      saveAndAwait(save);
    }
    long[] after = held();
    String seen = Arrays.toString(before) + " " + Arrays.toString(after);
    assertThat(after[0]).as("threads: " + seen).isLessThan(before[0] + 4);
    assertThat(after[1]).as("files: " + seen).isLessThan(before[1] + 10);
    assertThat(after[2]).as("classes: " + seen).isLessThan(before[2] + saves / 2 + 20);
    assertThat(lilyponds()).hasSizeLessThan(3);
  }

  private void saveAndAwait(int save) throws InterruptedException {
    long before = engraved();
    save(1 + save % 8 + (save % 2) * 8);
    await(() -> engraved() > before);
  }
}
