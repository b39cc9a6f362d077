package org.divisi.transform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.Facts;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.theory.Meter;
import org.junit.jupiter.api.Test;

class MetersTest {
  private static String words(Fragment music) {
    return music.components().stream()
        .map(component -> LilyPond.format(component).replaceAll("\\s+", " "))
        .collect(joining(" "));
  }

  private static Rewriting rewriting(String boundary, String dots) {
    Rewriting rewriting = Rewriting.STANDARD;
    if (!boundary.equals("None")) {
      rewriting = rewriting.withBoundary(Integer.parseInt(boundary));
    }
    return dots.equals("None") ? rewriting : rewriting.withDots(Integer.parseInt(dots));
  }

  @Test
  void measuresAreRewrittenAsAbjadRewritesThem() {
    int rows = 0;
    for (String[] row : Facts.table("abjad_rewrite.tsv")) {
      Rewriting rewriting = rewriting(row[3], row[4]);
      Fragment music = Meters.rewrite(Container.parse(row[5]), Meter.parse(row[2]), rewriting);
      if (!row[6].startsWith("ERROR")) {
        assertThat("\\new Staff { \\time " + row[1] + " " + words(music) + " }")
            .as(row[0] + " " + row[5] + rewriting)
            .isEqualTo(row[6]);
      }
      assertThat(Meters.rewrite(music, Meter.parse(row[2]), rewriting)).isSameAs(music);
      rows++;
    }
    assertThat(rows).isEqualTo(594);
  }
}
