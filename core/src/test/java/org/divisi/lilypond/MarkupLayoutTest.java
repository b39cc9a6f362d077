package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.divisi.score.Fermata;
import org.junit.jupiter.api.Test;

/** What stands on the line of its note is taken as Abjad's parser takes it. */
class MarkupLayoutTest {
  private static String laidOut(String text) {
    return LilyPond.parseMarkup(text).toString();
  }

  @Test
  void whatACommandTakesStandsBelowIt() {
    assertThat(laidOut("\\markup { \\italic dolce e \\fontsize #-2 \\bold \"p\" }"))
        .isEqualTo(
            """
            \\markup { \\italic
                dolce e \\fontsize
                #-2
                \\bold
                    "p" }""");
    assertThat(laidOut("{ \\column { \\line { a b } c } \\flat d }"))
        .isEqualTo(
            """
            \\markup { \\column
                {
                    \\line
                        {
                            a
                            b
                        }
                    c
                } \\flat d }""");
  }

  @Test
  void aMarkupThatIsNotWhollyKnownStaysAsItIs() {
    String[] same = {
      "\\markup { a { b \"}\" } }",
      "\\markup { \\my-own { a } }",
      "\\markup \\bold { a b }",
      "\\markup { \\bold a % why\n }",
    };
    for (String text : same) {
      assertThat(laidOut(text)).isEqualTo(text);
    }
  }

  @Test
  void aMarkupInALineOfItsOwnStaysAsItIs() {
    String text = "c'4\n^ \\markup { \\bold a }";
    assertThat(LilyPond.format(LilyPond.parse(text))).isEqualTo(text);
    assertThat(LilyPond.format(LilyPond.parse("c'4^\\markup { \\bold a }")))
        .isEqualTo("c'4\n^ \\markup { \\bold\n    a }");
    assertThat(LilyPondFile.parse("{ c'4^\\markup { \\bold a } }").format())
        .contains("^ \\markup { \\bold a }");
  }

  @Test
  void aFermataOnTheLineOfItsNoteIsAnArticulation() {
    assertThat(LilyPond.format(LilyPond.parse("c'4\\fermata"))).isEqualTo("c'4\n- \\fermata");
    assertThat(LilyPond.parse("c'4\n\\fermata").indicator(Fermata.class)).isPresent();
  }

  @Test
  void moreThanOneMarkupIsRefused() {
    assertThatThrownBy(() -> LilyPond.parseMarkup("\\markup a b"))
        .hasMessageContaining("expected nothing behind the markup: put it all in { }");
  }
}
