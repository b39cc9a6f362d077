package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.divisi.parallel.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that an engraver can do wrong, by a stand-in that does what each sheet says; {@link
 * WarmStubEngraverTest} has the same through one that has begun.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StubEngraverTest {
  /** Runs each sheet as a script, with {@code $n} for its stem, and notes that it was started. */
  private static final String STUB =
      """
      #!/bin/sh
      PATH=/usr/bin:/bin
      if [ "$1" = --version ]; then echo 'GNU LilyPond 2.24.1 (running Guile 2.2)'; exit 0; fi
      echo "$@" >> STARTS
      case "$*" in *divisi-serve*)
        echo 'divisi: ready' >&2
        while read -r file; do
          n="${file%.ly}"
          echo "Processing \\`$file'" >&2
          . "./$file"
          echo 'divisi: ready' >&2
        done
        exit 0
      esac
      for file in "$@"; do
        case "$file" in *.ly) ;; *) continue ;; esac
        n="${file%.ly}"
        echo "Processing \\`$file'" >&2
        . "./$file"
      done
      """;

  @TempDir Path folder = Path.of("");
  Path pages = Path.of("");
  Path starts = Path.of("");

  @SuppressWarnings("NullAway.Init") // by setUp
  Engraver engraver;

  @BeforeEach
  void setUp() throws IOException {
    pages = folder.resolve("pages");
    starts = folder.resolve("starts");
    engraver = Engraver.of(program(STUB.replace("STARTS", "'" + starts + "'")));
  }

  Path program(String script) throws IOException {
    Path program = folder.resolve("lilypond");
    Files.writeString(program, script);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  static final String GOOD = "echo page > $n.pdf\n";

  static List<Sheet> sheets(String... scripts) {
    return IntStream.range(0, scripts.length)
        .mapToObj(i -> Sheet.of("sheet-" + i, scripts[i]))
        .toList();
  }

  /** By one call. */
  List<Engraving> engrave(String... scripts) {
    return engraver.engrave(sheets(scripts), pages, Pool.sequential());
  }

  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  long starts() throws IOException {
    return Files.readAllLines(starts).size();
  }

  @Test
  void manySheetsShareOneStart() throws IOException {
    List<Engraving> made = engrave(GOOD, GOOD, GOOD);
    assertThat(made).noneMatch(Engraving::isFailed);
    assertThat(made).extracting(Engraving::sheet).containsExactly("sheet-0", "sheet-1", "sheet-2");
    assertThat(names()).containsExactly("sheet-0.pdf", "sheet-1.pdf", "sheet-2.pdf");
    assertThat(starts()).isEqualTo(1);
  }

  @Test
  void aPageThatCameWithAnErrorIsNone() throws IOException {
    String bad = "echo \"$n.ly:7:3: error: unknown escaped string\" >&2; " + GOOD;
    List<Engraving> made = engrave(GOOD, bad, GOOD);
    assertThat(made).extracting(Engraving::isFailed).containsExactly(false, true, false);
    Message message = made.get(1).messages().getFirst();
    assertThat(message)
        .isEqualTo(
            new Message(Message.Severity.ERROR, "sheet-1.ly", 7, 3, "unknown escaped string"));
    assertThat(names()).containsExactly("sheet-0.pdf", "sheet-2.pdf");
    assertThatThrownBy(() -> made.get(1).orThrow())
        .isInstanceOf(EngravingException.class)
        .hasMessage(
            "LilyPond could not engrave sheet-1:\nsheet-1.ly:7:3: error: unknown escaped string");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In procedure car: Wrong type argument in position 1",
        "ERROR: In procedure car:",
        "fatal error: cannot go on",
        "warning: nearly\nThrow to key `misc-error' with args"
      })
  void anErrorCountsAlthoughAllEndsWell(String said) {
    String script = "cat >&2 <<'END'\n" + said + "\nEND\n" + GOOD + "exit 0\n";
    Engraving made = engrave(script).getFirst();
    assertThat(made.isFailed()).isTrue();
    assertThat(made.files()).isEmpty();
  }

  @Test
  void aWarningIsToldAndTheLinesBesideIt() {
    String warns = "printf '%s\\n' \"$n.ly:2:9: warning: unterminated\" '{ c4' '    d }' >&2\n";
    Engraving made = engrave(warns + GOOD).getFirst();
    assertThat(made.isFailed()).isFalse();
    assertThat(made.said()).isEqualTo("sheet-0.ly:2:9: warning: unterminated\n{ c4\n    d }");
  }

  @Test
  void aFaultOfLilypondsOwnIsToldAndThePageKept() {
    Engraving made = engrave("echo 'programming error: no heir' >&2\n" + GOOD).getFirst();
    assertThat(made.isFailed()).isFalse();
    assertThat(made.said()).contains("no heir");
  }

  @Test
  void aSheetThatKillsLilypondFailsAloneAndTheNextGoThroughAnother() throws IOException {
    List<Engraving> made = engrave(GOOD, "kill -9 $$\n", GOOD, "kill -9 $$\n", GOOD);
    assertThat(made)
        .extracting(Engraving::isFailed)
        .containsExactly(false, true, false, true, false);
    assertThat(made.get(1).said())
        .isEqualTo(
            "error: LilyPond was at this sheet when it was killed by signal 9, as it is done where memory runs out");
    assertThat(starts()).isEqualTo(3);
    assertThat(names()).containsExactly("sheet-0.pdf", "sheet-2.pdf", "sheet-4.pdf");
  }

  @Test
  void aSheetThatNeverEndsIsEndedAndTheNextGoOn() throws IOException {
    engraver = engraver.withTimeout(Duration.ofSeconds(4));
    List<Engraving> made = engrave(GOOD, "sleep 1000\n", GOOD);
    assertThat(made).extracting(Engraving::isFailed).containsExactly(false, true, false);
    assertThat(made.get(1).said()).contains("still at it after 4s, and ended");
    assertThat(names()).containsExactly("sheet-0.pdf", "sheet-2.pdf");
    assertThat(ProcessHandle.current().descendants().map(process -> process.info().commandLine()))
        .noneMatch(line -> line.orElse("").contains("sleep 1000"));
  }

  @Test
  void tenMegabytesOfMessagesAreNotKept() {
    String long1 = "head -c 6000000 /dev/zero | tr '\\\\0' x >&2\necho >&2\n";
    String many = "yes 'one more line of it' | head -n 200000 >&2\n";
    Engraving made = engrave(long1 + many + GOOD).getFirst();
    assertThat(made.isFailed()).isFalse();
    assertThat(made.said().length()).isLessThan(80_000);
    assertThat(made.messages().getLast().text()).contains("characters more, which are not kept");
  }

  @Test
  void aFullDiskIsToldAndTheNextGoOn() throws IOException {
    String full = "echo \"$n.ly: fatal error: cannot write file: No space left on device\" >&2\n";
    List<Engraving> made = engrave(GOOD, "echo half > $n.pdf\n" + full, GOOD);
    assertThat(made).extracting(Engraving::isFailed).containsExactly(false, true, false);
    assertThat(made.get(1).said()).contains("No space left on device");
    assertThat(names()).containsExactly("sheet-0.pdf", "sheet-2.pdf");
  }

  @Test
  void aSheetOfNothingFails() {
    assertThat(engrave("true\n").getFirst().said()).contains("made no PDF").contains("music");
  }

  @Test
  void whatEndsBeforeItsTimeIsNoted() {
    List<Engraving> made = engrave(GOOD + "exit 0\n", GOOD);
    assertThat(made).extracting(Engraving::isFailed).containsExactly(false, true);
    assertThat(made.get(1).said()).contains("ended before it came to this sheet");
  }

  @Test
  void anEngraverThatDoesNotBeginIsSaidToBeSo() throws IOException {
    Path mute =
        program(
            """
            #!/bin/sh
            [ "$1" = --version ] && echo 'GNU LilyPond 2.24.1' && exit 0
            echo 'lilypond: cannot find init.ly' >&2
            exit 1
            """);
    engraver = Engraver.of(mute);
    assertThatThrownBy(() -> engrave(GOOD))
        .isInstanceOf(EngravingException.class)
        .hasMessageContaining("did not begin to engrave")
        .hasMessageContaining("cannot find init.ly");
    assertThat(names()).isEmpty();
  }

  @Test
  void withoutLilypondItIsToldHowToGetIt() {
    assertThatThrownBy(() -> Engraver.find(Map.of("PATH", folder.resolve("none").toString())))
        .isInstanceOf(EngravingException.class)
        .hasMessageContaining("apt-get install lilypond");
  }

  @Test
  void anotherProgramOrAnOldOneIsRefused() throws IOException {
    Path other = program("#!/bin/sh\necho 'Hello'\n");
    assertThatThrownBy(() -> Engraver.of(other)).hasMessageContaining("is no LilyPond");
    Path old = program("#!/bin/sh\necho 'GNU LilyPond 2.22.2'\n");
    assertThatThrownBy(() -> Engraver.of(old))
        .hasMessageContaining("LilyPond 2.22")
        .hasMessageContaining("install 2.24 or later");
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");
    assertThatThrownBy(() -> engraver.engrave(sheets(GOOD).getFirst(), file.resolve("a")))
        .isInstanceOf(EngravingException.class)
        .hasMessageContaining("pages cannot be made in " + file.resolve("a"));
    assertThat(file).hasContent("mine");
  }

  @Test
  void twoSheetsOfOneNameAreRefused() {
    List<Sheet> twins = List.of(Sheet.of("A", GOOD), Sheet.of("a", GOOD));
    assertThatThrownBy(() -> engraver.engrave(twins, pages, Pool.sequential()))
        .hasMessageContaining("two sheets are called a");
    assertThatThrownBy(() -> Sheet.of("a/b", GOOD)).hasMessageContaining("without /");
  }

  @Test
  void pagesOfATextThatWasEngravedBeforeComeFromTheCacheWithItsWarnings() throws IOException {
    engraver = engraver.withCache(folder.resolve("cache"));
    String warns = "echo \"$n.ly:1:1: warning: almost\" >&2\n" + GOOD;
    List<Engraving> first = engrave(GOOD, warns);
    assertThat(starts()).isEqualTo(1);
    List<Engraving> again = engrave(GOOD, warns);
    assertThat(starts()).isEqualTo(1);
    assertThat(again).isEqualTo(first);
    assertThat(again.get(1).said()).isEqualTo("sheet-1.ly:1:1: warning: almost");
    engrave(GOOD, warns + "# changed\n");
    assertThat(starts()).isEqualTo(2);
    assertThat(Files.readString(starts).lines().toList().getLast()).endsWith(" 0.ly");
    assertThat(names()).containsExactly("sheet-0.pdf", "sheet-1.pdf");
  }

  @Test
  void whatFailedIsNotKept() throws IOException {
    engraver = engraver.withCache(folder.resolve("cache"));
    String bad = "echo \"$n.ly:7:3: error: no\" >&2\n" + GOOD;
    engrave(bad);
    assertThat(engrave(bad).getFirst().isFailed()).isTrue();
    assertThat(starts()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:3", "processes:2"})
  void everyPoolMakesTheSame(String kind) throws IOException {
    String[] scripts = new String[20];
    Arrays.fill(scripts, GOOD);
    scripts[7] = "kill -9 $$\n";
    scripts[13] = "echo \"$n.ly:1:2: error: no\" >&2\n";
    try (Pool pool = Pool.of(kind)) {
      List<Engraving> made = engraver.engrave(sheets(scripts), pages, pool);
      assertThat(made).extracting(Engraving::isFailed).containsExactly(failures(20, 7, 13));
      assertThat(made).extracting(Engraving::sheet).startsWith("sheet-0", "sheet-1").hasSize(20);
    }
    assertThat(names()).hasSize(18).allMatch(name -> name.endsWith(".pdf"));
  }

  private static Boolean[] failures(int size, Integer... failing) {
    List<Integer> which = Arrays.asList(failing);
    return IntStream.range(0, size).mapToObj(which::contains).toArray(Boolean[]::new);
  }

  @Test
  void picturesComeInTheOrderOfTheirPages() {
    engraver = engraver.withKinds(FileKind.PNG);
    String script = "for i in 10 9 2 1; do echo > $n-page$i.png; done\n";
    assertThat(engrave(script).getFirst().files())
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly(
            "sheet-0-page1.png", "sheet-0-page2.png", "sheet-0-page9.png", "sheet-0-page10.png");
  }

  @Test
  void anInterruptEndsLilypond() throws Exception {
    Thread thread =
        Thread.ofPlatform()
            .start(
                () ->
                    assertThatThrownBy(() -> engrave("sleep 1001\n"))
                        .isInstanceOf(EngravingException.class));
    while (!Files.exists(starts)) {
      Thread.sleep(10);
    }
    thread.interrupt();
    thread.join();
    assertThat(ProcessHandle.current().descendants().map(process -> process.info().commandLine()))
        .noneMatch(line -> line.orElse("").contains("sleep 1001"));
    assertThat(names()).isEmpty();
  }
}
