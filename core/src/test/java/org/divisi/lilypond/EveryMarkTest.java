package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.divisi.score.Arpeggio;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.BeamCount;
import org.divisi.score.BendAfter;
import org.divisi.score.BreathMark;
import org.divisi.score.Chord;
import org.divisi.score.Clef;
import org.divisi.score.ColorFingering;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Fermata;
import org.divisi.score.Glissando;
import org.divisi.score.GrobOverride;
import org.divisi.score.Indicator;
import org.divisi.score.InstrumentName;
import org.divisi.score.KeySignature;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Ottava;
import org.divisi.score.Pedal;
import org.divisi.score.RehearsalMark;
import org.divisi.score.RepeatTie;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.Staff;
import org.divisi.score.StaffChange;
import org.divisi.score.StartBeam;
import org.divisi.score.StartGroup;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopBeam;
import org.divisi.score.StopGroup;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTextSpan;
import org.divisi.score.StopTrillSpan;
import org.divisi.score.Tag;
import org.divisi.score.TextMark;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.divisi.score.VoiceNumber;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mark comes back as itself, alone, with tweaks, on a side, for an edition, and late. */
class EveryMarkTest {
  private static final Note NOTE = Note.of(Pitch.MIDDLE_C, Duration.EIGHTH);

  static Stream<Indicator> behind() {
    return Stream.of(
        Articulation.ACCENT,
        Articulation.of("fermata"),
        Articulation.of("upbow"),
        new BendAfter(-4.5),
        new ColorFingering(3),
        Dynamic.SFZ,
        Dynamic.of("\"mp\""),
        Dynamic.words("appena udibile"),
        new Fermata("longfermata"),
        new Glissando(),
        new LaissezVibrer(),
        Markup.of("a \"b\" c"),
        Markup.lilypond("\\italic { dolce \\bold assai }"),
        new RepeatTie(),
        new StartBeam(),
        new StartGroup(),
        StartHairpin.of("o<|"),
        new StartPhrasingSlur(),
        new StartPianoPedal(Pedal.CORDA),
        new StartSlur(),
        StartTextSpan.of(Markup.lilypond("pont."))
            .withStyle("\\abjad-solid-line-with-hook")
            .withRightText(Markup.of("tasto"))
            .withLeftBrokenText(Markup.lilypond("(pont.)"))
            .withRightPadding(1.5),
        new StartTextSpan().withCommand("\\startTextSpanTwo"),
        StartTrillSpan.of(Pitch.parse("ef'")).withForced(true),
        new StartTrillSpan(),
        new Arpeggio(),
        new Tie());
  }

  static Stream<Indicator> ends() {
    return Stream.of(
        new StopBeam(),
        new StopGroup(),
        new StopHairpin(),
        new StopPhrasingSlur(),
        new StopPianoPedal(Pedal.SOSTENUTO),
        new StopSlur(),
        new StopTextSpan(),
        new StopTextSpan("\\stopTextSpanTwo"),
        new StopTrillSpan(),
        StemTremolo.of(32));
  }

  static Stream<Indicator> before() {
    return Stream.of(
        new BeamCount(1, 2),
        Clef.of("treble_8"),
        new ContextSetting("Score.currentBarNumber", "10"),
        GrobOverride.of("Staff.Stem.direction", Direction.UP),
        InstrumentName.of(Markup.lilypond("Vn.")),
        ShortInstrumentName.of(Markup.lilypond("\\italic Vn.")),
        KeySignature.of("ef", "minor"),
        Literal.of("\\stopStaff"),
        MetronomeMark.of(Duration.of(3, 8), 60, 72).withText("Vif et gai"),
        MetronomeMark.of(Duration.QUARTER, Ratio.of(181, 2)),
        MetronomeMark.of(Duration.QUARTER, Ratio.of(181, 2)).withDecimal("90.5"),
        new Ottava(-1),
        RehearsalMark.of(3),
        RehearsalMark.of(Markup.of("A2")),
        RehearsalMark.next(),
        StaffChange.of("LH"),
        StaffChange.of("Violin \"1\""),
        StaffChange.of(""),
        TextMark.of("sempre"),
        TimeSignature.of(3, 8),
        TimeSignature.of(5, 12),
        TimeSignature.COMMON.withPartial(Duration.of(3, 8)),
        VoiceNumber.of(2),
        VoiceNumber.of(0),
        BarLine.FINAL,
        new BreathMark());
  }

  private static void assertComesBack(Component component) {
    Component music = Staff.of(NOTE, component, NOTE);
    String text = LilyPond.formatTagged(music);
    Component read = LilyPond.parse(text);
    assertThat(LilyPond.formatTagged(read)).isEqualTo(text);
    assertThat(attachments(read)).isEqualTo(attachments(music));
    assertThat(read).isEqualTo(music);
  }

  private static List<List<Attachment>> attachments(Component staff) {
    return ((Staff) staff).components().stream().map(Component::attachments).toList();
  }

  @ParameterizedTest
  @MethodSource({"behind", "ends", "before"})
  void comesBackAlone(Indicator indicator) {
    assertComesBack(NOTE.attach(indicator));
  }

  @ParameterizedTest
  @MethodSource("behind")
  void comesBackOnASide(Indicator indicator) {
    boolean sideless =
        indicator instanceof Glissando
            || indicator instanceof Arpeggio
            // With a side, a fermata is written as any other articulation.
            || indicator instanceof Fermata;
    assertComesBack(NOTE.attach(indicator, sideless ? Direction.NEUTRAL : Direction.UP));
  }

  @ParameterizedTest
  @MethodSource("behind")
  void comesBackWithTweaks(Indicator indicator) {
    assertComesBack(
        NOTE.attach(
            Attachment.of(indicator)
                .tweaked("color", "#red")
                .tweaked(Tweak.of("staff-padding", 2.5))));
  }

  @ParameterizedTest
  @MethodSource({"behind", "ends", "before"})
  void comesBackForAnEdition(Indicator indicator) {
    assertComesBack(NOTE.attach(Attachment.of(indicator).tagged("+PARTS:COLOR")));
  }

  @ParameterizedTest
  @MethodSource({"behind", "ends"})
  void comesBackFromTheEndOfTheLeaf(Indicator indicator) {
    if (indicator instanceof StartTrillSpan || indicator instanceof StemTremolo) {
      return;
    }
    assertComesBack(NOTE.attach(Attachment.of(indicator).leaked()));
  }

  static Stream<Component> others() {
    NoteHead head = NOTE.head();
    return Stream.of(
        NOTE.withHead(head.withParenthesized(true).tweaked("color", "#red")),
        NOTE.withHead(head.withVariant(head.withForced(true), Tag.of("-A"), Tag.of("+A"))),
        Chord.of(Pitch.parseAll("c' e'"), Duration.HALF).withHead(1, head.tweaked("color", "#red")),
        Tuplet.of(Ratio.of(3, 2), NOTE).attach(Tweak.of("color", "#red")).attach(Tag.of("T:A")),
        Container.of(NOTE).attach(Tag.of("M1")),
        NOTE.attach(Tag.of("NOTE")),
        NOTE.withValue(NOTE.value().withMultiplier(Ratio.of(1, 1))),
        Staff.of(NOTE)
            .removing("Bar_engraver")
            .consisting("Horizontal_bracket_engraver")
            .attach(GrobOverride.of("NoteHead.color", "#red"))
            .attach(ContextSetting.of("autoBeaming", false)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void componentsComeBack(Component component) {
    assertComesBack(component);
  }
}
