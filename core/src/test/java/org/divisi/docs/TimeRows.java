package org.divisi.docs;

import java.util.List;
import org.divisi.score.MetricModulation;
import org.divisi.score.Note;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.theory.ClockTime;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.theory.Tempo;
import org.divisi.theory.TempoMap;

/** What Abjad has of durations, offsets, ratios and tempi, and what Divisi has for it. */
final class TimeRows {
  private TimeRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of("D(6, 8)", () -> Duration.of(6, 8)),
        Row.of("D(1, 4) + D(1, 6)", () -> Duration.QUARTER.plus(Duration.of(1, 6))),
        Row.of("2 * D(3, 8)", () -> Duration.of(3, 8).times(2)),
        Row.of("D(3, 8) / D(1, 4)", () -> Duration.of(3, 8).dividedBy(Duration.QUARTER)),
        Row.of("D(3, 8) / 2", () -> Duration.of(3, 8).dividedBy(2)),
        Row.of("D(3, 8).is_assignable()", () -> Duration.of(3, 8).isAssignable()),
        Row.of("D(5, 8).is_assignable()", () -> Duration.of(5, 8).isAssignable()),
        Row.of("D(7, 16).dot_count()", () -> Duration.of(7, 16).dots()),
        Row.of("D(7, 16).lilypond_duration_string()", () -> NoteValue.of(Duration.of(7, 16))),
        Row.of("D(2).lilypond_duration_string()", () -> NoteValue.of(Duration.of(2, 1))),
        Row.of("D(1, 32).flag_count()", () -> Duration.of(1, 32).flags()),
        Row.of("D(1, 6).is_dyadic()", () -> Duration.of(1, 6).isDyadic()),
        Row.of("D.from_lilypond_duration_string(\"8..\")", () -> NoteValue.parse("8..").duration()),
        Row.of("D.from_clock_string(\"1'04''\")", () -> ClockTime.parse("1'04''").seconds()),
        Row.of("D.from_dot_count(2)", () -> Duration.ofDots(2)),
        Row.of(
            "abjad.duration.durations([(1, 4), F(3, 8), abjad.TimeSignature((5, 16))])",
            () ->
                List.of(Duration.of(1, 4), Duration.of(3, 8), TimeSignature.of(5, 16).duration())),
        Row.of(
            "abjad.duration.pair_with_denominator(F(1, 4), 16)", () -> Duration.QUARTER.over(16)),
        Row.of("abjad.duration.offset(3, 8)", () -> Offset.of(3, 8)),
        Row.of(
            "abjad.Offset(F(1, 4), displacement=D(-1, 16)) < abjad.Offset(F(1, 4))",
            () -> Moment.parse("1/4-1/16").compareTo(Moment.parse("1/4"))),
        Row.of(
            "abjad.Offset(F(3, 4)) - abjad.Offset(F(1, 4))",
            () -> Offset.of(3, 4).minus(Offset.of(1, 4))),
        Row.of("abjad.Ratio(6, 4).is_reduced()", () -> Ratio.of(6, 4).isReduced()),
        Row.of("str(abjad.Ratio(6, 4))", () -> Ratio.of(6, 4)),
        Row.of("abjad.Ratio(5, 4).is_diminished()", () -> Ratio.of(5, 4).isDiminished()),
        Row.of("abjad.Ratio(2, 3).is_augmented()", () -> Ratio.of(2, 3).isAugmented()),
        Row.of("abjad.Ratio(9, 4).is_normalized()", () -> Ratio.of(9, 4).isNormalized()),
        Row.of(
            "MetricModulation(left_rhythm=Note(\"c'4\"), right_rhythm=Note(\"c'4.\")).ratio()",
            () ->
                MetricModulation.of(
                        Note.of(Pitch.MIDDLE_C, Duration.QUARTER),
                        Note.of(Pitch.MIDDLE_C, Duration.of(3, 8)))
                    .ratio()),
        Row.of(
            "MetricModulation(left_rhythm=Tuplet(\"3:2\", [Note(\"c'4\")]), right_rhythm=Note(\"c'4\")).ratio()",
            () ->
                MetricModulation.of(
                        Tuplet.of(Ratio.of(3, 2), Note.of(Pitch.MIDDLE_C, Duration.QUARTER)),
                        Note.of(Pitch.MIDDLE_C, Duration.QUARTER))
                    .ratio()),
        Row.of(
            "MetronomeMark scaled by a metric modulation",
            () -> Tempo.parse("1/4=60").after(Ratio.of(2, 3))),
        Row.of(
            "clock time of an offset under tempo changes",
            () -> TempoMap.parse("0:1/4=60 1:1/4=90").time(Offset.of(3, 2))));
  }
}
