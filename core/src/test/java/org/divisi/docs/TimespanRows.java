package org.divisi.docs;

import java.util.List;
import org.divisi.picture.Pictures;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.divisi.theory.TimeRelation;
import org.divisi.theory.Timespan;
import org.divisi.theory.Timespans;

/** What Abjad has of timespans, and what Divisi has for it. */
final class TimespanRows {
  private TimespanRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of(
            "T = lambda a, b: abjad.Timespan(abjad.duration.offset(a), abjad.duration.offset(b))",
            () -> Timespan.of(0, 10)),
        Row.of("T(0, 10) & T(5, 12)", () -> Timespan.of(0, 10).intersection(Timespan.of(5, 12))),
        Row.of("T(0, 10) | T(5, 12)", () -> Timespan.of(0, 10).union(Timespan.of(5, 12))),
        Row.of("T(0, 10) - T(5, 12)", () -> Timespan.of(0, 10).minus(Timespan.of(5, 12))),
        Row.of("T(0, 10) ^ T(5, 12)", () -> Timespan.of(0, 10).xor(Timespan.of(5, 12))),
        Row.of("T(0, 10).duration()", () -> Timespan.of(0, 10).duration()),
        Row.of(
            "T(0, 10).split_at_offset(abjad.duration.offset(4))",
            () -> Timespan.of(0, 10).split(Offset.of(4, 1))),
        Row.of(
            "T(0, 10).divide_by_proportion((1, 2, 2))", () -> Timespan.of(0, 10).divide(1, 2, 2)),
        Row.of("T(0, 10).stretch(F(2))", () -> Timespan.of(0, 10).stretch(Ratio.of(2, 1))),
        Row.of("T(0, 10).translate(D(3))", () -> Timespan.of(0, 10).plus(Duration.of(3, 1))),
        Row.of("T(0, 10).reflect()", () -> Timespan.of(0, 10).reflect(Timespan.of(0, 10).axis())),
        Row.of("T(0, 10).round_offsets(F(3))", () -> Timespan.of(0, 10).round(Duration.of(3, 1))),
        Row.of("T(0, 10).axis()", () -> Timespan.of(0, 10).axis()),
        Row.of(
            "~abjad.TimespanList([T(0, 3), T(5, 6)])",
            () -> Timespans.parse("[0, 3); [5, 6)").gaps()),
        Row.of(
            "abjad.TimespanList([T(0, 10), T(5, 12)]).compute_logical_and()",
            () -> Timespans.parse("[0, 10); [5, 12)").intersection()),
        Row.of(
            "abjad.TimespanList([T(0, 10), T(5, 12)]).compute_logical_or()",
            () -> Timespans.parse("[0, 10); [5, 12)").union()),
        Row.of(
            "abjad.TimespanList([T(0, 10), T(5, 12)]).compute_logical_xor()",
            () -> Timespans.parse("[0, 10); [5, 12)").xor()),
        Row.of(
            "abjad.TimespanList([T(0, 10), T(5, 12)]).compute_overlap_factor()",
            () -> Timespans.parse("[0, 10); [5, 12)").overlapFactor()),
        Row.of(
            "abjad.TimespanList([T(0, 10), T(5, 12)]).count_offsets().items",
            () -> Timespans.parse("[0, 10); [5, 12)").counts()),
        Row.of(
            "abjad.TimespanList([T(0, 10), T(5, 12), T(15, 20)]).partition()",
            () -> Timespans.parse("[0, 10); [5, 12); [15, 20)").partition(false)),
        Row.of(
            "abjad.TimespanList([T(0, 10), T(5, 12)]).explode()",
            () -> Timespans.parse("[0, 10); [5, 12)").explode()),
        Row.of(
            "Timespan.__and__(argument)", () -> Timespan.of(0, 4).intersection(Timespan.of(4, 5))),
        Row.of(
            "Timespan.__contains__(argument)", () -> Timespan.of(0, 4).contains(Timespan.of(1, 2))),
        Row.of("Timespan.__lt__(argument)", () -> Timespan.of(0, 4).compareTo(Timespan.of(1, 2))),
        Row.of("Timespan.__or__(argument)", () -> Timespan.of(0, 4).union(Timespan.of(5, 6))),
        Row.of("Timespan.__sub__(argument)", () -> Timespan.of(0, 4).minus(Timespan.of(1, 2))),
        Row.of("Timespan.__xor__(argument)", () -> Timespan.of(0, 4).xor(Timespan.of(1, 2))),
        Row.of("Timespan.axis()", () -> Timespan.of(1, 4).axis()),
        Row.of("Timespan.divide_by_proportion(proportion)", () -> Timespan.of(0, 1).divide(1, 2)),
        Row.of("Timespan.duration()", () -> Timespan.of(1, 4).duration()),
        Row.of("Timespan.offsets()", () -> Timespan.of(1, 4).offsets()),
        Row.of(
            "Timespan.overlap_with_timespan(timespan)",
            () -> Timespan.of(0, 4).overlap(Timespan.of(1, 9))),
        Row.of("Timespan.is_wellformed()", () -> !Timespan.of(0, 0).isEmpty()),
        Row.of("Timespan.reflect(axis=None)", () -> Timespan.of(0, 4).reflect(Offset.of(5, 1))),
        Row.of(
            "Timespan.round_offsets(multiplier, anchor=_enums.LEFT, must_be_wellformed=True)",
            () -> Timespan.parse("[1/5, 4/5)").round(Duration.EIGHTH)),
        Row.of(
            "Timespan.scale(multiplier, anchor=_enums.LEFT)",
            () -> Timespan.of(2, 4).stretch(Ratio.of(1, 2))),
        Row.of(
            "Timespan.set_duration(duration)",
            () -> Timespan.of(2, 4).withDuration(Duration.WHOLE)),
        Row.of(
            "Timespan.set_offsets(start_offset=None, stop_offset=None)",
            () -> Timespan.of(2, 4).withStart(Offset.ZERO).withStop(Offset.of(3, 1))),
        Row.of("Timespan.split_at_offset(offset)", () -> Timespan.of(2, 4).split(Offset.of(3, 1))),
        Row.of(
            "Timespan.split_at_offsets(offsets)",
            () -> Timespan.of(2, 4).split(List.of(Offset.of(3, 1), Offset.of(7, 2)))),
        Row.of(
            "Timespan.stretch(multiplier, anchor=None)",
            () -> Timespan.of(2, 4).stretch(Ratio.of(2, 1), Offset.ZERO)),
        Row.of(
            "Timespan.translate(duration=_duration.Duration(0))",
            () -> Timespan.of(2, 4).plus(Duration.HALF)),
        Row.of(
            "Timespan.translate_offsets(start_offset_translation=_duration.Duration(0), stop_offset_translation=_duration.Duration(0))",
            () -> Timespan.of(2, 4).plus(Duration.of(-1, 1), Duration.HALF)),
        Row.of("TimespanList.append(item)", () -> Timespans.EMPTY.plus(Timespan.of(0, 1))),
        Row.of(
            "TimespanList.extend(items)",
            () -> Timespans.parse("[2, 3)").plus(Timespans.parse("[0, 1)"))),
        Row.of(
            "TimespanList.remove(item)",
            () -> Timespans.parse("[0, 1); [2, 3)").where(t -> !t.equals(Timespan.of(2, 3)))),
        Row.of(
            "TimespanList.__and__(timespan)",
            () -> Timespans.parse("[0, 3); [2, 5)").intersection(Timespan.of(1, 4))),
        Row.of("TimespanList.__invert__()", () -> Timespans.parse("[0, 1); [2, 3)").gaps()),
        Row.of(
            "TimespanList.__sub__(timespan)",
            () -> Timespans.parse("[0, 3); [2, 5)").minus(Timespan.of(1, 4))),
        Row.of(
            "TimespanList.all_are_contiguous()",
            () -> Timespans.parse("[0, 1); [1, 3)").isContiguous()),
        Row.of(
            "TimespanList.all_are_nonoverlapping()",
            () -> Timespans.parse("[0, 1); [2, 3)").isNonoverlapping()),
        Row.of(
            "TimespanList.all_are_wellformed()",
            () -> Timespans.parse("[0, 1); [2, 2)").stream().noneMatch(Timespan::isEmpty)),
        Row.of("TimespanList.axis()", () -> Timespans.parse("[0, 1); [2, 3)").timespan().axis()),
        Row.of("TimespanList.duration()", () -> Timespans.parse("[0, 1); [2, 3)").duration()),
        Row.missing("TimespanList.is_sorted()", "timespans are always in order of time"),
        Row.of(
            "TimespanList.start_offset()",
            () -> Timespans.parse("[0, 1); [2, 3)").timespan().start()),
        Row.of(
            "TimespanList.stop_offset()",
            () -> Timespans.parse("[0, 1); [2, 3)").timespan().stop()),
        Row.of("TimespanList.timespan()", () -> Timespans.parse("[0, 1); [2, 3)").timespan()),
        Row.of(
            "TimespanList.clip_timespan_durations(minimum=None, maximum=None, anchor=_enums.LEFT)",
            () -> Timespans.parse("[0, 1); [2, 5)").clip(Duration.of(2, 1), Duration.of(2, 1))),
        Row.of(
            "TimespanList.compute_logical_and()",
            () -> Timespans.parse("[0, 2); [1, 3)").intersection()),
        Row.of(
            "TimespanList.compute_logical_or()",
            () -> Timespans.parse("[0, 2); [1, 3) ; [3, 4)").union()),
        Row.of("TimespanList.compute_logical_xor()", () -> Timespans.parse("[0, 2); [1, 3)").xor()),
        Row.of(
            "TimespanList.compute_overlap_factor(timespan=None)",
            () -> Timespans.parse("[0, 2); [1, 3)").overlapFactor(Timespan.of(1, 2))),
        Row.of(
            "TimespanList.compute_overlap_factor_mapping()",
            () -> Timespans.parse("[0, 2); [1, 3)").overlapFactors()),
        Row.of("TimespanList.count_offsets()", () -> Timespans.parse("[0, 2); [2, 3)").counts()),
        Row.of(
            "TimespanList.explode(inventory_count=None)",
            () -> Timespans.parse("[0, 2); [1, 3); [4, 5)").explode(3)),
        Row.of(
            "TimespanList.timespan_that_satisfies_time_relation(time_relation)",
            () -> Timespans.parse("[0, 2); [3, 5)").where(t -> t.contains(Offset.of(4, 1))).get(0)),
        Row.of(
            "TimespanList.timespans_that_satisfy_time_relation(time_relation)",
            () ->
                Timespans.parse("[0, 2); [3, 5)")
                    .where(t -> t.relationTo(Timespan.of(2, 6)) == TimeRelation.DURING)),
        Row.of(
            "TimespanList.has_timespan_that_satisfies_time_relation(time_relation)",
            () ->
                Timespans.parse("[0, 2); [3, 5)").stream()
                    .anyMatch(t -> t.isTangentTo(Timespan.of(2, 3)))),
        Row.of(
            "TimespanList.partition(include_tangent_timespans=False)",
            () -> Timespans.parse("[0, 2); [2, 3); [4, 5)").partition(true)),
        Row.of(
            "TimespanList.reflect(axis=None)", () -> Timespans.parse("[0, 1); [2, 5)").reflect()),
        Row.of(
            "TimespanList.remove_degenerate_timespans()",
            () -> Timespans.parse("[0, 1); [2, 2)").where(t -> !t.isEmpty())),
        Row.of(
            "TimespanList.repeat_to_stop_offset(stop_offset)",
            () -> Timespans.parse("[0, 1); [2, 3)").repeatTo(Offset.of(11, 2))),
        Row.of(
            "TimespanList.rotate(count)",
            () -> Timespans.parse("[0, 3); [3, 4); [4, 10)").rotate(-1)),
        Row.of(
            "TimespanList.round_offsets(multiplier, anchor=_enums.LEFT, must_be_wellformed=True)",
            () -> Timespans.parse("[1/5, 4/5); [1, 9/8)").round(Duration.QUARTER)),
        Row.of(
            "TimespanList.scale(multiplier, anchor=_enums.LEFT)",
            () -> Timespans.parse("[0, 1); [2, 4)").scale(Ratio.of(2, 1))),
        Row.of(
            "TimespanList.split_at_offset(offset)",
            () -> Timespans.parse("[0, 2); [1, 4)").split(List.of(Offset.of(3, 2)))),
        Row.of(
            "TimespanList.split_at_offsets(offsets)",
            () ->
                Timespans.parse("[0, 2); [1, 4)").split(List.of(Offset.of(1, 2), Offset.of(3, 1)))),
        Row.of(
            "TimespanList.stretch(multiplier, anchor=None)",
            () -> Timespans.parse("[1, 2); [3, 4)").stretch(Ratio.of(2, 1))),
        Row.of(
            "TimespanList.translate(translation=_duration.Duration(0))",
            () -> Timespans.parse("[1, 2); [3, 4)").plus(Duration.of(-1, 1))),
        Row.of(
            "TimespanList.translate_offsets(start_offset_translation=_duration.Duration(0), stop_offset_translation=_duration.Duration(0))",
            () ->
                Timespans.parse("[1, 2); [3, 4)").plus(Duration.HALF.negated(), Duration.QUARTER)),
        Row.of(
            "abjad.illustrate(timespans)",
            () -> Pictures.timespans(Timespans.parse("[0, 10); [5, 12)")).svg().lines().count()));
  }
}
