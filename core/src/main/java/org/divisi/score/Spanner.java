package org.divisi.score;

import java.io.Serializable;
import java.util.List;

/**
 * A mark over several leaves, such as a slur: it is written as local marks on the leaves, of which
 * none knows the others.
 */
@FunctionalInterface
public interface Spanner extends Serializable {
  /** A slur from the first leaf to the last. */
  Spanner SLUR = between(new StartSlur(), new StopSlur());

  /** A beam from the first leaf to the last. */
  Spanner BEAM = between(new StartBeam(), new StopBeam());

  /** A growing hairpin from the first leaf to the last. */
  Spanner CRESCENDO = between(StartHairpin.CRESCENDO, new StopHairpin());

  /** A falling hairpin from the first leaf to the last. */
  Spanner DIMINUENDO = between(StartHairpin.DIMINUENDO, new StopHairpin());

  /** Ties from each leaf to the next. */
  Spanner TIE = (index, size) -> index < size - 1 ? List.of(new Tie()) : List.of();

  /** What the leaf at an index among {@code size} leaves carries. */
  List<Indicator> marks(int index, int size);

  /** One mark on the first leaf and one on the last; a single leaf takes neither. */
  static Spanner between(Indicator start, Indicator stop) {
    return (index, size) ->
        size < 2
            ? List.of()
            : index == 0 ? List.of(start) : index == size - 1 ? List.of(stop) : List.of();
  }
}
