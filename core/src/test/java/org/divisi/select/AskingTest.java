package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Instruments;
import org.divisi.score.NoteHead;
import org.divisi.score.Place;
import org.divisi.score.RandomScore;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingTest {
  private static final Staff STAFF =
      Staff.parse("\\clef \"alto\" c'4 \\times 2/3 { d'8 e' f' } << { g'4 } { a'8 b' } >> r4")
          .withName("A");

  private static Place leaf(Component root, int index) {
    return Select.leaves(root).get(index).places().get(0);
  }

  @Test
  void whatStandsAroundIsAsked() {
    Place inner = leaf(Score.of(STAFF), 2);
    assertThat(inner.parentage())
        .extracting(place -> place.component().getClass().getSimpleName())
        .containsExactly("Note", "Tuplet", "Staff", "Score");
    assertThat(inner.path()).containsExactly(0, 1, 1);
    assertThat(inner.where()).isEqualTo("Staff \"A\"");
    Place tuplet = inner.parentage().get(1);
    assertThat(tuplet.lineage()).extracting(Place::position).containsExactly(0, 1, 3, 4, 5, 6);
    assertThat(tuplet.lineage()).extracting(Place::offset).contains(inner.offset());
  }

  @Test
  void whereWhatIsInForceIsAttached() {
    assertThat(leaf(STAFF, 3).effectivePlace(Clef.class).map(Place::position)).contains(1);
    assertThat(leaf(Staff.parse("c'4"), 0).effectivePlace(Clef.class)).isEmpty();
  }

  @Test
  void leavesFollowOneAnotherInTheirVoice() {
    assertThat(follow(leaf(STAFF, 0), true)).hasToString("[c'4, d'8, e'8, f'8, g'4, r4]");
    assertThat(follow(leaf(STAFF, 6), true)).hasToString("[b'8, r4]");
    assertThat(follow(leaf(STAFF, -1), false)).hasToString("[r4, g'4, f'8, e'8, d'8, c'4]");
    assertThat(leaf(Staff.parse("c'4 { { } } { }"), 0).nextLeaf()).isEmpty();
  }

  private static List<Component> follow(Place from, boolean forward) {
    return java.util.stream.Stream.iterate(
            Optional.of(from),
            Optional::isPresent,
            place -> forward ? place.get().nextLeaf() : place.get().previousLeaf())
        .map(place -> place.get().component())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void placesAreTheSameByEveryWay(long seed) {
    Staff staff = RandomScore.staff(seed);
    int[] all = Select.components(staff, Component.class).positions().toArray();
    List<Place> places = Tree.places(staff, all);
    assertThat(Tree.places(staff)).containsExactlyElementsOf(places);
    for (Place place : places) {
      assertThat(Tree.at(staff, place.position())).isEqualTo(place);
      assertThat(Tree.places(place)).containsExactlyElementsOf(within(places, place));
    }
  }

  private static List<Place> within(List<Place> places, Place place) {
    int end = place.position() + place.component().nodes();
    return places.subList(place.position(), end);
  }

  @Test
  void instrumentsSoundOtherwiseThanTheyAreWritten() {
    Staff staff = Staff.parse("c'4 <d' fs'> r c'");
    staff = Select.notes(staff).get(1).map(note -> note.withHead(NoteHead.drum("snare")));
    Staff clarinet = Select.leaves(staff).get(0).attach(Instruments.CLARINET_IN_B_FLAT);
    assertThat(leaf(clarinet, 0).soundingPitches()).hasToString("[bf]");
    assertThat(leaf(clarinet, 1).soundingPitches()).hasToString("[c', e']");
    assertThat(leaf(clarinet, 2).soundingPitches()).isEmpty();
    assertThat(leaf(clarinet, 3).soundingPitches()).isEmpty();
    assertThat(leaf(staff, 1).soundingPitches()).hasToString("[d', fs']");
  }

  @Test
  void tempi() {
    // @start region="tempi"
    Staff staff = Staff.parse("\\tempo 4=60 c'4 d'4 \\tempo 4=120 e'2 \\tempo \"Largo\" f'4");
    Tempi tempi = Tempi.of(staff);
    Duration atTheThirdNote = tempi.secondsAt(Offset.of(1, 2)); // 2
    Duration inAll = tempi.secondsAt(Offset.of(5, 4)); // 7/2
    // @end
    assertThat(atTheThirdNote).isEqualTo(Duration.of(2, 1));
    assertThat(inAll).isEqualTo(Duration.of(7, 2));
    assertThat(tempi.seconds(leaf(staff, 2))).isEqualTo(Duration.of(1, 1));
    assertThat(Tempi.of(Staff.parse("\\tempo 4.=50-70 c'4.")).secondsAt(Offset.of(3, 8)))
        .isEqualTo(Duration.of(1, 1));
    assertThat(Tempi.of(Staff.parse("c'4")).secondsAt(Offset.of(1, 4)))
        .isEqualTo(Duration.of(1, 1));
  }

  @Test
  void moments() {
    // @start region="moments"
    StaffGroup group = StaffGroup.of(Staff.parse("c'4 c'4"), Staff.parse("e'8 f'8 g'4"));
    List<VerticalMoment> moments = Moments.of(group);
    List<Moments.Pair<org.divisi.score.Leaf>> pairs = Moments.leafPairs(group);
    // @end
    assertThat(moments).hasToString("[0: [c'4, e'8], 1/8: [c'4, f'8], 1/4: [c'4, g'4]]");
    assertThat(moments.get(1).starting()).hasToString("[f'8]");
    assertThat(pairs)
        .hasToString(
            "[[c'4, e'8], [c'4, f'8], [e'8, f'8], [c'4, c'4], [c'4, g'4], [f'8, c'4], [f'8, g'4],"
                + " [c'4, g'4]]");
    assertThat(Moments.pitchPairs(group).get(2)).hasToString("[e', f']");
  }

  @Test
  void theTimelineCrossesStaves() {
    StaffGroup group =
        StaffGroup.of(
            Select.leaves(Staff.parse("c'8 d'8 e' f'"))
                .get(1)
                .insertBefore(
                    Grace.of(Grace.Kind.ACCIACCATURA, Container.parse("b16").components())),
            Staff.parse("c'4 \\times 2/3 { g'8 a' b' }"));
    assertThat(Select.leaves(group).timeline())
        .extracting(place -> place.component().toString())
        .containsExactly("c'8", "c'4", "b16", "d'8", "e'8", "g'8", "a'8", "f'8", "b'8");
    assertThat(Report.of(StaffGroup.of(STAFF)).get(0))
        .isEqualTo("measure 1, offset 0, StaffGroup, Staff \"A\": c'4 \\clef alto");
  }
}
