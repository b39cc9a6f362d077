package org.divisi.transform;

import java.util.List;
import java.util.Map;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.BendAfter;
import org.divisi.score.BreathMark;
import org.divisi.score.Clef;
import org.divisi.score.Fermata;
import org.divisi.score.Glissando;
import org.divisi.score.Indicator;
import org.divisi.score.Instrument;
import org.divisi.score.InstrumentName;
import org.divisi.score.KeySignature;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.Literal;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Ottava;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.StartBeam;
import org.divisi.score.StartGroup;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopBeam;
import org.divisi.score.StopGroup;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTextSpan;
import org.divisi.score.StopTrillSpan;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;

/** Which marks belong to the start of what they stand on, and which to its end. */
final class Ends {
  /** The marks that are each other's, seen from the other side. */
  private static final Map<Indicator, Indicator> OPPOSITES = opposites();

  /** The marks that are in force until another of their kind comes. */
  static final List<Class<? extends Indicator>> LASTING =
      List.of(
          Clef.class,
          KeySignature.class,
          TimeSignature.class,
          MetronomeMark.class,
          Instrument.class,
          InstrumentName.class,
          ShortInstrumentName.class);

  private Ends() {}

  private static Map<Indicator, Indicator> opposites() {
    Map<Indicator, Indicator> one =
        Map.of(
            new StartSlur(), new StopSlur(),
            new StartBeam(), new StopBeam(),
            new StartPhrasingSlur(), new StopPhrasingSlur(),
            new StartGroup(), new StopGroup(),
            new StartTrillSpan(), new StopTrillSpan(),
            new StartPianoPedal(), new StopPianoPedal());
    Map<Indicator, Indicator> both = new java.util.HashMap<>(one);
    one.forEach((start, stop) -> both.put(stop, start));
    return Map.copyOf(both);
  }

  /** Whether a mark acts at the end of its leaf, so that the last part of a cut leaf has it. */
  static boolean isOfEnd(Attachment attachment) {
    return attachment.printing().leaked()
        || switch (attachment.indicator()) {
          case StopSlur end -> true;
          case StopBeam end -> true;
          case StopPhrasingSlur end -> true;
          case StopHairpin end -> true;
          case StopTextSpan end -> true;
          case StopTrillSpan end -> true;
          case StopGroup end -> true;
          case StopPianoPedal end -> true;
          case Tie end -> true;
          case LaissezVibrer end -> true;
          case Glissando end -> true;
          case BreathMark end -> true;
          case BendAfter end -> true;
          case Fermata end -> true;
          case Articulation mark -> mark.name().endsWith("fermata"); // As it is read in a line.
          case BarLine line -> line.site() == Literal.Site.AFTER;
          case Ottava ottava -> ottava.site() == Literal.Site.AFTER;
          case Literal literal ->
              literal.site() == Literal.Site.AFTER || literal.site() == Literal.Site.ABSOLUTE_AFTER;
          default -> false;
        };
  }

  /** Whether a mark says how a leaf sounds throughout, so that each part of a cut leaf has it. */
  static boolean isThroughout(Attachment attachment) {
    return attachment.indicator() instanceof StemTremolo;
  }

  /** Whether a mark of a leaf that is written as several stands on the one at an index. */
  static boolean standsOn(Attachment attachment, int index, int last) {
    return isThroughout(attachment) || index == (isOfEnd(attachment) ? last : 0);
  }

  /** The mark that a mark is when the music goes backwards. */
  static Attachment turned(Attachment attachment) {
    Indicator opposite = OPPOSITES.get(attachment.indicator());
    return opposite == null
        ? attachment
        : new Attachment(opposite, attachment.direction(), attachment.printing());
  }
}
