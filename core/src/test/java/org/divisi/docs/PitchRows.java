package org.divisi.docs;

import java.util.List;
import java.util.stream.Stream;
import org.divisi.theory.Alteration;
import org.divisi.theory.Fraction;
import org.divisi.theory.Interval;
import org.divisi.theory.IntervalClass;
import org.divisi.theory.NoteNames;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchClass;
import org.divisi.theory.Step;
import org.divisi.theory.sets.NumberedInterval;
import org.divisi.theory.sets.NumberedIntervalClass;
import org.divisi.theory.sets.NumberedPitch;
import org.divisi.theory.sets.NumberedPitchClass;

/** What Abjad has of pitches, pitch classes and intervals, and what Divisi has for it. */
final class PitchRows {
  private PitchRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of("abjad.NamedPitch(\"cs'\")", () -> Pitch.parse("cs'")),
        Row.of("abjad.NamedPitch(\"C#4\")", () -> Pitch.parse("C#4")),
        Row.of("abjad.NamedPitch(\"Bb~5\")", () -> Pitch.parse("Bb~5")),
        Row.of("abjad.NamedPitch(13)", () -> Pitch.of(13)),
        Row.of("abjad.NamedPitch(0.5)", () -> Pitch.of(0.5)),
        Row.of("abjad.NamedPitch((\"df\", 5))", () -> PitchClass.parse("df").in(5)),
        Row.of("abjad.NamedPitch(\"aqs\").number()", () -> Pitch.parse("aqs").number()),
        Row.of("abjad.NamedPitch(\"bf'\").accidental()", () -> Pitch.parse("bf'").alteration()),
        Row.of("abjad.NamedPitch(\"bf'\").octave()", () -> Pitch.parse("bf'").octave()),
        Row.of("abjad.NamedPitch(\"bf'\").pitch_class()", () -> Pitch.parse("bf'").pitchClass()),
        Row.of("abjad.NamedPitch(\"a'\").hertz()", () -> Pitch.parse("a'").hertz()),
        Row.of("abjad.NamedPitch.from_hertz(519)", () -> Pitch.ofHertz(519)),
        Row.of(
            "abjad.NamedPitch(\"cs'\").get_name_in_locale()",
            () -> Pitch.parse("cs'").name(NoteNames.DUTCH)),
        Row.of(
            "abjad.NamedPitch(\"cs'\").respell(\"flats\")", () -> Pitch.parse("cs'").withFlats()),
        Row.missing(
            "abjad.NamedPitch(\"css'''\").simplify()",
            "no pitch has more than two sharps or flats: what goes further is respelled when it is made"),
        Row.of(
            "abjad.NamedPitch(\"cs'\").invert(abjad.NamedPitch(\"e'\"))",
            () -> Pitch.parse("cs'").invert(Pitch.parse("e'"))),
        Row.of(
            "abjad.NamedPitch(\"d'\").transpose(\"m2\")",
            () -> Pitch.parse("d'").plus(Interval.parse("m2"))),
        Row.of("abjad.NamedPitch(\"d'\").multiply(3)", () -> Pitch.parse("d'").times(3)),
        Row.of(
            "abjad.NamedPitch(\"c'\") + abjad.NamedInterval(\"aug4\")",
            () -> Pitch.MIDDLE_C.plus(Interval.parse("A4"))),
        Row.of(
            "abjad.NamedPitch(\"g'\") - abjad.NamedPitch(\"c'\")",
            () -> Pitch.parse("g'").minus(Pitch.parse("c'"))),
        Row.of(
            "abjad.NamedPitch(\"cs'\") == abjad.NamedPitch(\"df'\")",
            () -> Pitch.parse("cs'").equals(Pitch.parse("df'"))),
        Row.of(
            "abjad.NamedPitch(\"cs'\") < abjad.NamedPitch(\"df'\")",
            () -> Pitch.parse("cs'").compareTo(Pitch.parse("df'"))),
        Row.of(
            "sorted([abjad.NamedPitch(\"df'\"), abjad.NamedPitch(\"cs'\")])",
            () -> Stream.of(Pitch.parse("df'"), Pitch.parse("cs'")).sorted().toList()),
        Row.missing(
            "abjad.NamedPitch(\"c'\", arrow=abjad.UP)",
            "an arrow is how a pitch is printed, not which it is: attach a Literal"),
        Row.of("abjad.NumberedPitch(13)", () -> NumberedPitch.of(13)),
        Row.of(
            "abjad.NumberedPitch(\"cs'\").name()",
            () -> NumberedPitch.of(Pitch.parse("cs'")).toPitch()),
        Row.of(
            "abjad.NumberedPitch(3).interpolate(abjad.NumberedPitch(10), F(1, 4))",
            () -> NumberedPitch.of(3).interpolate(NumberedPitch.of(10), Fraction.of(1, 4))),
        Row.of(
            "abjad.NumberedPitch(8) - abjad.NumberedPitch(3)",
            () -> NumberedPitch.of(8).minus(NumberedPitch.of(3))),
        Row.of("abjad.NamedPitchClass(\"cs\")", () -> PitchClass.parse("cs")),
        Row.of("abjad.NamedPitchClass(13)", () -> PitchClass.of(13)),
        Row.of("abjad.NamedPitchClass(\"cs\").number()", () -> PitchClass.parse("cs").number()),
        Row.of(
            "abjad.NamedPitchClass(\"cs\").pitch_class_label()",
            () -> PitchClass.parse("cs").label()),
        Row.of(
            "abjad.NamedPitchClass(\"cs\").transpose(abjad.NamedInterval(\"M3\"))",
            () -> PitchClass.parse("cs").plus(Interval.parse("M3"))),
        Row.of("abjad.NumberedPitchClass(13)", () -> NumberedPitchClass.of(13)),
        Row.of("abjad.NumberedPitchClass(4).invert()", () -> NumberedPitchClass.of(4).invert()),
        Row.of("abjad.NumberedPitchClass(4).multiply(5)", () -> NumberedPitchClass.of(4).times(5)),
        Row.of(
            "abjad.NumberedPitchClass(4).transpose(9)",
            () -> NumberedPitchClass.of(4).transpose(9)),
        Row.of("abjad.NamedInterval(\"+M9\")", () -> Interval.parse("+M9")),
        Row.of(
            "abjad.NamedInterval(\"-aug4\").semitones()", () -> Interval.parse("-A4").semitones()),
        Row.of(
            "abjad.NamedInterval(\"M9\").interval_class()",
            () -> Interval.parse("M9").intervalClass()),
        Row.of("abjad.NamedInterval(\"M9\").staff_spaces()", () -> Interval.parse("M9").steps()),
        Row.of(
            "abjad.NamedInterval(\"M2\") + abjad.NamedInterval(\"M2\")",
            () -> Interval.parse("M2").plus(Interval.parse("M2"))),
        Row.of("abjad.NamedInterval(\"m3\") * 3", () -> Interval.parse("m3").times(3)),
        Row.of(
            "abjad.NamedInterval.from_pitch_carriers(abjad.NamedPitch(\"c'\"), abjad.NamedPitch(\"cqs'\"))",
            () -> Interval.between(Pitch.parse("c'"), Pitch.parse("cqs'"))),
        Row.of("abjad.NumberedInterval(-14)", () -> NumberedInterval.of(-14)),
        Row.of(
            "abjad.NumberedInterval(-14).interval_class()",
            () -> NumberedInterval.of(-14).intervalClass()),
        Row.of("abjad.NamedIntervalClass(\"-M9\")", () -> IntervalClass.parse("-M9")),
        Row.of("abjad.NumberedIntervalClass(-14)", () -> NumberedIntervalClass.of(-14)),
        Row.of(
            "abjad.NamedInversionEquivalentIntervalClass(\"-m14\")",
            () -> IntervalClass.parse("-m14").folded()),
        Row.of(
            "abjad.NumberedInversionEquivalentIntervalClass(8)",
            () -> NumberedIntervalClass.of(8).folded()),
        Row.of(
            "abjad.Accidental(\"qs\").semitones",
            () -> Alteration.QUARTER_SHARP.quarterTones() / 2.0),
        Row.of("abjad.Accidental(\"#\").name", () -> Alteration.SHARP),
        Row.of(
            "abjad.Accidental(\"tqf\").symbol()",
            () -> NoteNames.ENGLISH.name(Step.C, Alteration.THREE_QUARTER_FLAT)),
        Row.of("abjad.Octave.from_ticks(\",,\")", () -> Pitch.parse("c,,").octave()),
        Row.of("abjad.Octave(5).ticks()", () -> PitchClass.parse("c").in(5)),
        Row.of("abjad.StaffPosition(3)", () -> Pitch.parse("f'").staffPosition()),
        Row.of(
            "abjad.pitch.pitches([0, 2, 4.5])",
            () -> Stream.of(0, 2, 4.5).map(n -> Pitch.of(n.doubleValue())).toList()));
  }
}
