package org.divisi.make;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.lilypond.LilyPond;
import org.divisi.score.Components;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;
import org.divisi.theory.rhythm.RhythmTree;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void leaves() {
    // @start region="leaves"
    Components leaves = Leaves.notes("c' d' ef'", "1/4 5/16 1/12");
    Staff staff = Staff.of(leaves);
    // Staff {c'4, d'4, d'16, 3:2 {ef'8}}, with a tie from d'4 to d'16
    // @end
    assertThat(staff).hasToString("Staff {c'4, d'4, d'16, 3:2 {ef'8}}");
  }

  @Test
  void trees() {
    // @start region="trees"
    RhythmTree tree = RhythmTree.parse("(1 (1 (2 (1 -1 1)) -2))");
    Staff staff = Staff.of(RhythmTrees.music(tree, Duration.HALF));
    // Staff {5:4 {c'8, 3:2 {c'8, r8, c'8}, r4}}
    RhythmTree again = RhythmTrees.of(staff);
    // (1 ((1 (1 (2 (1 -1 1)) -2))))
    // @end
    assertThat(staff).hasToString("Staff {5:4 {c'8, 3:2 {c'8, r8, c'8}, r4}}");
    assertThat(again).hasToString("(1 ((1 (1 (2 (1 -1 1)) -2))))");
  }

  @Test
  void ratios() {
    // @start region="ratios"
    Tuplet triplet = Tuplet.of(Ratio.of(3, 2), Leaves.notes("c' d' e'", "1/8"));
    Tuplet longer = TupletRatios.toggled(triplet); // 3:4 {c'16, d'16, e'16}
    // @end
    assertThat(longer).hasToString("3:4 {c'16, d'16, e'16}");
    assertThat(longer.duration()).isEqualTo(triplet.duration());
    assertThat(TupletRatios.normalized(longer)).isEqualTo(longer);
    assertThat(TupletRatios.isTrivializable(triplet)).isFalse();
    Tuplet dotted = Tuplet.of(Ratio.of(3, 2), Leaves.notes("c' d'", "3/16"));
    assertThat(TupletRatios.trivialized(dotted)).hasToString("1:1 {c'8, d'8}");
    assertThat(TupletRatios.withoutDots(dotted)).hasToString("1:1 {c'8, d'8}");
    assertThat(TupletRatios.normalized(Tuplet.of(Ratio.of(1, 4), Leaves.notes("c'", "1/16"))))
        .hasToString("1:1 {c'4}");
  }

  @Test
  void parts() {
    // @start region="parts"
    Components notes = Leaves.notes("c'", "5/8", Parts.SHORT_FIRST.withNotesBelow(Duration.HALF));
    // c'4. ~ c'4
    // @end
    assertThat(Staff.of(notes)).hasToString("Staff {c'4., c'4}");
  }

  @Test
  void onBeat() {
    // @start region="onBeat"
    Voice voice = Voice.parse("c'4 d' e' f'").withName("Music");
    Voice ornamented = OnBeatGraces.at(voice, 1, 3, "g'16 a' b'", Duration.of(1, 24));
    // @end
    assertThat(ornamented.duration()).isEqualTo(Duration.WHOLE);
    assertThat(LilyPond.format(ornamented).replaceAll("\\s+", " "))
        .isEqualTo(
            "\\context Voice = \"Music\" { c'4 << \\context Voice = \"On_Beat_Grace_Container\" {"
                + " \\set fontSize = #-3 \\slash \\voiceOne < \\tweak font-size 0 \\tweak"
                + " transparent ##t d' g' >16 * 2/3 [ ( a'16 * 2/3 b'16 * 2/3 ) ] } \\context Voice ="
                + " \"Music\" { \\voiceTwo d'4 e'4 } >> \\oneVoice f'4 }");
  }
}
