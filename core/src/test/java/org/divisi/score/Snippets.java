package org.divisi.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.lilypond.LilyPond;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  // @start region="indicator"
  record UpBow() implements Indicator {
    @Override
    public Literal literal() {
      return Literal.of("^ \\upbow", Literal.Site.AFTER);
    }
  }

  // @end

  private static final Note NOTE = Note.of(Pitch.MIDDLE_C, Duration.QUARTER);

  private static void assertText(Component music, String text) {
    assertThat(LilyPond.format(music)).isEqualTo(text.stripTrailing());
  }

  @Test
  void walk() {
    Fragment music = Container.of(Container.of(), Container.of());
    // @start region="walk"
    int entered = 0;
    Walk walk = Walk.of(music);
    while (walk.next()) {
      if (!walk.leaving()) {
        entered++;
      }
    }
    // @end
    assertThat(entered).isEqualTo(music.nodes());
  }

  @Test
  void indicator() {
    assertThat(new UpBow().literal().text()).isEqualTo("^ \\upbow");
  }

  @Test
  void grace() {
    // @start region="grace"
    Container music = Container.of(Grace.parse("b16 c'"), NOTE);
    // @end
    assertText(
        music,
        """
        {
            \\grace {
                b16
                c'16
            }
            c'4
        }
        """);
  }

  @Test
  void afterGrace() {
    // @start region="afterGrace"
    AfterGrace trill = AfterGrace.of(NOTE, "d'16 e'").withFraction(Ratio.of(15, 16));
    // @end
    assertText(
        trill,
        """
        \\afterGrace 15/16
        c'4
        {
            d'16
            e'16
        }
        """);
  }

  @Test
  void repeat() {
    // @start region="repeat"
    Repeat twice = Repeat.volta(2, Container.parse("c'4 d' e' f'"));
    // @end
    assertThat(twice.duration()).isEqualTo(Duration.WHOLE);
    assertThat(LilyPond.format(twice)).startsWith("\\repeat volta 2\n{\n");
  }

  @Test
  void tremolo() {
    Note sixteenth = Note.of(Pitch.MIDDLE_C, Duration.SIXTEENTH);
    // @start region="tremolo"
    Repeat tremolo = Repeat.tremolo(4, sixteenth, sixteenth.withPitch(Pitch.parse("e'")));
    // @end
    assertThat(tremolo.duration()).isEqualTo(Duration.HALF);
    assertText(
        tremolo,
        """
        \\repeat tremolo 4
        {
            c'16
            e'16
        }
        """);
  }

  @Test
  void attachment() {
    // @start region="attachment"
    Note accented =
        NOTE.attach(
            Attachment.of(Articulation.ACCENT, Direction.UP)
                .tweaked("color", "#red")
                .tagged("+PARTS"));
    // @end
    assertText(
        accented,
        """
        c'4
        - \\tweak color #red
        ^ \\accent
        """);
    assertThat(LilyPond.formatTagged(accented)).contains("  %! +PARTS\n^ \\accent");
  }

  @Test
  void tweak() {
    // @start region="tweak"
    Tuplet triplet = Tuplet.of(Ratio.of(3, 2), NOTE, NOTE, NOTE);
    Tuplet red = triplet.attach(Tweak.of("color", "#red"));
    // @end
    assertThat(LilyPond.format(red)).startsWith("\\tweak color #red\n\\tuplet 3/2\n{");
  }

  @Test
  void head() {
    // @start region="head"
    Chord chord = Chord.of(Pitch.parseAll("c' e' g'"), Duration.QUARTER);
    Chord marked =
        chord
            .withHead(1, chord.heads().get(1).tweaked("color", "#red"))
            .withHead(2, chord.heads().get(2).withParenthesized(true));
    // @end
    assertText(
        marked,
        """
        <
            c'
            \\tweak color #red
            e'
            \\parenthesize
            g'
        >4
        """);
  }

  @Test
  void literal() {
    // @start region="literal"
    Note dotted = NOTE.attach(Literal.of("\\slurDotted"));
    // @end
    assertText(dotted, "\\slurDotted\nc'4");
  }

  @Test
  void override() {
    // @start region="override"
    Note once = NOTE.attach(GrobOverride.of("NoteHead.color", "#red"));
    Staff always = Staff.of(once).attach(GrobOverride.of("TupletBracket.staff-padding", 2.5));
    // @end
    assertText(
        always,
        """
        \\new Staff
        \\with
        {
            \\override TupletBracket.staff-padding = 2.5
        }
        {
            \\once \\override NoteHead.color = #red
            c'4
        }
        """);
  }

  @Test
  void setting() {
    // @start region="setting"
    Staff staff = Staff.of(NOTE).attach(ContextSetting.of("autoBeaming", false));
    // @end
    assertThat(LilyPond.format(staff)).contains("\n    autoBeaming = ##f\n");
  }

  @Test
  void remark() {
    // @start region="remark"
    Note motif = NOTE.attach(Remark.of("motif", 7));
    // @end
    assertThat(motif.remark("motif")).contains(7);
    assertText(motif, "c'4");
  }

  @Test
  void textSpan() {
    // @start region="textSpan"
    StartTextSpan span =
        StartTextSpan.of(Markup.lilypond("pont."))
            .withRightText(Markup.lilypond("tasto"))
            .withStyle("\\abjad-dashed-line-with-arrow");
    // @end
    assertText(
        NOTE.attach(span),
        """
        c'4
        - \\abjad-dashed-line-with-arrow
        - \\tweak bound-details.left.text \\markup \\concat { pont. \\hspace #0.5 }
        - \\tweak bound-details.right.text \\markup tasto
        \\startTextSpan
        """);
  }

  @Test
  void metronomeMark() {
    // @start region="metronomeMark"
    MetronomeMark lively = MetronomeMark.of(Duration.QUARTER, 120).withText("Vif");
    Duration seconds = lively.seconds(Duration.HALF);
    // @end
    assertThat(lively).hasToString("\\tempo \"Vif\" 4=120");
    assertThat(seconds).isEqualTo(Duration.of(1, 1));
  }

  @Test
  void metricModulation() {
    // @start region="metricModulation"
    MetricModulation faster = MetricModulation.of(NOTE, NOTE.withDuration(Duration.of(3, 8)));
    // @end
    assertThat(faster.ratio()).isEqualTo(Ratio.of(2, 3));
    assertText(
        NOTE.attach(faster, Direction.UP),
        "c'4\n^ \\markup \\abjad-metric-modulation #2 #0 #2 #1 #'(1 . 1)");
  }

  @Test
  void instrument() {
    // @start region="instrument"
    Pitch sounding = Instruments.CLARINET_IN_B_FLAT.sounding(Pitch.parse("e'"));
    // @end
    assertThat(sounding).hasToString("d'");
  }

  @Test
  void dynamic() {
    // @start region="dynamic"
    int loudness = Dynamic.of("sfp").ordinal().getAsInt();
    // @end
    assertThat(loudness).isEqualTo(-2);
    assertThat(Dynamic.of("\"f\"").isEffort()).isTrue();
  }
}
