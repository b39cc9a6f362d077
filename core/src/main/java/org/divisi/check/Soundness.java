package org.divisi.check;

import java.util.Optional;
import org.divisi.score.Clef;
import org.divisi.score.Instrument;
import org.divisi.score.Leaf;
import org.divisi.score.NoteHead;
import org.divisi.score.Place;
import org.divisi.theory.Pitch;

/** Asks whether the instrument in force can play what is written. */
final class Soundness {
  /** What marks a leaf that is not meant by its pitch. */
  private static final String UNPITCHED = "unpitched";

  void leaf(Leaf leaf, Place place, Check check) {
    if (!leaf.isPitched() || leaf.remark(UNPITCHED).isPresent()) {
      return;
    }
    Optional<Instrument> instrument = place.effective(Instrument.class);
    if (instrument.isEmpty()) {
      return;
    }
    for (NoteHead head : leaf.heads()) {
      Pitch sounding = instrument.get().sounding(head.pitch());
      if (!head.isDrum() && !instrument.get().has(sounding)) {
        check.find(
            Rule.OUT_OF_RANGE,
            place,
            "%s sounds %s, but the %s has only %s to %s: write another pitch, or give it a range"
                .formatted(
                    leaf,
                    sounding,
                    instrument.get(),
                    instrument.get().lowest(),
                    instrument.get().highest()));
      }
    }
    place
        .effective(Clef.class)
        .filter(clef -> !clef.equals(Clef.PERCUSSION))
        .filter(clef -> !instrument.get().clefs().contains(clef.name()))
        .ifPresent(
            clef ->
                check.find(
                    Rule.WRONG_CLEF,
                    place,
                    "%s stands in the %s clef, but the %s is noted in: %s"
                        .formatted(
                            leaf,
                            clef.name(),
                            instrument.get(),
                            String.join(", ", instrument.get().clefs()))));
  }
}
