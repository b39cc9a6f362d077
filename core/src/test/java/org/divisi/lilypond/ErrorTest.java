package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of bad text: the place, the reason, the line, and a caret. */
class ErrorTest {
  private static LilyPondException error(String text) {
    return catchThrowableOfType(LilyPondException.class, () -> LilyPond.parse(text));
  }

  private static String[] lines(LilyPondException error) {
    return String.valueOf(error.getMessage()).split("\n", -1);
  }

  @Test
  void anUnknownNoteNameIsShownInItsLine() {
    LilyPondException error = error("{ c'4\n  d'4 cis'4 e' }\n");
    assertThat(error)
        .hasMessage(
            """
            input:2:7: error: unknown note name 'cis': in English it is 'cs';\
             for Dutch names write \\language "nederlands" first
              d'4 cis'4 e' }
                  ^""");
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.column()).isEqualTo(7);
  }

  @Test
  void aBraceThatIsNeverClosedIsShownWhereItOpens() {
    assertThat(error("\\new Staff\n{\n  c'4 { d'4\n}\n"))
        .hasMessage(
            """
            input:2:1: error: '{' is never closed: add '}' where what it holds ends
            {
            ^""");
  }

  @Test
  void tabsKeepTheCaretInPlaceAndLongLinesAreCut() {
    assertThat(error("\tc'4 x")).hasMessageEndingWith("\n\tc'4 x\n\t    ^");
    String[] lines = lines(error("c'4 ".repeat(100) + "x " + "c'4 ".repeat(100)));
    assertThat(lines[0]).startsWith("input:1:401: error: unknown note name 'x'");
    assertThat(lines[1]).hasSize(146).startsWith("...").endsWith("...");
    assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('x');
  }

  @Test
  void columnsCountCharactersAndNotBytes() {
    assertThat(error("c'4^\"größer 𝄞\" x").column()).isEqualTo(16);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Braces
        "{ c'4 } }                | 1:9: error: '}' closes nothing: no '{' is open",
        "{ c'4 >>                 | 1:7: error: '>>' cannot close the '{' of line 1, column 1: write '}' first",
        "<< { c'4 >> }            | 1:10: error: '>>' cannot close the '{' of line 1, column 4: write '}' first",
        "\\new Staff <<           | 1:12: error: '<<' is never closed: add '>>' where what it holds ends",
        "<c' e'                   | 1:1: error: '<' is never closed: add '>' behind the last pitch of the chord",
        "c' >                     | 1:4: error: '>' closes nothing: no chord is open",
        "{ \\new Staff }          | 1:3: error: this has no music behind it: write it in braces",
        "\\new Staff              | 1:1: error: this has no music behind it: write it in braces",
        // Names
        "h4                       | 1:1: error: unknown note name 'h': in English it is 'b'; for German names write \\language \"deutsch\" first",
        "foo4                     | 1:1: error: unknown note name 'foo': in English the notes are c d e f g a b, and so as in cs or ef",
        "\\language \"nederlands\" cs | 1:24: error: unknown note name 'cs': in Dutch it is 'cis'; for English names write \\language \"english\" first",
        "\\language \"klingon\" c  | 1:11: error: language '\"klingon\"' does not exist: use one of english, nederlands, deutsch, español, français, italiano, català, português, vlaams, norsk, suomi, svenska",
        "\\key cis \\major        | 1:6: error: unknown note name 'cis': in English it is 'cs'; for Dutch names write \\language \"nederlands\" first",
        "abcdefghijkl4            | 1:1: error: unknown note name 'abcdefghijkl': in English the notes are c d e f g a b, and so as in cs or ef",
        // Durations
        "c'5/16                   | 1:3: error: duration 5/16 cannot be one leaf: tie two, or use a tuplet",
        "c'4 5/16                 | 1:5: error: duration 5/16 cannot be one leaf: tie two, or use a tuplet",
        "c'3/8                    | 1:3: error: duration 3/8 is written 4.",
        "c'3                      | 1:3: error: duration 3 does not exist: use 1, 2, 4, 8 and so on, with dots or in a tuplet",
        "3                        | 1:1: error: duration 3 does not exist: use 1, 2, 4, 8 and so on, with dots or in a tuplet",
        "8 c'                     | 1:1: error: duration 8 has no note before it: write c'8",
        "c'4*                     | 1:5: error: expected a multiplier such as 3/4, a number",
        "c'4*2/0                  | 1:1: error: ratio 2:0 must be of numbers above 0",
        "c'99999999999            | 1:3: error: number is too large: use one up to 2147483647",
        // Ends of the text
        "c'4^\"dolce              | 1:5: error: string is never closed: add \" behind it",
        "c'4 %{ dolce             | 1:5: error: comment is never closed: add %} behind it",
        "c'4^\\markup { a         | 1:13: error: '{' is never closed: add '}' where what it holds ends",
        "c'4^\\markup \\bold      | 1:18: error: expected a markup: words, a text in quotes, or { }",
        "#(display (a)            | 1:1: error: Scheme expression is never closed: add )",
        // Marks
        "( c'4                    | 1:1: error: '(' has no note before it: write it directly behind one",
        "{ c'4 } \\p              | 1:9: error: '\\p' has no note before it: write it directly behind one",
        "c'4 \\clef bass ) d'     | 1:16: error: ')' has no note before it: write it directly behind one",
        "c'4 ^ d'                 | 1:5: error: expected a mark behind '^', as in -. or ^\\accent",
        "c'4 -\\tweak color #red d' | 1:5: error: this changes a mark, but no mark follows",
        "c'4 \\markup { a }       | 1:5: error: \\markup needs a side: write ^\\markup, _\\markup or -\\markup",
        // Commands
        "c'4 \\stacato d'         | 1:5: error: unknown command \\stacato: write it in a line of its own to keep it as it is",
        "\\stacato d'             | 1:1: error: unknown command \\stacato: write it in a line of its own to keep it as it is",
        "\\tuplet 3 { c'4 }       | 1:11: error: expected the ratio of a tuplet, such as 3/2",
        "{ c'4 \\\\ d'4 }         | 1:7: error: '\\\\' puts voices apart within << >>: write them there",
        "music = { c'4 } { \\musik } | 1:19: error: unknown command \\musik: did you mean \\music?",
        "\\include \"other.ly\" c   | 1:1: error: file 'other.ly' may not be included: read the text as a file, and allow its folder",
        "\\repeat often 2 { c'4 } | 1:1: error: repeat of kind 'often' does not exist: use volta, unfold, percent, tremolo or segno",
        "\\lyricmode { a         | 1:12: error: '{' is never closed: add '}' where the words end",
        "q4                       | 1:1: error: 'q' repeats a chord, but no chord stands before it",
        "\\chordmode { c:foo }    | 1:16: error: chord modifier 'foo' does not exist: use m, dim, aug, maj, sus or a number",
        "\\tuplet 0/2 { c'4 }     | 1:1: error: ratio 0:2 must be of numbers above 0",
        "\\time 3 c'              | 1:8: error: expected a time signature such as 3/4",
        "\\tempo 4 c'             | 1:10: error: expected = and how many beats a minute, as in 4=60",
        "\\tempo 4=0 c'           | 1:1: error: ratio 0:1 must be of numbers above 0",
        "\\clef 4                 | 1:7: error: expected a clef, a word or a text in quotes",
        "\\set x 3 c'             | 1:8: error: expected = in \\set",
        "c'4 \" d'\"              | 1:5: error: expected music, found '\"'",
      })
  void badTextIsNamed(String text, String message) {
    String[] lines = lines(error(text));
    assertThat(lines[0]).isEqualTo("input:" + message);
    assertThat(lines[1]).isEqualTo(text);
    assertThat(lines[2]).isEqualTo(" ".repeat(error(text).column() - 1) + "^");
  }

  @Test
  void anOverflowOfDurationsIsNamed() {
    String open = "\\tuplet 7/5 { ".repeat(40);
    assertThat(error(open + "c'4" + " }".repeat(40)))
        .hasMessageContaining("does not fit 64 bits: use simpler fractions");
  }

  @Test
  void anOctaveOutOfHearingIsNamed() {
    assertThat(error("c" + "'".repeat(200)))
        .hasMessageStartingWith("input:1:1: error: octave 203 is out of all hearing");
  }
}
