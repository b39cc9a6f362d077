package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.TimeSignature;

/** How a time signature is written. */
final class Meters {
  /** Announces a meter such as 5/12, so that LilyPond does not call it strange. */
  static final String EXPECT_STRANGE = "#(ly:expect-warning \"strange time signature found\")";

  private Meters() {}

  static String[] lines(TimeSignature mark) {
    List<String> lines = new ArrayList<>();
    if (mark.partial() != null) {
      lines.add("\\partial " + mark.partial());
    }
    if (!mark.isDyadic()) {
      lines.add(EXPECT_STRANGE);
    }
    lines.add("\\time " + mark.numerator() + "/" + mark.denominator());
    return lines.toArray(String[]::new);
  }
}
