package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to MusicXML and comes back, and must sound the same. */
class ThereAndBackTest {
  @TempDir private Path folder = Path.of("");

  private static Component parse(String text) {
    return LilyPond.parse(text);
  }

  private String written(Component score) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MusicXml.write(score, out);
    assertThat(new Schemas().complaint(out.toByteArray())).isNull();
    return out.toString(StandardCharsets.UTF_8);
  }

  private MusicXml.Read back(Component score) throws Exception {
    return MusicXml.read(Files.writeString(folder.resolve("a.musicxml"), written(score)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // At once in one voice: a chord, or a note beside it.
        "\\new Staff { c'2 << a'2 f' d' >> g'1 }",
        "\\new Staff { c'2 << { d'2 } { e'4 f' } >> g'1 }",
        "\\new Staff { c'4 << d'2 \\\\ { e'4 ~ e' } >> d'4 ~ d' }",
        // Ties that meet nothing, and ties that meet a voice that others share a number with.
        "\\new Staff { << { c'4 ~ } \\\\ { e'4 } >> << { d'4 } \\\\ { c'4 } >> }",
        "\\new Staff { c'4 ~ r4 c'4 <c' e'>4 ~ <e' g'> }",
        "\\new Staff { \\set tieWaitForNote = ##t \\grace { d'16 ~ f' ~ } <d' f'>4 }",
        // What sounds otherwise than it is written.
        "\\new Staff { \\transposition c { c'4 d' } }",
        "\\new Staff { \\transposition bf, c'2 \\transposition f c' }",
        // Ornaments behind a note, in time beside it, in tuplets, longer than they look, silent.
        "\\new Staff { << { c'1 } { s2. \\grace { d'16 e' } s4 } >> f'1 }",
        "\\new Staff { \\afterGrace 7/8 c'2 { d'16 e' } f'2 \\afterGrace 2/3 r2 { g'16 } a'2 }",
        "\\new Staff { c'2 d'2 \\grace { \\tuplet 3/2 { d'16 e' f' } } g'1 }",
        "\\new Staff { c'1 \\grace { d'16*1/2 e' } f'1 }",
        "\\new Staff { c'1 \\grace { d'8 s4 } f'1 }",
        "\\new Staff { \\tuplet 3/2 { c'4 \\grace { d'16 } e' f' } }",
        "\\new Staff { << { c'4 d' e' f' } \\\\ { s2 \\grace { g16 } a4 b } >> }",
        "\\new Staff { << { c'4 d' e' f' } \\\\ { s4 \\grace { g16 } s4 b2 } >> }",
        // Short where a head says so, and the tempo that short notes depend on.
        "\\new Staff { <c' e'-.>4 <c'-. e'>4 <c'-. e'-.>2 }",
        "\\new Staff { \\time 2/4 c'4. d'4.-. e'2.-! f'2\\portato <g' b'-.>4 <c' e'>8 ~ <c' e'>4.-. }",
        "\\new Staff { \\time 2/4 c'8 \\tuplet 3/2 { d'4 e'4-. f'8 g'4.-. a'8 } b'2-. }",
        "\\new Staff << { \\tempo 4 = 150 } { c'4-! d'-! } >>",
        "\\new PianoStaff << \\tempo 2 = 100 \\new Staff { c'4-! d'-! } >>",
        // Measures.
        "\\new Staff << { \\key d \\major \\time 3/4 } { fs'4 g' a'4-. b'-. } >>",
        "\\new Staff { \\time 3/4 c'2. c'2 \\partial 4 d'4-. e'2. }",
        "\\new Staff { c'2 \\cadenzaOn c'4 d' e' f'-. g' \\bar \"|\" a'2 \\cadenzaOff b'2-. c''1 }",
        "\\new Staff { \\set Timing.measurePosition = #(ly:make-moment 1/2) c'2 d'1-. e'-. }",
        "\\new Staff { \\set Timing.measureLength = #(ly:make-moment 5/4) c'1-. d'4 e'1-. f'4 }",
      })
  void soundsTheSame(String text) throws Exception {
    Component score = parse(text);
    assertThat(Heard.of(back(score).score())).isEqualTo(Heard.of(score));
  }

  @Test
  void aTieThatMeetsNoNoteIsSaid() throws Exception {
    assertThat(MusicXml.write(parse("{ c'4 ~ d' }"), new ByteArrayOutputStream()))
        .containsExactly(new Loss("~", "part P1, measure 1"));
  }

  @Test
  void commentsAreNoLoss() throws Exception {
    Component score = parse("{ c'4 % here\n d' }");
    assertThat(MusicXml.write(score, new ByteArrayOutputStream())).isEmpty();
  }

  private List<String> beams(String text) throws Exception {
    return written(parse(text))
        .lines()
        .filter(line -> line.contains("<beam number=\"1\">"))
        .map(line -> line.replaceAll("<[^>]*>", "").strip())
        .toList();
  }

  @Test
  void beamsFollowTheMeter() throws Exception {
    assertThat(beams("{ c'8 d' e' f' g'4 a'8 b' }"))
        .containsExactly("begin", "continue", "continue", "end", "begin", "end");
    assertThat(beams("{ c'8 d' e'16 f' g'8 r2 }"))
        .containsExactly("begin", "end", "begin", "continue", "end");
    assertThat(beams("{ \\time 6/8 c'8 d' e' f'4 g'8 }"))
        .containsExactly("begin", "continue", "end");
    assertThat(beams("{ \\partial 8 c'8 d' e' r4 r2 }")).containsExactly("begin", "end");
    assertThat(beams("{ c'8 r8 d'8 e'8 \\noBeam f'8 s8 r4 }")).isEmpty();
    assertThat(beams("{ \\autoBeamOff c'8 d' e'8 [ f' ] }")).containsExactly("begin", "end");
  }

  @Test
  void stavesAreCalledAsTheyAreInLilyPond() throws Exception {
    String score =
        """
        \\new StaffGroup <<
          \\new Staff { \\set Staff.instrumentName = "Flute" c'4 }
          \\new PianoStaff <<
            \\set PianoStaff.instrumentName = "Piano"
            \\new Staff { c'4 } \\new Staff { c4 }
          >>
        >>
        """;
    assertThat(written(parse(score)))
        .contains("<part-name>Flute</part-name>", "<group-name>Piano</group-name>")
        .contains("<group-symbol>bracket<", "<group-symbol>brace<");
    Container read = back(parse(score)).score();
    assertThat(LilyPond.format(read))
        .contains("\\new StaffGroup", "\\new PianoStaff", "\\markup \"Flute\"")
        .contains("instrumentName = \"Piano\"");
    assertThat(back(read).score()).isEqualTo(read);
  }

  @Test
  void aFingerBelongsToItsHead() throws Exception {
    MusicXml.Read read = back(parse("{ c'4-1 <d'-2 f'-4>4 }"));
    assertThat(read.losses()).isEmpty();
    assertThat(LilyPond.format(read.score())).contains("-1", "d'-2", "f'-4");
  }
}
