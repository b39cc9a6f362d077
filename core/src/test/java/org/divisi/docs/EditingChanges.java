package org.divisi.docs;

import static org.divisi.docs.Music.STAFF;

import java.util.List;
import org.divisi.score.Clef;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.select.Diff;
import org.divisi.select.Partition;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.transform.Meters;
import org.divisi.transform.Rewriting;
import org.divisi.transform.Transform;

/** Music made from music. */
final class EditingChanges {
  private static final Tuplet TRIPLET = Tuplet.of(Ratio.of(3, 2));
  private static final Staff PAIRS = Staff.parse("{ c'8 d' } { e'8 f' }");

  private EditingChanges() {}

  static Table table() {
    Table table = new Table("Changing", EditingChanges.class);
    table.row("mutate.eject_contents(container)", () -> STAFF.withComponents(Components.EMPTY));
    table.row(
        "mutate.extract(tuplet)",
        () -> Select.tuplets(Staff.parse("\\times 2/3 { c'8 d' e' }")).extract());
    table.row(
        "mutate.fuse(leaves)",
        () -> Transform.fuse(Select.leaves(Staff.parse("c'4 ~ c'16 d'8.")).slice(0, 2)));
    table.row(
        "mutate.fuse(leaves), group by group",
        () -> Transform.fuse(Select.leaves(STAFF).partition(Partition.CYCLIC, 2)));
    table.row(
        "mutate.fuse(tuplets)",
        () ->
            Transform.fuseTuplets(
                Staff.parse("\\times 2/3 { c'8 d' e' } \\times 2/3 { c'8 d' e' }")));
    table.row(
        "mutate.fuse(...) of every tie", () -> Transform.fuseTies(Staff.parse("c'8 ~ c'8 d'4")));
    table.row(
        "mutate.logical_tie_to_tuplet(tie, (2, 1, 1))",
        () ->
            Transform.logicalTiesToTuplets(
                Select.logicalTies(Staff.parse("c'8 ~ c'16 d'16")).nontrivial(), 2, 1, 1));
    table.row(
        "mutate.replace(leaf, rest)",
        () -> Select.leaves(STAFF).get(0).replace(Rest.of(Duration.EIGHTH)));
    table.row(
        "mutate.replace(leaf, rest, wrappers=True)",
        () ->
            Select.notes(Select.leaves(STAFF).get(0).attach(Clef.ALTO))
                .get(0)
                .map(note -> Rest.of(note.value()).withAttachments(note.attachments())));
    table.row("mutate.scale(music, F(3, 2))", () -> Transform.scale(STAFF, Ratio.of(3, 2)));
    table.row(
        "mutate.split(leaves, [D(3, 16)], cyclic=True)",
        () -> Transform.splitCyclically(STAFF, List.of(Duration.of(3, 16))));
    table.row(
        "mutate.split(leaves, [D(3, 16)])",
        () -> Transform.split(STAFF, List.of(Offset.of(3, 16))));
    table.row(
        "mutate.split([tuplet], [D(1, 8)])",
        () -> Transform.split(Staff.parse("\\times 2/3 { c'8 d' e' }"), List.of(Offset.of(1, 8))));
    table.row("splitting at the bar lines", () -> Transform.splitAtBars(Staff.parse("c'2. d'2.")));
    table.row(
        "spelling every bar along its meter",
        () ->
            Meters.rewriteMeasures(
                Staff.parse("\\time 3/4 c'8 d'2 e'8 \\time 2/4 f'8 g'4."), Rewriting.STANDARD));
    table.row("mutate.swap(containers, tuplet)", () -> Select.top(PAIRS).swap(TRIPLET));
    table.row(
        "swapping each container",
        () -> Select.top(PAIRS).map(c -> TRIPLET.withComponents(((Container) c).components())));
    table.row(
        "mutate.transpose(music, \"+m3\")", () -> Transform.transpose(STAFF, Interval.parse("m3")));
    table.row("mutate.wrap(leaves, tuplet)", () -> Select.leaves(STAFF).slice(1, 3).wrap(TRIPLET));
    table.row(
        "wrapping each group",
        () -> Select.leaves(STAFF).partition(Partition.CYCLIC, 2).wrap(Container.of()));
    table.row("container.append(x)", () -> STAFF.plus(Rest.of(Duration.QUARTER)));
    table.row(
        "container.insert(1, x)",
        () -> Select.leaves(STAFF).get(1).insertBefore(Container.parse("g'16 a'")));
    table.row(
        "inserting behind", () -> Select.leaves(STAFF).get(-1).insertAfter(Container.parse("g'4")));
    table.row("del container[1:3]", () -> Select.leaves(STAFF).slice(1, 3).remove());
    table.row(
        "replacing a measure",
        () -> Select.measures(Staff.parse("c'1 d'1")).get(1).replace(Container.parse("e'2 f'")));
    table.row(
        "many edits in one pass",
        () ->
            Select.notes(STAFF)
                .replaceEach(
                    note ->
                        note.pitch().equals(Pitch.MIDDLE_C)
                            ? Components.EMPTY
                            : Components.of(note, Note.of(note.pitch(), Duration.EIGHTH))));
    table.row("inverting", () -> Transform.invert(STAFF, Pitch.MIDDLE_C));
    table.row("retrograde", () -> Transform.retrograde(Select.runs(STAFF).attach(Spanner.SLUR)));
    table.row(
        "iterpitches.respell_with_flats(music)",
        () -> Transform.respellWithFlats(Staff.parse("cs'4")));
    table.row(
        "iterpitches.respell_with_sharps(music)",
        () -> Transform.respellWithSharps(Staff.parse("df'4")));
    table.row(
        "copying with new names", () -> Transform.rename(STAFF.withName("A"), name -> name + " 2"));
    table.row(
        "comparing two versions", () -> Diff.between(STAFF, Select.leaves(STAFF).get(1).remove()));
    table.missing(
        "mutate.copy(argument)",
        "a component is a value: use it again, in as many places as you like");
    return table;
  }
}
