package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Override
  long shown() {
    return said(out).lines().filter(line -> line.contains("engraved in")).count();
  }

  private String page() {
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
    await(() -> shown() == 1);
    assertThat(page()).contains("\"drawn\":").doesNotContain("\"notes\":");
    List<ProcessHandle> first = lilyponds();
    save(7);
    await(() -> shown() == 2);
    assertThat(sounds()).isEqualTo(7);
    assertThat(page()).contains("\"drawn\":");
    assertThat(lilyponds()).isNotEmpty().containsExactlyInAnyOrderElementsOf(first);
    assertThat(said(err)).isEmpty();
  }

  @Test
  void anErrorOfLilypondStandsInThePageWithItsPlaceAndTheBrowserEngraves() throws Exception {
    await(() -> shown() == 1);
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
  void aWarningOfLilypondIsSaidWithItsPlace() throws Exception {
    await(() -> shown() == 1);
    save("(Score) LilyPond.parse(\"\\\\new Score << \\\\new Staff { c'4 d'4 ( e'4 } >>\")");
    await(() -> shown() == 2);
    assertThat(said(err))
        .endsWith("Duo.java: warning: staff 1, bar 1, leaf 1 (d'4): unterminated slur\n");
  }

  @Test
  void aSaveWhileLilypondIsAtWorkIsNotKeptWaiting() throws Exception {
    save(
        "Score.of(Staff.of(Leaves.repeatedNotes(2)).attach(Literal.of(\"#(let loop () (loop))\")))");
    await(() -> composed() == 2);
    save(3);
    await(() -> sounds() == 3);
    await(() -> page().contains("\"drawn\":"));
    assertThat(sounds()).isEqualTo(3);
    assertThat(said(err)).isEmpty();
  }

  @Test
  void manySavesLeaveNothingBehind() throws Exception {
    saveOften(5, 25);
    assertThat(lilyponds()).hasSizeLessThan(3);
  }
}
