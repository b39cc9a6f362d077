package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.divisi.score.Articulation;
import org.divisi.score.Chord;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.CustomContext;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.InstrumentName;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Literal.Site;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Score;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.Skip;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;

/** The layout of components, one by one. */
class FormatTest {
  private static final Note NOTE = Note.of(Pitch.parse("c'"), Duration.QUARTER);

  private static void assertText(Component music, String... lines) {
    assertThat(LilyPond.format(music)).isEqualTo(String.join("\n", lines));
    assertThat(LilyPond.bytes(music))
        .isEqualTo(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    StringBuilder streamed = new StringBuilder();
    LilyPond.write(music, streamed);
    assertThat(streamed).hasToString(String.join("\n", lines));
  }

  @Test
  void eachKindOfLeafStandsOnItsLine() {
    assertText(NOTE, "c'4");
    assertText(
        Chord.of(List.of(Pitch.of(7), Pitch.of(0), Pitch.of(4)), Duration.of(3, 8)),
        "<c' e' g'>4.");
    assertText(Rest.of(Duration.of(7, 16)), "r4..");
    assertText(Skip.of(Duration.of(2, 1)), "s\\breve");
    assertText(
        MultimeasureRest.of(NoteValue.of(Duration.WHOLE).withMultiplier(Ratio.of(3, 4))),
        "R1 * 3/4");
    assertText(Chord.of(List.of(), Duration.QUARTER), "<>4");
  }

  @Test
  void theNameOfAnInstrumentIsThatOfTheStaffItIsAttachedTo() {
    assertText(
        Staff.of(NOTE).attach(InstrumentName.of("Viola")).attach(ShortInstrumentName.of("Va.")),
        "\\new Staff",
        "\\with",
        "{",
        "    instrumentName = \\markup \"Viola\"",
        "    shortInstrumentName = \\markup \"Va.\"",
        "}",
        "{",
        "    c'4",
        "}");
    assertText(
        NOTE.attach(InstrumentName.of("Viola")),
        "\\set Staff.instrumentName = \\markup \"Viola\"",
        "c'4");
  }

  @Test
  void accidentalsAreForcedAndCautioned() {
    NoteHead head = NoteHead.of(Pitch.parse("cqs,"));
    assertText(NOTE.withHead(head.withForced(true)), "cqs,!4");
    assertText(NOTE.withHead(head.withCautionary(true)), "cqs,?4");
    assertText(
        new Chord(
            List.of(head.withForced(true), NoteHead.of(Pitch.parse("e"))),
            NoteValue.of(Duration.EIGHTH),
            List.of()),
        "<cqs,! e>8");
  }

  @Test
  void containersPutTheirBracketsOnLinesOfTheirOwn() {
    assertText(Container.of(), "{", "}");
    assertText(
        Container.of(Voice.of(NOTE), Voice.of(NOTE)).withSimultaneous(true),
        "<<",
        "    \\new Voice",
        "    {",
        "        c'4",
        "    }",
        "    \\new Voice",
        "    {",
        "        c'4",
        "    }",
        ">>");
    assertText(Tuplet.of(Ratio.of(6, 4), NOTE), "\\tuplet 6/4", "{", "    c'4", "}");
  }

  @Test
  void contextsAreNewUnlessTheyHaveAName() {
    assertText(Score.of(), "\\new Score", "<<", ">>");
    assertText(
        Staff.of(NOTE).withName("The \"first\" \\ staff"),
        "\\context Staff = \"The \\\"first\\\" \\\\ staff\"",
        "{",
        "    c'4",
        "}");
    assertText(CustomContext.of("Lyrics"), "\\new Lyrics", "{", "}");
  }

  @Test
  void literalsStandAtEverySite() {
    Component leaf = NOTE;
    for (Site site :
        new Site[] {Site.AFTER, Site.BEFORE, Site.ABSOLUTE_AFTER, Site.ABSOLUTE_BEFORE}) {
      leaf = leaf.attach(Literal.of("% " + site, site));
    }
    Component staff = Staff.of((Leaf) leaf).withName("S");
    for (Site site :
        new Site[] {
          Site.AFTER,
          Site.OPENING,
          Site.BEFORE,
          Site.CLOSING,
          Site.ABSOLUTE_AFTER,
          Site.ABSOLUTE_BEFORE
        }) {
      staff = staff.attach(Literal.of("% staff " + site, site));
    }
    assertText(
        staff,
        "% staff ABSOLUTE_BEFORE",
        "% staff BEFORE",
        "\\context Staff = \"S\"",
        "{",
        "    % staff OPENING",
        "    % ABSOLUTE_BEFORE",
        "    % BEFORE",
        "    c'4",
        "    % AFTER",
        "    % ABSOLUTE_AFTER",
        "    % staff CLOSING",
        "}",
        "% staff AFTER",
        "% staff ABSOLUTE_AFTER");
  }

  @Test
  void linesOfALiteralAreIndentedAndBlankOnesEmpty() {
    assertText(
        Container.of(NOTE.attach(Literal.of("\\a\n  \n  \\b", Site.AFTER))),
        "{",
        "    c'4",
        "    \\a",
        "",
        "      \\b",
        "}");
  }

  record UpBow() implements Indicator {
    @Override
    public Literal literal() {
      return Literal.of("\\upbow", Site.AFTER);
    }
  }

  @Test
  void anIndicatorOfOnesOwnIsWrittenAsItSays() {
    assertText(NOTE.attach(new UpBow()), "c'4", "\\upbow");
    assertText(NOTE.attach(new UpBow(), Direction.UP), "c'4", "^ \\upbow");
  }

  @Test
  void whatHasNoPlaceOnAComponentIsRefused() {
    assertThatThrownBy(() -> LilyPond.format(Staff.of().attach(Articulation.STACCATO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator \\staccato has no place on a Staff: attach it to a leaf");
    assertThatThrownBy(() -> LilyPond.format(NOTE.attach(Literal.of("x", Site.CLOSING))))
        .hasMessage("indicator x has no place on a Note: attach it to a container");
    assertThatThrownBy(() -> LilyPond.format(NOTE.attach(Clef.ALTO, Direction.UP)))
        .hasMessage("indicator \\clef \"alto\" has no side: attach it without a direction");
    record Mute() implements Indicator {}
    assertThatThrownBy(() -> LilyPond.format(NOTE.attach(new Mute())))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("implement literal()");
  }

  @Test
  void nestingDeeperThanAnybodyReadsIsRefused() {
    Component music = NOTE;
    for (int depth = 0; depth < 1000; depth++) {
      music = Container.of(music);
    }
    assertThat(LilyPond.parse(LilyPond.format(music))).isEqualTo(music);
    Component deeper = Container.of(music);
    assertThatThrownBy(() -> LilyPond.format(deeper))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "nesting deeper than 1000 levels cannot be written:"
                + " LilyPond itself reads fewer than 100");
  }

  @Test
  void aTextOfManyChunksArrivesWhole() {
    Component[] notes = new Component[5000];
    java.util.Arrays.fill(notes, NOTE.attach(org.divisi.score.Markup.of("Größe")));
    Staff staff = Staff.of(notes);
    StringBuilder streamed = new StringBuilder();
    int[] longest = {0};
    LilyPond.write(
        staff,
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) {
            longest[0] = Math.max(longest[0], text.length());
            streamed.append(text);
            return this;
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
          }

          @Override
          public Appendable append(char c) {
            return append(Character.toString(c));
          }
        });
    assertThat(streamed).hasToString(LilyPond.format(staff));
    assertThat(longest[0]).isLessThan(20_000);
  }

  @Test
  void aFailingOutputIsReported() throws IOException {
    Appendable broken =
        new java.io.Writer() {
          @Override
          public void write(char[] text, int start, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> LilyPond.write(NOTE.attach(Dynamic.F), broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk full");
  }
}
