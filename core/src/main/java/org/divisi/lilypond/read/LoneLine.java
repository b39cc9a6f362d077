package org.divisi.lilypond.read;

import java.util.List;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Attachment;
import org.divisi.score.Leaf;
import org.divisi.score.Skip;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a line says that stands by itself, behind a leaf and before another.
 *
 * @param attachments the marks or commands
 * @param marking whether they are marks, which belong to the leaf before
 * @param leaf a leaf, where the line is one; or null
 */
record LoneLine(List<Attachment> attachments, boolean marking, @Nullable Leaf leaf) {
  private static final LoneLine NOTHING = new LoneLine(List.of(), false, null);

  /** Reads a line; nothing where it cannot be read by itself. */
  static LoneLine read(String text) {
    try {
      Building building = Reader.readLine(Source.of(text), Skip.of(Duration.QUARTER));
      Leaf last = building.leaf();
      if (last != null && !(last instanceof Skip)) {
        return new LoneLine(List.of(), false, last);
      }
      return building.marks().isEmpty()
          ? new LoneLine(building.pending(), false, null)
          : new LoneLine(building.marks(), true, null);
    } catch (LilyPondException e) {
      return NOTHING;
    }
  }
}
