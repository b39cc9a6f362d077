package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Music that is put together of other files and of names keeps its own lines. */
class OwnLayoutTest {
  private static String again(String text) {
    return LilyPondFile.parse(text, Reading.STRICT.keepingIncludes()).format();
  }

  @Test
  void everyFileThatAScoreIncludesStaysInIt() {
    String text =
        """
        \\score
        {
          \\keepWithTag #'Cello
          {
            \\include "one.ly"
            \\include "two.ly"
          }
        }""";
    assertThat(again(text)).isEqualTo(text);
  }

  @Test
  void musicOfNamesAloneKeepsItsLines() {
    String text = "melody =\n{\n    c'4\n}\n\nboth = \\new Staff\n{ \\melody }";
    assertThat(again(text)).isEqualTo(text);
  }

  @Test
  void musicWithANoteIsLaidOutAnew() {
    assertThat(again("\\score { \\include \"one.ly\" { c'4 } }")).contains("\n        c'4\n");
  }

  @Test
  void emptyLinesAtTheEndStay() {
    assertThat(again("{\n    c'4\n}\n\n")).isEqualTo("{\n    c'4\n}\n");
  }

  @Test
  void spacesInAnEmptyLineStay() {
    String text = "  \nmelody =\n{\n    c'4\n    \n\n    d'4\n}\n \n{\n    c'4\n}";
    assertThat(again(text)).isEqualTo(text);
  }
}
