package org.divisi.docs;

import static org.divisi.docs.Edited.SCORE;
import static org.divisi.docs.Edited.V;
import static org.divisi.docs.Edited.leaf;
import static org.divisi.docs.Edited.place;
import static org.divisi.docs.Music.NOTE;

import org.divisi.score.AfterGrace;
import org.divisi.score.Clef;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Instruments;
import org.divisi.score.KeySignature;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Place;
import org.divisi.score.Staff;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.select.Bars;
import org.divisi.select.Select;
import org.divisi.select.Tempi;
import org.divisi.theory.Offset;

/** What is asked of a component and of its place. */
final class EditingAsking {
  private static final Grace GRACE =
      Grace.of(Grace.Kind.GRACE, Container.parse("cs'16").components());

  private EditingAsking() {}

  static Table table() {
    Table table = new Table("Asking", EditingAsking.class);
    table.row("get.duration(v)", () -> V.duration());
    table.row("get.duration(v[:2])", () -> Select.top(V).slice(0, 2).duration());
    table.row("get.duration(v[-1][0])", () -> place(-1).duration());
    table.row("get.duration(v[-1][0], preprolated=True)", () -> leaf(-1).duration());
    table.row(
        "get.duration(v, in_seconds=True)",
        () -> Tempi.of(V).secondsAt(Offset.ZERO.plus(V.duration())));
    table.row("get.timespan(v[1])", () -> place(1).offset() + " to " + place(1).end());
    table.row(
        "get.timespan(v[1], in_seconds=True)", () -> Tempi.of(SCORE).secondsAt(place(1).end()));
    table.row("get.measure_number(v[3])", () -> Bars.of(SCORE).numberAt(place(3)));
    table.row("get.is_bar_line_crossing(v[1])", () -> Bars.of(SCORE).isCrossedBy(place(1)));
    table.row("get.leaf(v[0], 1)", () -> place(0).nextLeaf().orElseThrow().component());
    table.row("get.leaf(v[1], -1)", () -> place(1).previousLeaf().orElseThrow().component());
    table.row("get.leaf(v, -1)", () -> Select.leaves(V).get(-1));
    table.row("get.logical_tie(v[1])", () -> Select.logicalTies(V).where(t -> t.size() > 1).get(0));
    table.row(
        "get.after_grace_container(v[0])", () -> AfterGrace.of(NOTE, "fs'16").components().get(1));
    table.row(
        "get.before_grace_container(v[1])",
        () -> Select.components(Staff.of(GRACE, NOTE), Grace.class));
    table.row(
        "get.is_grace_music(leaf)",
        () -> Tree.at(Staff.of(GRACE, NOTE), 2).enclosing(Grace.class).isPresent());
    table.row("get.contents(v[-1])", () -> Select.components(V, Tuplet.class));
    table.row(
        "get.descendants(v[-1])",
        () -> Select.components(Container.parse("{ c'4 d' }"), org.divisi.score.Component.class));
    table.row(
        "get.lineage(v[-1][0]).components()",
        () -> place(-1).lineage().stream().map(Place::position).toList());
    table.row(
        "get.parentage(v[0]).components()",
        () ->
            place(0).parentage().stream()
                .map(around -> around.component().getClass().getSimpleName())
                .toList());
    table.row(
        "get.effective_indicator(v[3], Clef)", () -> place(3).effective(Clef.class).orElseThrow());
    table.row(
        "get.effective_indicator(v[3], MetronomeMark)",
        () -> place(3).effective(MetronomeMark.class).orElseThrow());
    table.row(
        "get.effective_indicator(v[3], KeySignature, default=None)",
        () -> place(3).effective(KeySignature.class).isPresent());
    table.row(
        "get.effective_wrapper(v[3], Clef).component()",
        () -> place(3).effectivePlace(Clef.class).orElseThrow().component());
    table.row(
        "get.effective_staff(v[3])", () -> place(3).enclosing(Staff.class).orElseThrow().name());
    table.row(
        "get.has_effective_indicator(v[3], Clef)",
        () -> place(3).effective(Clef.class).isPresent());
    table.row("get.has_indicator(v[0], Clef)", () -> leaf(0).has(Clef.class));
    table.row("get.indicator(v[0], Clef)", () -> leaf(0).indicator(Clef.class).orElseThrow());
    table.row("get.indicators(v[0]), get.wrappers(v[0])", () -> leaf(0).attachments());
    table.row(
        "get.markup(v[0], direction=UP)", () -> leaf(0).indicator(Markup.class).orElseThrow());
    table.row("get.wrapper(v[0], Clef).context_name()", () -> Clef.ALTO.context().getSimpleName());
    table.row("get.annotation(v[0], \"none\")", () -> leaf(0).remark("none").isPresent());
    table.row(
        "get.is_sustained(get.logical_tie(v[1]))",
        () -> Select.logicalTies(V).nontrivial().get(0).pitched().size() == 2);
    table.row(
        "get.pitches(v[:5])",
        () ->
            Select.leaves(SCORE).slice(0, 5).places().stream()
                .flatMap(each -> each.soundingPitches().stream())
                .distinct()
                .toList());
    table.row(
        "get.sounding_pitch(v[0])",
        () -> Tree.at(Staff.of(NOTE.attach(Instruments.CLARINET_IN_B_FLAT)), 1).soundingPitches());
    table.row("get.sounding_pitches(v[4])", () -> place(4).soundingPitches());
    return table;
  }
}
