package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.score.RandomScore;
import org.divisi.score.Rest;
import org.divisi.score.Staff;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffTest {
  private static final Staff STAFF = Staff.parse("c'4 d' { e'8 f' } g'4 a'8 b'").withName("A");

  @Test
  void diff() {
    // @start region="diff"
    Staff before = Staff.parse("c'4 d' e' f'").withName("A");
    Staff after = Select.leaves(before).get(1).attach(Articulation.ACCENT);
    List<Difference> differences = Diff.between(before, after);
    // offset 1/4, Staff "A": d'4 becomes d'4 \accent
    // @end
    assertThat(differences).hasToString("[offset 1/4, Staff \"A\": d'4 becomes d'4 \\accent]");
  }

  @Test
  void whatIsNewAndGoneIsNamed() {
    assertThat(Diff.between(STAFF, Select.leaves(STAFF).get(1).remove()))
        .hasToString("[offset 1/4, Staff \"A\": d'4 is gone]");
    assertThat(
            Diff.between(
                STAFF, Select.leaves(STAFF).get(3).insertAfter(Container.parse("r16 r16"))))
        .hasToString(
            "[offset 3/4, Staff \"A\": r16 is new, offset 13/16, Staff \"A\": r16 is new]");
    assertThat(Diff.between(STAFF, STAFF.withName("B")))
        .singleElement()
        .satisfies(difference -> assertThat(difference.before()).isNotNull());
    assertThat(Diff.between(STAFF, Staff.parse("c'4 d' { e'8 f' } g'4 a'8 b'").withName("A")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anEditOfSomeLeavesIsFoundAtJustThese(long seed) {
    Staff staff = RandomScore.staff(seed);
    Selection<Staff, ?> some = Select.leaves(staff).every(7);
    Staff edited = some.attach(Articulation.MARCATO);
    assertThat(Diff.between(staff, edited))
        .extracting(DiffTest::position)
        .containsExactlyElementsOf(some.positions().boxed().toList());
    assertThat(Diff.between(edited, edited)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatCameAndWentIsFoundInLongMusicToo(long seed) {
    Random random = new Random(seed);
    List<Component> before = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      before.add(Note.of(Pitch.of(random.nextInt(88) / 2.0), Duration.EIGHTH));
    }
    List<Component> after = new ArrayList<>(before);
    int gone = 1 + random.nextInt(9);
    for (int i = 0; i < gone; i++) {
      after.remove(random.nextInt(after.size()));
    }
    int come = 1 + random.nextInt(9);
    for (int i = 0; i < come; i++) {
      after.add(random.nextInt(after.size()), Rest.of(Duration.QUARTER));
    }
    List<Difference> differences = Diff.between(Staff.of(before), Staff.of(after));
    assertThat(differences.size()).isBetween(Math.max(gone, come), gone + come);
    assertThat(differences.stream().filter(d -> d.after() != null)).hasSize(come);
  }

  @Test
  void musicWithNothingInCommonIsComparedOneByOne() {
    List<Component> before = Collections.nCopies(5_000, Rest.of(Duration.QUARTER));
    List<Component> after = Collections.nCopies(5_001, Rest.of(Duration.EIGHTH));
    assertThat(Diff.between(Staff.of(before), Staff.of(after))).hasSize(5_001);
  }

  private static int position(Difference difference) {
    Place after = difference.after();
    return after == null ? -1 : after.position();
  }
}
