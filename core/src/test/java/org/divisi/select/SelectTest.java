package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.divisi.make.Leaves;
import org.divisi.make.Tuplets;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Leaf;
import org.divisi.score.Rest;
import org.divisi.score.Score;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.junit.jupiter.api.Test;

class SelectTest {
  private static final Staff SCALE = Staff.of(Leaves.notes("c' d' e' f' g'", "1/8"));

  private static String marks(Component root) {
    StringBuilder text = new StringBuilder();
    Tree.forEachLeaf(
        root,
        (leaf, offset) -> {
          text.append(text.isEmpty() ? "" : " ").append(leaf);
          for (Attachment attachment : leaf.attachments()) {
            text.append(attachment);
          }
        });
    return text.toString();
  }

  @Test
  void everyFourthLeafTakesAnAccent() {
    Staff accented = Select.leaves(SCALE).every(4).attach(Articulation.ACCENT);
    assertThat(marks(accented)).isEqualTo("c'8\\accent d'8 e'8 f'8 g'8\\accent");
    assertThat(marks(SCALE)).isEqualTo("c'8 d'8 e'8 f'8 g'8");
    assertThat(marks(Select.leaves(SCALE).every(2, 1).attach(Articulation.ACCENT, Direction.UP)))
        .isEqualTo("c'8 d'8^\\accent e'8 f'8^\\accent g'8");
  }

  @Test
  void eachNoteCanBeChanged() {
    Staff up =
        Select.notes(SCALE).map(note -> note.withPitch(note.pitch().plus(Interval.parse("P5"))));
    assertThat(marks(up)).isEqualTo("g'8 a'8 b'8 c''8 d''8");
    Staff high =
        Select.notes(SCALE)
            .where(note -> note.pitch().number() > 4)
            .map(note -> Rest.of(note.value()));
    assertThat(marks(high)).isEqualTo("c'8 d'8 e'8 r8 r8");
  }

  @Test
  void oneIsFoundFromEitherEnd() {
    assertThat(Select.leaves(SCALE).get(-1)).hasToString("[g'8]");
    assertThat(Select.leaves(SCALE).get(1).components()).hasToString("[d'8]");
    assertThatThrownBy(() -> Select.leaves(SCALE).get(5))
        .hasMessage("index 5 is not among 5 selected: use -5 to 4");
    assertThatThrownBy(() -> Select.leaves(SCALE).every(0))
        .hasMessage("every 0-th is nothing: use 1 or more");
  }

  @Test
  void runsEndAtRestsAndAtMusicThatSoundsAtOnce() {
    Components line =
        Leaves.notes("c' d'", "1/4").plus(Leaves.rests("1/4")).plus(Leaves.notes("e'", "1/4"));
    Staff staff = Staff.of(line.plus(Tuplets.of(Duration.QUARTER, 1, 1, -1)));
    assertThat(Select.runs(staff)).hasToString("[[c'4, d'4], [e'4, c'8, c'8]]");
    assertThat(marks(Select.runs(staff).attach(Spanner.SLUR)))
        .isEqualTo("c'4( d'4) r4 e'4( c'8 c'8) r8");
    assertThat(marks(Select.runs(staff).attach(Spanner.TIE)))
        .isEqualTo("c'4~ d'4 r4 e'4~ c'8~ c'8 r8");
    Voice voice = Voice.of(Leaves.notes("c'", "1/4"));
    Container both = Container.of(voice, voice).withSimultaneous(true);
    assertThat(Select.runs(Staff.of(both, both))).hasToString("[[c'4], [c'4], [c'4], [c'4]]");
    assertThat(marks(Select.runs(Staff.of(voice)).attach(Spanner.SLUR))).isEqualTo("c'4");
  }

  @Test
  void aMeasureCanBeReplaced() {
    Staff staff = Staff.of(Leaves.repeatedNotes(12, Duration.QUARTER));
    staff = Select.leaves(staff).get(0).attach(TimeSignature.of(3, 4));
    assertThat(Select.measures(staff).size()).isEqualTo(4);
    Container music = Container.of(Leaves.notes("g'", "1/2").plus(Leaves.rests("1/4")));
    Staff replaced = Select.measures(staff).get(2).replace(music);
    assertThat(marks(replaced)).isEqualTo("c'4\\time 3/4 c'4 c'4 c'4 c'4 c'4 g'2 r4 c'4 c'4 c'4");
    assertThat(Select.measures(staff).get(-1).remove().leaves()).isEqualTo(9);
  }

  @Test
  void measuresFollowTheTimeSignaturesAndKeepWhatFitsWhole() {
    Leaf half = (Leaf) Leaves.notes("c'", "1/2").get(0);
    Staff staff =
        Staff.of(
            half.attach(TimeSignature.of(2, 4)),
            Tuplets.of(Duration.HALF, 1, 1, 1),
            half.attach(TimeSignature.of(5, 4)),
            half,
            half,
            half.attach(TimeSignature.of(3, 8)));
    assertThat(Select.measures(staff))
        .hasToString("[[c'2], [3:2 {c'4, c'4, c'4}], [c'2, c'2, c'2], [], [c'2]]");
    assertThat(Select.measures(Staff.of())).hasToString("[]");
  }

  @Test
  void measuresOfSeveralVoicesAreNotReplacedAsOne() {
    Voice voice = Voice.of(Leaves.repeatedNotes(4, Duration.HALF));
    Score score = Score.of(Staff.of(voice), Staff.of(voice));
    assertThat(Select.measures(score).get(1).size()).isEqualTo(4);
    assertThatThrownBy(() -> Select.measures(score).get(1).replace(voice))
        .hasMessage(
            "c'2 at 3/2 and c'2 at 1 do not stand side by side: use replaceEach, or select in one"
                + " voice");
  }

  @Test
  void groupsAreReplacedEachByWhatItBecomes() {
    Staff staff = Staff.of(Leaves.repeatedNotes(8, Duration.QUARTER));
    Staff whole =
        Select.measures(staff)
            .replace(measure -> Leaves.notes("d'", "1/1").get(0).attach(Articulation.TENUTO));
    assertThat(marks(whole)).isEqualTo("d'1\\tenuto d'1\\tenuto");
    assertThat(Select.measures(staff).first().size()).isEqualTo(2);
    assertThat(Select.measures(staff).every(2).flat().size()).isEqualTo(4);
  }
}
