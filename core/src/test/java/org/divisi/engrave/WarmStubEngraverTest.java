package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same faults in a stand-in that has begun and waits for sheets. */
class WarmStubEngraverTest extends StubEngraverTest {

  @Override
  List<Engraving> engrave(String... scripts) {
    List<Engraving> made = new ArrayList<>();
    try (WarmEngraver warm = engraver.warm()) {
      for (Sheet sheet : sheets(scripts)) {
        made.add(warm.engrave(sheet, pages));
      }
    }
    return made;
  }

  /** A page that came with an early end may be half of one. */
  @Override
  @Test
  void whatEndsBeforeItsTimeIsNoted() {
    List<Engraving> made = engrave(GOOD + "exit 0\n", GOOD);
    assertThat(made).extracting(Engraving::isFailed).containsExactly(true, false);
    assertThat(made.get(0).said()).contains("at this sheet when it was ending before its time");
  }

  /** LilyPond begins before it is known what is in the cache, but is not given what is. */
  @Override
  @Test
  void pagesOfATextThatWasEngravedBeforeComeFromTheCacheWithItsWarnings() throws IOException {
    engraver = engraver.withCache(folder.resolve("cache"));
    Path trace = folder.resolve("trace");
    String warns = "echo x >> '" + trace + "'; echo \"$n.ly:1:1: warning: almost\" >&2\n" + GOOD;
    List<Engraving> first = engrave(GOOD, warns);
    List<Engraving> again = engrave(GOOD, warns);
    assertThat(Files.readAllLines(trace)).hasSize(1);
    assertThat(again).isEqualTo(first);
    assertThat(again.get(1).said()).isEqualTo("sheet-1.ly:1:1: warning: almost");
    assertThat(names()).containsExactly("sheet-0.pdf", "sheet-1.pdf");
  }

  @Test
  void whereLilypondCannotBeKeptEachSheetHasItsOwn() throws IOException {
    Path cold =
        program(
            """
            #!/bin/sh
            PATH=/usr/bin:/bin
            [ "$1" = --version ] && echo 'GNU LilyPond 2.25.99' && exit 0
            for file in "$@"; do
              case "$file" in
                none.ly) echo 'error: cannot find file: none.ly' >&2; exit 1;;
                *.ly) echo "Processing \\`$file'" >&2; . "./$file";;
              esac
            done
            """
                .replace("$n", "${file%.ly}"));
    engraver = Engraver.of(cold);
    try (WarmEngraver warm = engraver.warm()) {
      assertThat(warm.isWarm()).isFalse();
      for (Sheet sheet : sheets("echo page > ${file%.ly}.pdf\n", "kill -9 $$\n")) {
        boolean bad = warm.engrave(sheet, pages).isFailed();
        assertThat(bad).as(sheet.name()).isEqualTo(sheet.text().startsWith("kill"));
      }
    }
    assertThat(names()).containsExactly("sheet-0.pdf");
  }

  @Test
  void whatIsClosedLeavesNothingAndRefusesMore() throws IOException {
    WarmEngraver warm = engraver.warm();
    assertThat(warm.isWarm()).isTrue();
    Path home = home();
    warm.engrave(sheets(GOOD + "echo x > left-behind\n").getFirst(), pages);
    warm.close();
    assertThat(home).doesNotExist();
    assertThat(ProcessHandle.current().descendants().map(process -> process.info().commandLine()))
        .noneMatch(line -> line.orElse("").contains("divisi-serve"));
    assertThatThrownBy(() -> warm.engrave(sheets(GOOD).getFirst(), pages))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    warm.close();
  }

  /** Where the stand-in of this test works: it is the one that was started from here. */
  private Path home() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("divisi-warm-"))
          .filter(file -> ours(file))
          .findFirst()
          .orElseThrow();
    }
  }

  private boolean ours(Path home) {
    return ProcessHandle.current()
        .descendants()
        .map(process -> Path.of("/proc", Long.toString(process.pid()), "cwd"))
        .anyMatch(
            link -> {
              try {
                return Files.readSymbolicLink(link).startsWith(home);
              } catch (IOException e) {
                return false;
              }
            });
  }
}
