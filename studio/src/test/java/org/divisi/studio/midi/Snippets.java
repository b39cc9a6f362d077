package org.divisi.studio.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.divisi.score.Staff;
import org.divisi.studio.sound.Sound;
import org.divisi.theory.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples of the documentation. */
class Snippets {
  @TempDir private Path folder = Path.of("");

  @Test
  void midi() {
    // @start region="midi"
    Path file = folder.resolve("chord.mid");
    Midi.write(Staff.parse("c'4 <e' g'>4 \\p"), file);
    List<Sound> sounds = Midi.read(file).parts().get(0).sounds();
    // @end
    assertThat(sounds).hasSize(3);
    assertThat(sounds.get(2).offset()).isEqualTo(Offset.of(1, 4));
    assertThat(sounds.get(2).number()).isEqualTo(67);
    assertThat(sounds.get(2).velocity()).isEqualTo(69);
  }
}
