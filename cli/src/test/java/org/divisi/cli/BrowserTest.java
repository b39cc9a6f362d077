package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.divisi.studio.page.ScorePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader has it before them: in a browser. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrowserTest {
  private static final String DUO =
      """
      Score compose(Pool pool) {
        return Score.of(
            LilyPond.parse("\\\\new Staff { c'4 <d' f'>4 e'2 g'1 }"),
            LilyPond.parse("\\\\new Staff { \\\\clef bass c4 d4 r4 f4 g1 }"));
      }
      """;

  @TempDir private Path folder = Path.of("");

  private Path page(Path piece) {
    Requirement.need("npm", ScorePage.isVerovioThere());
    Chromium.need();
    Object[] run = {"run", piece, "--out", folder, "--to", "html,midi,musicxml"};
    Ran ran = Ran.within("", false, Map.of("PATH", ""), run);
    assertThat(ran.exit()).as(ran.err()).isZero();
    return folder.resolve(String.valueOf(piece.getFileName()).replace(".java", ".html"));
  }

  private Chromium open(Path page) throws Exception {
    Chromium browser = Chromium.open(page.toUri().toString(), folder);
    browser.await("document.documentElement.dataset.drawn === '1'");
    return browser;
  }

  @Test
  void stavesNotesAndBarsOfAScoreAreThereWithoutANetwork() throws Exception {
    try (Chromium browser = open(page(piece(folder, "Duo.java", DUO)))) {
      assertThat(browser.ask("document.title")).isEqualTo("Duo");
      assertThat(browser.ask("document.querySelectorAll('.sheet').length")).isEqualTo("1");
      assertThat(browser.ask("document.querySelectorAll('.sheet g.measure').length"))
          .isEqualTo("2");
      assertThat(browser.ask("document.querySelectorAll('.sheet g.staff').length")).isEqualTo("4");
      assertThat(browser.ask("document.querySelectorAll('.sheet g.note').length")).isEqualTo("9");
      assertThat(browser.ask("document.querySelectorAll('.sheet g.rest').length")).isEqualTo("1");
      assertThat(
              browser.ask(
                  "performance.getEntriesByType('resource')"
                      + ".filter(entry => !/^(blob|data):/.test(entry.name)).length"))
          .as("files that were fetched")
          .isEqualTo("0");
      assertThat(browser.ask("document.getElementById('fault').hidden")).isEqualTo("true");
    }
  }

  @Test
  void whatSoundsIsLitAndStopsWithTheSound() throws Exception {
    try (Chromium browser = open(page(piece(folder, "Duo.java", DUO)))) {
      String lit = "document.querySelectorAll('g.sounding').length";
      assertThat(browser.ask("document.documentElement.dataset.state")).isEqualTo("paused");
      assertThat(browser.ask(lit)).isEqualTo("0");
      browser.ask("document.getElementById('play').click()");
      browser.await("document.documentElement.dataset.state === 'playing'");
      browser.await(lit + " > 0");
      browser.await("+document.getElementById('position').value > 4.2");
      browser.await("document.getElementById('bar').textContent === 'bar 2'");
      browser.await("document.documentElement.dataset.state === 'paused'");
      assertThat(browser.ask(lit)).isEqualTo("0");
      browser.await("document.getElementById('position').value === '0'");
    }
  }

  @Test
  void whereLilypondIsThePageCarriesItsDrawingsAndLightsThemToo() throws Exception {
    Requirement.needLilyPond();
    Chromium.need();
    Path file = piece(folder, "Duo.java", DUO);
    Ran ran = Ran.divisi("run", file, "--out", folder, "--to", "html");
    assertThat(ran.err()).isEmpty();
    Path page = folder.resolve("Duo.html");
    assertThat(Files.size(page)).as("no Verovio").isLessThan(1_000_000);
    try (Chromium browser = open(page)) {
      String heads = "document.querySelectorAll('.sheet svg g[class^=\"n\"]').length";
      assertThat(browser.ask(heads)).isEqualTo("9");
      assertThat(browser.ask("document.querySelectorAll('g.n3').length")).isEqualTo("2");
      browser.ask("document.getElementById('play').click()");
      browser.await("document.querySelectorAll('g.n5.sounding').length === 1");
      browser.await("document.documentElement.dataset.state === 'paused'");
      browser.await("document.querySelectorAll('g.sounding').length === 0");
    }
  }

  @Test
  void theControlsDoWhatTheySay() throws Exception {
    try (Chromium browser = open(page(piece(folder, "Duo.java", DUO)))) {
      String width = "Math.round(document.querySelector('.sheet').getBoundingClientRect().width)";
      int before = Integer.parseInt(browser.ask(width));
      browser.ask("document.getElementById('smaller').click()");
      assertThat(Integer.parseInt(browser.ask(width))).isEqualTo(before * 3 / 4);
      String shade = "document.documentElement.dataset.shade";
      String first = browser.ask(shade);
      browser.ask("document.getElementById('shade').click()");
      assertThat(browser.ask(shade)).isNotEqualTo(first).isIn("dark", "light");
      browser.ask(
          "document.querySelector('g.note[id^=\"n5-\"]').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
      assertThat(browser.ask("document.getElementById('position').value")).isEqualTo("4");
      browser.ask("document.getElementById('about').click()");
      assertThat(browser.ask("document.getElementById('credits').innerText"))
          .contains("Verovio", "Lesser General Public License");
    }
  }

  @Test
  void noWordOfAScoreRunsAsScript() throws Exception {
    String evil = "</script><script>document.title='evil'</script><img src=x onerror=alert(1)>";
    Path file =
        piece(
            folder,
            "Evil.java",
            """
            Score compose(Pool pool) {
              String evil = "%s";
              return Score.of(Staff.of(Leaves.repeatedNotes(4)).withName(evil)
                .attach(InstrumentName.of(evil)).attach(Markup.of(evil)));
            }
            """
                .formatted(evil));
    Path page = page(file);
    assertThat(Files.readString(page)).doesNotContain("<script>document", "<img src=x");
    try (Chromium browser = open(page)) {
      assertThat(browser.ask("document.title")).isEqualTo("Evil");
      assertThat(browser.ask("document.querySelectorAll('img, .sheet script').length"))
          .isEqualTo("0");
      assertThat(browser.ask("document.querySelector('.sheet').textContent.includes('onerror')"))
          .isEqualTo("true");
    }
  }

  @Test
  void theTimelineOfARunIsAPictureOfItsOwn() throws Exception {
    Chromium.need();
    Path file =
        piece(
            folder,
            "Many.java",
            """
            Score compose(Pool pool) {
              pool.map(List.of(1, 2), n -> n);
              return Score.of(pool.map(List.of(1, 2, 3), n -> Staff.of(Leaves.repeatedNotes(n))));
            }
            """);
    Path page = folder.resolve("many.html");
    Ran ran = Ran.divisi("run", file, "--out", folder, "--timeline", page, "--pool", "threads:2");
    assertThat(ran.out()).contains("many.html: the timeline of 5 items: open it in a browser");
    try (Chromium browser = Chromium.open(page.toUri().toString(), folder)) {
      browser.await("document.documentElement.dataset.items === '5'");
      assertThat(browser.ask("document.getElementById('sum').textContent"))
          .startsWith("5 items on");
      // the first bar of the first row begins where the axis does
      browser.ask(
          "document.getElementById('picture').dispatchEvent(new PointerEvent('pointermove',"
              + " {clientX: document.getElementById('picture').getBoundingClientRect().left + 96.5,"
              + " clientY: document.getElementById('picture').getBoundingClientRect().top + 20,"
              + " bubbles: true}))");
      assertThat(browser.ask("document.getElementById('told').textContent"))
          .matches(
              "item (1:)?\\d \\([123]\\) on (worker \\d|the caller): began at .*--only (1:)?\\d\\)");
    }
  }
}
