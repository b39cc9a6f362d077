package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Note;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ordinary LilyPond text means: text in, and out in our layout. */
class ParseTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        // Durations
        "c' d'8 e' => c'4 d'8 e'8",
        "c'4. d' e'8.. f'\\breve. g'\\longa\\maxima => c'4. d'4. e'8.. f'\\breve. g'\\longa g'\\maxima",
        "{ c'8 { d' } } e' => { c'8 { d'8 } } e'8",
        "c'4*2/3 d' e'2 * 3 R1*3/4 => c'4 * 2/3 d'4 * 2/3 e'2 * 3/1 R1 * 3/4",
        "c'4*2/3*3/4 d' 4 => c'4 * 1/2 d'4",
        "c'4 8. 16 r <c' e'> 2 => c'4 c'8. c'16 r16 <c' e'>2",
        // Pitches
        "c,, cs'' bqf' ftqs8 => c,,4 cs''4 bqf'4 ftqs8",
        "c'!4 d'?8 e'!? f'?!4 => c'!4 d'?8 e'!?8 f'!?4",
        "<c' e'! g'?>4 q8 <g e> => <c' e'! g'?>4 <c' e'! g'?>8 <e g>8",
        "cx' gx ass dff => css'4 gss4 ass4 dff4",
        // Rests
        "r4 s8 R1 r => r4 s8 R1 r1",
        // Languages
        "\\language \"nederlands\" cis' es aes beses fih c => cs'4 ef4 af4 bff4 fqs4 c4",
        "\\language nederlands cis \\language \"english\" cs \\version \"2.24.1\" c => cs4 cs4 c4",
        // Blank
        "c'4 | d' | => c'4 d'4",
        // Articulations
        "c'4-. d'-> e'-! f'-^ g'-_ a'-+ b'-- => c'4 - \\staccato d'4 - \\accent e'4 - \\staccatissimo f'4 - \\marcato g'4 - \\portato a'4 - \\stopped b'4 - \\tenuto",
        "c'4\\staccato d'^\\fermata e'_> f' - \\trill => c'4 - \\staccato d'4 ^ \\fermata e'4 _ \\accent f'4 - \\trill",
        // Dynamics and hairpins
        "c'4\\p\\< d'\\! e'\\sfz^\\mf f'\\> g'\\! => c'4 \\p \\< d'4 \\! e'4 \\sfz ^ \\mf f'4 \\> g'4 \\!",
        "c'4-\\tweak circled-tip ##t\\> d'\\! => c'4 - \\tweak circled-tip ##t \\> d'4 \\!",
        "c'4 - \\tweak color #red \\< d'\\! => c'4 - \\tweak color #red \\< d'4 \\!",
        // Spanners
        "c'4( d') e'~ e' f'8[ g'] a'^( b'_~ b') => c'4 ( d'4 ) e'4 ~ e'4 f'8 [ g'8 ] a'8 ^ ( b'8 _ ~ b'8 )",
        // Commands
        "\\clef bass c \\clef \"treble_8\" d => \\clef \"bass\" c4 \\clef \"treble_8\" d4",
        "\\key ef \\major \\time 3/4 c'2. \\bar \"||\" \\key c' \\dorian c' => \\key ef \\major \\time 3/4 c'2. \\bar \"||\" \\key c \\dorian c'2.",
        "\\tempo 4=60 c' \\tempo 4. = 60 - 72 d' => \\tempo 4=60 c'4 \\tempo 4.=60-72 d'4",
        "\\tempo \"Largo\" 4=52 c' \\tempo Vivo d' \\tempo \"A \\\"b\\\"\" e' => \\tempo \"Largo\" 4=52 c'4 \\tempo Vivo d'4 \\tempo \"A \\\"b\\\"\" e'4",
        "\\tempo \\markup \\italic { slow } c' => \\tempo \\markup \\italic { slow } c'4",
        "\\partial 8 c'8 \\bar \"|.\" => \\partial 8 c'8 \\bar \"|.\"",
        // Markup
        "c'4^\\markup { \\italic { a \"}\" } } d' => c'4 ^ \\markup { \\italic { a \"}\" } } d'4",
        "c'4-\\markup\\bold\\italic dolce d' => c'4 - \\markup \\bold\\italic dolce d'4",
        "c'4_\"più {\" d' => c'4 _ \\markup \"più {\" d'4",
        "c'4^\\markup \\with-color #(rgb-color 1 0 (+ 1 2)) \\fontsize #-2 x d' => c'4 ^ \\markup \\with-color #(rgb-color 1 0 (+ 1 2)) \\fontsize #-2 x d'4",
        "c'4^\\markup \\combine \\sharp \\translate #'(1 . 0) b d' => c'4 ^ \\markup \\combine \\sharp \\translate #'(1 . 0) b d'4",
        "c'4^\\markup \\mine #\")\" #'(1 . \")\") d' => c'4 ^ \\markup \\mine #\")\" #'(1 . \")\") d'4",
        // Kept as text
        "c'4 \\break d' \\glissando e' => c'4 \\break d'4 \\glissando e'4",
        "\\once \\override Staff.Clef.color = #red \\set fontSize = #-3 c'4 => \\once \\override Staff.Clef.color = #red \\set fontSize = #-3 c'4",
        "c'4:32 -1 \\startTrillSpan d' \\stopTrillSpan => c'4 :32 -1 \\startTrillSpan d'4 \\stopTrillSpan",
        "#(display \"(\") c'4 => #(display \"(\") c'4",
      })
  void ordinaryLilyPondIsRead(String text, String expected) {
    Fragment music = Container.parse(text);
    String oneLine = LilyPond.format(music).replaceAll("\\s+", " ");
    assertThat(oneLine).isEqualTo("{ " + expected + " }");
    assertThat(LilyPond.parse(LilyPond.format(music))).isEqualTo(music);
  }

  @Test
  void oneComponentIsItselfAndSeveralStandInAFragment() {
    assertThat(LilyPond.parse("c'4")).isInstanceOf(Note.class);
    assertThat(LilyPond.parse("{ c'4 }")).isEqualTo(Container.parse("c'4"));
    assertThat(LilyPond.parse("g'2. r4")).isEqualTo(Container.parse("g'2. r4"));
    assertThat(LilyPond.format(LilyPond.parse(" % nothing\n"))).isEqualTo("{\n    % nothing\n}");
    assertThat(Container.parse("{ c'4 }").components().get(0)).isInstanceOf(Fragment.class);
    assertThat(Staff.parse("c'4 d'")).hasToString("Staff {c'4, d'4}");
  }

  @Test
  void musicOfAnotherKindIsRefused() {
    assertThat(LilyPond.parse("\\new Voice { }", Voice.class)).isEqualTo(Voice.of());
    assertThatThrownBy(() -> LilyPond.parse("\\new Voice { }", Staff.class))
        .hasMessage("input:1:1: error: expected a Staff, found a Voice\n\\new Voice { }\n^");
  }

  @Test
  void contextsTakeAnyMusic() {
    Component staff = LilyPond.parse("\\new Staff = violin \\new Voice c'4 -> d'4");
    assertThat(staff).hasToString("{Staff \"violin\" {Voice {c'4}}, d'4}");
    assertThat(LilyPond.parse("\\context \"Staff\" = \"a b\" << c'4 e' >>"))
        .hasToString("Staff \"a b\" <<c'4, e'4>>");
  }

  @Test
  void tupletsAreReadInBothWays() {
    Component tuplet = LilyPond.parse("\\tuplet 6/4 { c'8 d' }");
    assertThat(tuplet).isInstanceOf(Tuplet.class).hasToString("6:4 {c'8, d'8}");
    assertThat(LilyPond.parse("\\times 4 / 6 { c'8 d' }")).isEqualTo(tuplet);
    assertThat(LilyPond.parse("\\tuplet 3/2 c'4")).hasToString("3:2 {c'4}");
  }

  @Test
  void aCommandWithNothingBehindItIsKept() {
    assertThat(LilyPond.format(LilyPond.parse("{ c'4 \\clef bass } d' \\break")))
        .isEqualTo(
            "{\n    {\n        c'4\n        \\clef \"bass\"\n    }\n    d'4\n    \\break\n}");
    assertThat(LilyPond.format(LilyPond.parse("\\clef bass")))
        .isEqualTo("{\n    \\clef \"bass\"\n}");
    assertThat(LilyPond.format(LilyPond.parse("{ } \\bar \"||\""))).isEqualTo("{\n}\n\\bar \"||\"");
  }

  @Test
  void theOrderOfWhatIsKeptStays() {
    String text =
        """
        {
            \\stopStaff
            \\startStaff
            \\clef "alto"
            c'4
            \\voiceTwo
            \\clef "bass"
            \\set Staff.instrumentName = "B"
            \\override Staff.Hairpin.minimum-length = #9
            \\voiceOne
            \\tempo 4=46
            d'4
            - \\abjad-solid-line-with-arrow
            - \\tweak staff-padding 2
            \\startTextSpan
            \\voiceOne
            \\oneVoice
        }\
        """;
    Component music = LilyPond.parse(text);
    assertThat(LilyPond.format(music)).isEqualTo(text);
    assertThat(LilyPond.parse(text)).isEqualTo(music);
  }

  @Test
  void aLineThatNobodyKnowsIsKept() {
    String text =
        """
        {
            \\myOwn #'(1 . 2) "a" = 3 Staff.x \\markup { c'4 }
            c'4
            (
            \\myMark
            d'4
            )
        }\
        """;
    assertThat(LilyPond.format(LilyPond.parse(text))).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoMusic() {
    assertThat(LilyPond.parse("\uFEFFc'4")).isEqualTo(LilyPond.parse("c'4"));
  }

  @Test
  void windowsLinesAreRead() {
    assertThat(LilyPond.parse("{\r\n  c'4\r\n  \\break\r\n  d'\r\n}"))
        .isEqualTo(LilyPond.parse("{ c'4 \\break d' }"));
  }

  @Test
  void whatStandsBeforeACommandIsNotChangedWithTheMusic() {
    assertThat(LilyPond.format(LilyPond.parse("{ \\key c \\major \\transpose c d { c'4 } }")))
        .isEqualTo("{\n    \\key c \\major\n    {\n        d'4\n    }\n}");
    assertThat(LilyPond.format(LilyPond.parse("{ \\time 3/4 \\skip { c'2. } }")))
        .isEqualTo("{\n    \\time 3/4\n    s1 * 3/4\n}");
  }

  @Test
  void aRhythmicStaffNeedsNoNoteBeforeADuration() {
    assertThat(LilyPond.parse("\\new RhythmicStaff { 4 8. 16 }"))
        .isEqualTo(LilyPond.parse("\\new RhythmicStaff { c'4 8. 16 }"));
  }

  @Test
  void aFunctionHasTheNamesThatSchemeGivesIt() {
    String text = "#(define RH rightHandFinger)\n{\n    <\n        c'\\RH 1\n    >4\n}";
    assertThat(LilyPondFile.parse(text).format()).isEqualTo(text);
  }

  @Test
  void aBlockThatHasANameCountsWhereTheNameStands() {
    LilyPondFile file = LilyPondFile.parse("one = \\score { { c'4 } }\n\\book { \\one } \\one");
    assertThat(file.scores()).hasToString("[{c4}, {c4}]".replace("c4", "c'4"));
    assertThat(file.format()).startsWith("one =\n\\score\n{\n    {\n        c'4");
    assertThat(LilyPondFile.parse(file.format()).scores()).isEqualTo(file.scores());
  }

  @Test
  void namesOfBlocksCannotStandForMoreThanATextIsWorth() {
    StringBuilder text = new StringBuilder("a = \\book { { c'4 } }\n");
    String name = "a";
    for (int level = 1; level < 40; level++) {
      text.append("%sa = \\book { \\%s \\%s }\n".formatted(name, name, name));
      name += "a";
    }
    LilyPondFile file = LilyPondFile.parse(text.append("\\").append(name).toString());
    assertThatThrownBy(file::scores)
        .hasMessage("names of blocks stand for more than 100000 items: leave some out");
  }

  @Test
  void theTamTamIsWrittenByTheOnlyNameThatLilyPondReads() {
    Component gong = LilyPond.parse("\\drummode { tt4 }");
    assertThat(LilyPond.format(gong)).contains("tt4");
    assertThat(LilyPond.parse(LilyPond.format(gong))).isEqualTo(gong);
  }

  @Test
  void drumModeStandsRightBeforeItsBraces() {
    String staff = "\\new DrumStaff { \\voiceOne \\stemUp \\drummode { hh4 sn } }";
    String text = LilyPond.format(LilyPond.parse(staff));
    assertThat(text).containsSubsequence("\\voiceOne", "\\stemUp", "\\drummode\n    {");
    assertThat(LilyPond.format(LilyPond.parse(text))).isEqualTo(text);
    String voices = "\\new DrumStaff << \\drummode { hh4 } \\\\ \\drummode { bd4 } >>";
    String apart = LilyPond.format(LilyPond.parse(voices));
    assertThat(apart)
        .containsSubsequence(
            "\\context DrumVoice = \"1\"\n    {\n        \\voiceOne\n        \\drummode\n        {");
    assertThat(LilyPond.format(LilyPond.parse(apart))).isEqualTo(apart);
  }
}
