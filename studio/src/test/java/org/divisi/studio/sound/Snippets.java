package org.divisi.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.divisi.score.Staff;
import org.divisi.theory.Duration;
import org.junit.jupiter.api.Test;

/** Examples of the documentation. */
class Snippets {
  @Test
  void performance() {
    // @start region="performance"
    Performance performance = Performance.of(Staff.parse("c'4 -\\staccato d'4 ~ d'8 r8 e'4 \\f"));
    List<Sound> sounds = performance.parts().get(0).sounds();
    Duration first = sounds.get(0).duration(); // half of what is written
    Duration second = sounds.get(1).duration(); // both tied notes
    int third = sounds.get(2).velocity();
    // @end
    assertThat(first).isEqualTo(Duration.EIGHTH);
    assertThat(second).isEqualTo(Duration.of(3, 8));
    assertThat(third).isEqualTo(95);
  }
}
