package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run A.java --poool 3       | unknown option '--poool': did you mean '--pool'?      | run
          run A.java --frobnicate    | unknown option '--frobnicate': there are --help, --only, --out, --parts, --pool, --seed, --stacktrace, --summary, --timeline, --to, --version | run
          rum A.java                 | unknown command 'rum': did you mean 'run'?            |
          examples/Seed.java         | unknown command 'examples/Seed.java': did you mean 'divisi run examples/Seed.java'? |
          compose                    | unknown command 'compose': there are check, completion, convert, format, run, shell, watch |
          run                        | missing required parameter: 'FILE.java'               | run
          run A.java --seed x        | invalid value for option '--seed': 'x' is not a long  | run
          run A.java --to ly,docx    | invalid value for option '--to' (KIND): 'docx' is unknown: there are ly, pdf, png, svg, html, midi, musicxml | run
          run A.java --pool threds   | pool 'threds' is unknown: say sequential, threads, threads:8, processes or processes:8 | run
          run A.java --out           | missing required parameter for option '--out' (FOLDER) | run
          shell x                    | unexpected argument 'x'                               | shell
          """)
  void wrongUsageIsToldWithWhatWasMeant(String arguments, String told, String command) {
    Ran ran = Ran.divisi((Object[]) arguments.split(" "));
    assertThat(ran.err())
        .isEqualTo(
            "divisi: %s%ntry: divisi%s --help%n"
                .formatted(told, command == null ? "" : " " + command));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void withoutACommandTheUsageIsShownAsAnError() {
    Ran ran = Ran.divisi();
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("Usage: divisi");
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(Ran.divisi("--help").out()).contains("run", "shell", "completion", "Exit code");
    assertThat(Ran.divisi("run", "--help").out())
        .contains("--pool", "--seed", "--timeline", "--summary");
    assertThat(Ran.divisi("--version").out()).matches("divisi \\d+\\.\\d+\\S* on Java 25\\S*\\s+");
    assertThat(Ran.divisi("--help").exit()).isZero();
    assertThat(Ran.divisi("--help").err()).isEmpty();
  }

  @Test
  void theCompletionIsAScriptThatKnowsCommandsAndOptions() {
    Ran ran = Ran.divisi("completion");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("complete", "--pool", "shell").doesNotContain("practice");
  }
}
