package org.divisi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/notation.md} with {@code -Ddivisi.update=true}, and otherwise checks it. */
class NotationDocTest {
  private static final Path PAGE = Path.of("../docs/notation.md");

  private static final String HEAD =
      """
      # Notation: what Abjad has, and how Divisi says it

      Written by `NotationDocTest`, which runs every example; so what stands in the last column is what comes out, with
      line ends and indents left out. In the examples `NOTE` is `c'4`, `CHORD` is `<c' e' g'>4` and `STAFF` is a staff of
      `c'8 d' e' f'`. A dash stands where Divisi has no such thing, and why.

      Commands whose names begin with `\\abjad-` are Abjad's own. A whole file needs nothing of Abjad's for them: `LilyPondFile.of`
      and `LilyPond.write` put Divisi's definitions of those that are used behind the language, and so they are engraved too.

      """;

  @Test
  void everyMarkHasItsRow() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Table table :
        List.of(
            NotationLeaves.table(),
            NotationContainers.table(),
            NotationMakers.table(),
            NotationMarks.table(),
            NotationCommands.table(),
            NotationSpanners.table(),
            NotationAttaching.table(),
            NotationInstruments.table())) {
      page.append(table.markdown());
    }
    String text = page.toString().stripTrailing() + "\n";
    if (Boolean.getBoolean("divisi.update")) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(text);
  }
}
