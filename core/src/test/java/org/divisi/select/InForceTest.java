package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.RandomScore;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.TimeSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in force at many components is found in one pass, and is what each place finds. */
class InForceTest {
  private static <I extends Indicator> void assertFound(
      Selection<?, ? extends Component> selection, Class<I> kind) {
    List<Optional<I>> each =
        selection.places().stream().map(place -> place.effective(kind)).toList();
    assertThat(selection.effective(kind)).isEqualTo(each);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void onePassFindsWhatEachPlaceFinds(long seed) {
    Score score = Score.of(RandomScore.staff(seed), RandomScore.staff(seed + 100));
    for (Class<? extends Indicator> kind :
        List.of(
            Dynamic.class, Clef.class, TimeSignature.class, KeySignature.class, Indicator.class)) {
      assertFound(Select.leaves(score), kind);
      assertFound(Select.components(score, Component.class), kind);
      assertFound(Select.pitchedLeaves(score).every(3), kind);
      assertFound(Select.tuplets(score), kind);
      assertFound(Select.leaves(score).where(leaf -> false), kind);
    }
  }

  @Test
  void whatSoundsWithAVoiceChangesWhatIsInForceInIt() {
    Staff staff =
        Staff.parse("<< { c'4 c' c' c' } { g4 \\clef \"alto\" g g \\clef \"bass\" g } >>");
    assertFound(Select.leaves(staff), Clef.class);
    assertThat(Select.leaves(staff).get(0, 1, 3).effective(Clef.class))
        .containsExactly(Optional.empty(), Optional.of(Clef.of("alto")), Optional.of(Clef.BASS));
  }

  @Test
  void theDynamicOfEachLeaf() {
    Staff staff = Staff.parse("c'4 d' \\p e' \\times 2/3 { f' g' \\f a' } b'");
    // @start region="effective"
    List<Optional<Dynamic>> dynamics = Select.leaves(staff).effective(Dynamic.class);
    // @end
    assertThat(dynamics)
        .extracting(dynamic -> dynamic.map(Dynamic::name).orElse("-"))
        .containsExactly("-", "p", "p", "p", "f", "f", "f");
  }
}
