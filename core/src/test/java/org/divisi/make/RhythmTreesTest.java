package org.divisi.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.divisi.lilypond.LilyPond;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.theory.Duration;
import org.divisi.theory.rhythm.RhythmTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTreesTest {
  private static String words(Components music) {
    return LilyPond.format(Container.of(music)).replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(1 (1 1 1)); { \\tuplet 3/2 { c'8 c'8 c'8 } }",
        "(1 (1 1)); { c'8 c'8 }",
        "(1 (5 -3)); { c'8 ~ c'32 r16. }",
        "(1 (1 (1 (1.0 1 1)))); { c'8 ~ \\tuplet 3/2 { c'16 c'16 c'16 } }",
        "(1 ((1 (1 1 1)) 1.0)); { \\tuplet 3/2 { c'16 c'16 c'16 ~ } c'8 }",
        "(1 (1 (2 (3 -2)))); { \\tuplet 3/2 { c'8 \\tuplet 5/4 { c'8. r8 } } }",
        "(3/2 (1 1)); { \\tuplet 4/3 { c'4 c'4 } }"
      })
  void treesBecomeMusic(String tree, String text) {
    assertThat(words(RhythmTrees.music(RhythmTree.parse(tree), Duration.QUARTER))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1 (1 1 1))",
        "(1 (1 (2 (1 -1 1)) -2))",
        "(1 (2 (3 (1 1 -1 1 1)) 1))",
        "(1 (4 3 -1 7))"
      })
  void musicBecomesItsTreeAgain(String text) {
    RhythmTree tree = RhythmTree.parse(text);
    Components music = RhythmTrees.music(tree, Duration.HALF);
    Components again = RhythmTrees.music(RhythmTrees.of(Container.of(music)), Duration.HALF);
    assertThat(words(again)).isEqualTo(words(music));
  }

  @Test
  void whatHasNoOneRhythmIsRefused() {
    Fragment both = Container.parse("c'4 d'4").withSimultaneous(true);
    assertThatThrownBy(() -> RhythmTrees.of(both)).hasMessageContaining("has no one rhythm");
    assertThatThrownBy(() -> RhythmTrees.of(Container.of(both)))
        .hasMessageContaining("sounds at once");
    assertThatThrownBy(() -> RhythmTrees.of(Container.of(Components.EMPTY)))
        .hasMessageContaining("has no one rhythm");
    Fragment deep = Container.parse("c'4");
    for (int i = 0; i < 50_000; i++) {
      deep = Container.of(deep);
    }
    Fragment deepest = deep;
    assertThatThrownBy(() -> RhythmTrees.of(deepest)).hasMessageContaining("nested deeper than");
  }
}
