package org.divisi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/editing.md} with {@code -Ddivisi.update=true}, and otherwise checks it. */
class EditingDocTest {
  private static final Path PAGE = Path.of("../docs/editing.md");

  private static final String HEAD =
      """
      # Acting on scores: what Abjad does, and how Divisi does it

      A score never changes: an edit gives a new one, and shares with the old one all that it left alone. So **to undo is to keep
      the old value**, a list of versions costs what differs between them, and two versions can be compared:

      ```java
      Staff first = Staff.parse("c'4 d' e' f'").withName("A");
      Staff second = Select.leaves(first).get(1).attach(Articulation.ACCENT);
      Diff.between(first, second);    // [offset 1/4, Staff "A": d'4 becomes d'4 \\accent]
      second = first;                 // undone
      ```

      There is one idea, in three steps: **select** (`Select`, or a `Pick` that is kept for later), **narrow or group** (`every`, `where`,
      `groupedByMeasure`, `partition`), and **act** (`attach`, `replace`, `wrap`). `Transform` acts on whole music, `Labels` and `Colors` write
      into it, `Check` judges it, and `Bulk` does these things with every worker of a pool.

      The pieces [`Accents`](../examples/Accents.java), [`Mirror`](../examples/Mirror.java), [`Echoes`](../examples/Echoes.java),
      [`Strata`](../examples/Strata.java), [`Annotated`](../examples/Annotated.java) and [`Versions`](../examples/Versions.java) act on scores, each in
      less than 60 lines.

      The tables are written by `EditingDocTest`, which runs every example; so what stands in the last column is what comes out, with
      line ends and indents left out. `S`, `V`, `SCORE` and `GROUP` are the music below; `leaf(n)` and `place(n)` are a leaf of `SCORE` and where it
      stands. A dash stands where Divisi has no such thing, and why.

      ```
      S      c'4 d'8 ~ d'16 e'16 ~ e'8 r4 g'8 \\times 2/3 { a'8 b'8 <c' e'>8 } r8 c''8
      V      \\clef "alto" \\tempo 4=60 \\time 2/4 c'4 ^ \\markup x d' ~ d'8 e' <f' a'>4 \\times 2/3 { g'8 a' b' }, in a staff of SCORE
      GROUP  a staff of c'4 c'4 and a staff of e'8 f'8 g'4
      ```

      """;

  @Test
  void everyWayToActHasItsRow() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Table table :
        List.of(
            EditingAttaching.table(),
            EditingSelecting.table(),
            EditingPicks.table(),
            EditingAsking.table(),
            EditingOrder.table(),
            EditingChanges.table(),
            EditingLabels.table(),
            EditingChecks.table())) {
      page.append(table.markdown());
    }
    String text = page.toString().stripTrailing() + "\n";
    if (Boolean.getBoolean("divisi.update")) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(text);
  }
}
