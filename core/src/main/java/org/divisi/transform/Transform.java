package org.divisi.transform;

import java.util.List;
import java.util.function.UnaryOperator;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.Leaf;
import org.divisi.select.Bars;
import org.divisi.select.Groups;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/**
 * Makes music from music. Each function gives a new score and leaves the old one as it was; what it
 * does not change it shares.
 *
 * {@snippet class="org.divisi.transform.TransformTest" region="transform"}
 */
public final class Transform {
  private Transform() {}

  /**
   * The same music with each pitch moved by an interval, also those that trills are made with;
   * drums and key signatures stay. Costs O(n).
   */
  public static <R extends Component> R transpose(R music, Interval interval) {
    return interval.equals(Interval.UNISON) ? music : repitch(music, pitch -> pitch.plus(interval));
  }

  /**
   * The same music upside down: each pitch lies as far below an axis as it lay above, in steps and
   * semitones.
   */
  public static <R extends Component> R invert(R music, Pitch axis) {
    return repitch(music, pitch -> axis.minus(Interval.between(axis, pitch)));
  }

  /** The same music with each pitch changed, also those of trills and of rests at a height. */
  public static <R extends Component> R repitch(R music, UnaryOperator<Pitch> change) {
    return Repitching.of(music, change);
  }

  /** The same music with sharps for flats. */
  public static <R extends Component> R respellWithSharps(R music) {
    return repitch(music, Spelling::withSharps);
  }

  /** The same music with flats for sharps. */
  public static <R extends Component> R respellWithFlats(R music) {
    return repitch(music, Spelling::withFlats);
  }

  /**
   * The same music so many times as long, in other note values, tied where one leaf cannot have the
   * duration.
   *
   * @throws IllegalArgumentException if a duration would take a tuplet
   */
  public static <R extends Component> R scale(R music, Ratio ratio) {
    return ratio.isTrivial() ? music : Scaling.scale(music, ratio);
  }

  /**
   * The same music from its end to its start. What begins a spanner and what ends it change places,
   * a hairpin that grew falls, and a slur that comes to begin on a note takes in its grace notes,
   * which stay before it. Clefs, meters, tempi and octave signs stay with the music that they
   * govern, and the last bar line at the end. Twice is nothing.
   *
   * <p>A repeat is turned within itself. One with endings is refused: it sounds as body, first
   * ending, body, second ending, so backwards each time begins with another ending, which no sign
   * says. To keep body and endings in their order would be other music, silently.
   *
   * @throws IllegalArgumentException if a repeat has endings
   */
  public static <R extends Component> R retrograde(R music) {
    return Retrograde.of(music);
  }

  /**
   * The same music with every leaf and every tuplet cut that reaches over one of these times. What
   * is cut is tied; its marks stay on the part that they belong to, such as a fermata on the last,
   * and a tremolo on each. Costs O(n).
   */
  public static <R extends Component> R split(R music, List<Offset> times) {
    return Splitting.split(music, times);
  }

  /** The same music cut again and again after these durations, in turn, to its end. */
  public static <R extends Component> R splitCyclically(R music, List<Duration> durations) {
    return split(music, Splitting.cyclic(music.duration(), durations));
  }

  /** The same music with every leaf and every tuplet cut at the bar lines. */
  public static <R extends Component> R splitAtBars(R music) {
    return split(music, Splitting.barLines(music.duration(), Bars.of(music)));
  }

  /**
   * The same music with tied leaves that stand side by side as one, or as few as can be. The marks
   * of the first start it, those of the last end it. Costs O(n).
   */
  public static <R extends Component> R fuseTies(R music) {
    return Fusing.ties(music);
  }

  /**
   * The score with the selected leaves, which stand side by side, as one leaf on the pitches of the
   * first, or as few as can be, tied.
   *
   * @throws IllegalArgumentException if they do not stand side by side
   */
  public static <R extends Component> R fuse(Selection<R, ? extends Leaf> leaves) {
    return Fusing.leaves(leaves.root(), List.of(leaves));
  }

  /** The score with each group of leaves, which stand side by side, as one leaf. */
  public static <R extends Component> R fuse(Groups<R, ? extends Leaf> groups) {
    return Fusing.leaves(groups.root(), groups);
  }

  /**
   * The score with each logical tie as a tuplet of the same duration: {@code 2, 1, 1} for three
   * notes of which the first is longer, a number below 0 for a rest.
   *
   * @throws IllegalArgumentException if the leaves of a tie do not stand side by side
   */
  public static <R extends Component> R logicalTiesToTuplets(
      Groups<R, Leaf> ties, int... proportion) {
    return Dividing.divide(ties, proportion);
  }

  /** The same music with neighbouring tuplets of one ratio as one tuplet, also within others. */
  public static <R extends Component> R fuseTuplets(R music) {
    return FusingTuplets.of(music);
  }

  /** The same music with each context that has a name under another one, such as with a number. */
  public static <R extends Component> R rename(R music, UnaryOperator<String> change) {
    return Select.components(music, Context.class)
        .where(context -> !context.name().isEmpty())
        .map(
            context ->
                context.withHeading(context.heading().withName(change.apply(context.name()))));
  }
}
