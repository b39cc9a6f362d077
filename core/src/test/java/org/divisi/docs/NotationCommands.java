package org.divisi.docs;

import static org.divisi.docs.Music.NOTE;

import java.util.List;
import org.divisi.score.BarLine;
import org.divisi.score.BeamCount;
import org.divisi.score.BreathMark;
import org.divisi.score.Clef;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.GrobOverride;
import org.divisi.score.InstrumentName;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Ottava;
import org.divisi.score.RehearsalMark;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.Staff;
import org.divisi.score.StaffChange;
import org.divisi.score.TextMark;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tweak;
import org.divisi.score.VoiceNumber;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Indicators that are written before a leaf, or behind all its marks. */
final class NotationCommands {
  private NotationCommands() {}

  static Table table() {
    Table table = new Table("Commands before a leaf", NotationCommands.class);
    table.row("BarLine(\"|.\")", () -> NOTE.attach(BarLine.FINAL));
    table.row(
        "BarLine(\".|:\", site=\"before\")",
        () -> NOTE.attach(BarLine.of(".|:").withSite(Literal.Site.BEFORE)));
    table.row("BeamCount(1, 2)", () -> NOTE.attach(new BeamCount(1, 2)));
    table.row("BreathMark()", () -> NOTE.attach(new BreathMark()));
    table.row("Clef(\"treble_8\")", () -> NOTE.attach(Clef.of("treble_8")));
    table.row(
        "Clef.from_pitches([NamedPitch(\"C2\"), NamedPitch(\"E3\")])",
        () -> Clef.forPitches(Pitch.parseAll("c, e")));
    table.row("Clef(\"alto\").middle_c_position()", () -> Clef.ALTO.middleCPosition());
    table.row("Clef(\"bass\").to_pitch(StaffPosition(0))", () -> Clef.BASS.pitch(0));
    table.row(
        "Clef(\"bass\").to_staff_position(NamedPitch(\"c'\"))",
        () -> Clef.BASS.position(Pitch.MIDDLE_C));
    table.row("InstrumentName(r'\\markup \"Vn.\"')", () -> NOTE.attach(InstrumentName.of("Vn.")));
    table.row(
        "ShortInstrumentName(r\"\\markup Vn.\")",
        () -> NOTE.attach(ShortInstrumentName.of(Markup.lilypond("Vn."))));
    table.row(
        "InstrumentName(..., context=\"PianoStaff\")",
        () -> NOTE.attach(InstrumentName.of("Piano").withLilypondType("PianoStaff")));
    table.row(
        "KeySignature(NamedPitchClass(\"ef\"), Mode(\"minor\"))",
        () -> NOTE.attach(KeySignature.of("ef", "minor")));
    table.row("KeySignature.name()", () -> KeySignature.of("e", "minor").name());
    table.row("LilyPondLiteral(r\"\\slurDotted\")", () -> NOTE.attach(Literal.of("\\slurDotted")));
    table.row(
        "LilyPondLiteral([r\"\\stopStaff\", r\"\\startStaff\"], site=\"after\")",
        () -> NOTE.attach(Literal.of(List.of("\\stopStaff", "\\startStaff"), Literal.Site.AFTER)));
    table.row(
        "LilyPondLiteral(\"% a\", site=\"absolute_before\")",
        () -> NOTE.attach(Literal.of("% a", Literal.Site.ABSOLUTE_BEFORE)));
    table.row(
        "LilyPondLiteral(\"% z\", site=\"absolute_after\")",
        () -> NOTE.attach(Literal.of("% z", Literal.Site.ABSOLUTE_AFTER)));
    table.row(
        "LilyPondLiteral(\"% o\", site=\"opening\")",
        () -> Staff.of(NOTE).attach(Literal.of("% o", Literal.Site.OPENING)));
    table.row(
        "LilyPondLiteral(\"% c\", site=\"closing\")",
        () -> Staff.of(NOTE).attach(Literal.of("% c", Literal.Site.CLOSING)));
    table.row(
        "MetronomeMark(Duration(1, 4), 90)",
        () -> NOTE.attach(MetronomeMark.of(Duration.QUARTER, 90)));
    table.row(
        "MetronomeMark(Duration(3, 8), (60, 72))",
        () -> NOTE.attach(MetronomeMark.of(Duration.of(3, 8), 60, 72)));
    table.row(
        "MetronomeMark(textual_indication='\"Lent\"')",
        () -> NOTE.attach(MetronomeMark.of("Lent")));
    table.row(
        "MetronomeMark(Duration(1, 4), 90, '\"Vif\"')",
        () -> NOTE.attach(MetronomeMark.of(Duration.QUARTER, 90).withText("Vif")));
    table.row(
        "MetronomeMark(Duration(1, 4), Fraction(181, 2))",
        () -> NOTE.attach(MetronomeMark.of(Duration.QUARTER, Ratio.of(181, 2))));
    table.row(
        "MetronomeMark(Duration(1, 4), Fraction(181, 2), decimal=\"90.5\")",
        () ->
            NOTE.attach(MetronomeMark.of(Duration.QUARTER, Ratio.of(181, 2)).withDecimal("90.5")));
    table.row(
        "MetronomeMark(custom_markup=...)",
        () -> NOTE.attach(MetronomeMark.of("Lent").withMarkup(Markup.lilypond("\\italic lent"))));
    table.row(
        "MetronomeMark(Duration(3, 32), 52).quarters_per_minute()",
        () -> MetronomeMark.of(Duration.of(3, 32), 52).quartersPerMinute());
    table.row(
        "MetronomeMark.duration_to_milliseconds(Duration(1, 8))",
        () -> MetronomeMark.of(Duration.QUARTER, 60).seconds(Duration.EIGHTH));
    table.row("MetronomeMark.is_imprecise()", () -> MetronomeMark.of("Lent").isImprecise());
    table.row("Ottava(1)", () -> NOTE.attach(new Ottava(1)));
    table.row("Ottava(0, site=\"after\")", () -> NOTE.attach(new Ottava(0, Literal.Site.AFTER)));
    table.row("RehearsalMark(number=1)", () -> NOTE.attach(RehearsalMark.of(1)));
    table.row(
        "RehearsalMark(markup=r'\"A2\"')", () -> NOTE.attach(RehearsalMark.of(Markup.of("A2"))));
    table.row("RehearsalMark()", () -> NOTE.attach(RehearsalMark.next()));
    table.row("RehearsalMark.from_string(\"AB\")", () -> RehearsalMark.of("AB").number());
    table.row("StaffChange(\"LH\")", () -> NOTE.attach(StaffChange.of("LH")));
    table.row("StaffChange(False)", () -> NOTE.attach(StaffChange.of("")));
    table.row(
        "TextMark(r\"\\textMark \\markup sempre\")",
        () -> NOTE.attach(TextMark.of(Markup.lilypond("sempre"))));
    table.row("TimeSignature((3, 8))", () -> NOTE.attach(TimeSignature.of(3, 8)));
    table.row(
        "TimeSignature((4, 4), partial=Duration(1, 8))",
        () -> NOTE.attach(TimeSignature.COMMON.withPartial(Duration.EIGHTH)));
    table.row("TimeSignature((5, 12))", () -> NOTE.attach(TimeSignature.of(5, 12)));
    table.row(
        "TimeSignature.from_string(\"6/8\").duration()",
        () -> TimeSignature.parse("6/8").duration());
    table.row("TimeSignature((5, 12)).prolation()", () -> TimeSignature.of(5, 12).prolation());
    table.row("TimeSignature((5, 12)).is_dyadic()", () -> TimeSignature.of(5, 12).isDyadic());
    table.row("VoiceNumber(1)", () -> NOTE.attach(VoiceNumber.of(1)));
    table.row("VoiceNumber()", () -> NOTE.attach(VoiceNumber.of(0)));
    table.row(
        "LilyPondOverride(lilypond_type=\"Staff\", grob_name=\"Stem\", property_path=\"direction\", value=DOWN)",
        () -> NOTE.attach(GrobOverride.of("Staff.Stem.direction", Direction.DOWN)));
    table.row(
        "LilyPondOverride.revert_string()",
        () -> GrobOverride.of("Stem.direction", Direction.DOWN).reverted());
    table.row("LilyPondOverride.tweak_string()", () -> Tweak.of("color", "#red"));
    table.row(
        "LilyPondSetting(lilypond_type=\"Score\", context_property=\"autoBeaming\", value=False)",
        () -> NOTE.attach(ContextSetting.of("Score.autoBeaming", false)));
    table.missing(
        "TimeSignature without a Score above: %%% \\time 3/8 %%%",
        "a time signature is written plainly wherever it stands");
    return table;
  }
}
