package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTest {
  private static final String PAGE =
      """
      Container proc(int notesToMake) { return Container.of(Leaves.repeatedNotes(notesToMake)); }
      List<Container> make(boolean parallel) {
        try (Pool pool = parallel ? Pool.threads() : Pool.sequential()) {
          return pool.map(List.of(1, 2, 3), n -> proc(n));
        }
      }
      make(true)
      make(false)
      Container.of(repeatedNotes(2))
      Duration.of(1, 4).plus(Duration.of(1, 8))
      leaves(Container.of(repeatedNotes(3))).every(2).attach(ACCENT)
      /exit
      """;

  @Test
  void theCodeOfThePageWorksWhenPasted() {
    Ran ran = Ran.within(PAGE, false, System.getenv(), "shell");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines().filter(line -> line.contains("==>")))
        .extracting(line -> line.replaceAll(".*==> ", ""))
        .startsWith(
            "[{c'8}, {c'8, c'8}, {c'8, c'8, c'8}]",
            "[{c'8}, {c'8, c'8}, {c'8, c'8, c'8}]",
            "{c'8, c'8}",
            "3/8")
        .hasSize(5);
    assertThat(ran.out()).doesNotContain("Error");
  }

  @Test
  void allClassesOfFunctionsAreImported() {
    assertThat(ShellImports.script())
        .contains(
            "import static org.divisi.make.Leaves.*;",
            "import static org.divisi.lilypond.LilyPond.*;",
            "import static org.divisi.select.Select.*;",
            "import static org.divisi.score.Articulation.*;")
        .doesNotContain("Pool.*", "Score.*");
  }

  @Test
  void noConstantThatIsImportedHasTheNameOfAnother() {
    List<String> names =
        ShellImports.CONSTANTS.stream()
            .flatMap(type -> Arrays.stream(type.getFields()))
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(Field::getName)
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }
}
