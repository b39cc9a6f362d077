package org.divisi.score;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntFunction;
import org.divisi.theory.Duration;

/**
 * A mark over several leaves, such as a slur: it is written as local marks on the leaves, of which
 * none knows the others. Over a single leaf only a trill, a pedal and an octave sign are drawn.
 *
 * {@snippet class="org.divisi.score.SpannerTest" region="spanner"}
 */
@FunctionalInterface
public interface Spanner extends Serializable {
  /** A slur from the first leaf to the last. */
  Spanner SLUR = between(new StartSlur(), new StopSlur());

  /** A phrasing slur from the first leaf to the last. */
  Spanner PHRASING_SLUR = between(new StartPhrasingSlur(), new StopPhrasingSlur());

  /** A beam from the first leaf to the last. */
  Spanner BEAM = between(new StartBeam(), new StopBeam());

  /** A growing hairpin from the first leaf to the last. */
  Spanner CRESCENDO = between(StartHairpin.CRESCENDO, new StopHairpin());

  /** A falling hairpin from the first leaf to the last. */
  Spanner DIMINUENDO = between(StartHairpin.DIMINUENDO, new StopHairpin());

  /** A bracket over notes that belong together. */
  Spanner BRACKET = between(new StartGroup(), new StopGroup());

  /** The right pedal, down from the first leaf to the last. */
  Spanner PEDAL = between(new StartPianoPedal(), new StopPianoPedal());

  /** A trill from the first leaf to the last. */
  Spanner TRILL = between(new StartTrillSpan(), new StopTrillSpan());

  /** Ties from each leaf to the next. */
  Spanner TIE = (index, size) -> index < size - 1 ? List.of(new Tie()) : List.of();

  /** Ties to each leaf from the one before, as they are drawn after a repeat sign. */
  Spanner REPEAT_TIE = (index, size) -> index > 0 ? List.of(new RepeatTie()) : List.of();

  /** Slides from each leaf to the next. */
  Spanner GLISSANDO = (index, size) -> index < size - 1 ? List.of(new Glissando()) : List.of();

  /** What the leaf at an index among {@code size} leaves carries. */
  List<Indicator> marks(int index, int size);

  /**
   * What the leaf at an index among {@code size} leaves carries, where that depends on the music.
   */
  default List<Attachment> attachments(IntFunction<Place> leaves, int index, int size) {
    List<Indicator> marks = marks(index, size);
    return switch (marks.size()) {
      case 0 -> List.of();
      case 1 -> List.of(Attachment.of(marks.get(0)));
      default -> marks.stream().map(Attachment::of).toList();
    };
  }

  /**
   * One mark on the first leaf and one on the last. A single leaf takes both of a trill, a pedal or
   * an octave sign, the end behind it; of anything else it takes neither.
   */
  static Spanner between(Indicator start, Indicator stop) {
    return new PairedSpanner(start, stop);
  }

  /** Music so many octaves away from where it is written. */
  static Spanner ottava(int octaves) {
    return between(new Ottava(octaves), new Ottava(0, Literal.Site.AFTER));
  }

  /** A line with words. */
  static Spanner text(StartTextSpan start) {
    String command = start.command().replace("\\start", "\\stop").replace("Start", "Stop");
    return between(start, new StopTextSpan(command));
  }

  /**
   * A hairpin with dynamics, as Abjad writes it: {@code p < f}, {@code o< mf}, {@code f >o !},
   * {@code f >o niente}. A single leaf takes no hairpin, but its first dynamic, or else its last.
   *
   * @throws IllegalArgumentException if a word is no dynamic that is known
   */
  static Spanner hairpin(String descriptor) {
    return HairpinSpanner.parse(descriptor);
  }

  /**
   * A beam that is divided into groups of these durations, which beams of a number join.
   *
   * @param joining how many beams join two groups
   */
  static Spanner beam(int joining, List<Duration> groups) {
    return new GroupedBeam(joining, groups);
  }

  /** The same spanner on a side of the staff, as far as its marks have one. */
  default Spanner directed(Direction direction) {
    return new DirectedSpanner(this, direction);
  }
}
