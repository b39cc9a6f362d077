package org.divisi.docs;

import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.Voice;
import org.divisi.select.Select;
import org.divisi.select.Selection;

/** The music of the examples of {@code docs/editing.md}. */
final class Edited {
  static final Staff S =
      Staff.parse("c'4 d'8 ~ d'16 e'16 ~ e'8 r4 g'8 \\times 2/3 { a'8 b'8 <c' e'>8 } r8 c''8");
  static final Selection<Staff, Leaf> LEAVES = Select.leaves(S);
  static final Voice V =
      Voice.parse(
              "\\clef \"alto\" \\tempo 4=60 \\time 2/4 c'4 ^ \\markup x d' ~ d'8 e' <f' a'>4 \\times 2/3 { g'8 a' b' }")
          .withName("V");
  static final Score SCORE = Score.of(Staff.of(V).withName("S"));
  static final StaffGroup GROUP = StaffGroup.of(Staff.parse("c'4 c'4"), Staff.parse("e'8 f'8 g'4"));

  private Edited() {}

  static Place place(int leaf) {
    return Select.leaves(SCORE).get(leaf).places().get(0);
  }

  static Leaf leaf(int leaf) {
    return Select.leaves(SCORE).get(leaf).components().get(0);
  }
}
