package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same by a LilyPond that has begun and waits for sheets. */
class WarmLilyPondEngraverTest extends LilyPondEngraverTest {

  @Override
  List<Engraving> engrave(Engraver engraver, List<Sheet> sheets) {
    List<Engraving> made = new ArrayList<>();
    try (WarmEngraver warm = engraver.warm()) {
      for (Sheet sheet : sheets) {
        made.add(warm.engrave(sheet, folder));
      }
    }
    return made;
  }

  @Test
  void thisLilypondCanBeKept() {
    try (WarmEngraver warm = Engraver.find().warm()) {
      assertThat(warm.isWarm()).isTrue();
    }
  }
}
