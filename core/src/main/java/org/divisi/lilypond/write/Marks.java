package org.divisi.lilypond.write;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.Quoted;
import org.divisi.score.Arpeggio;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.BeamCount;
import org.divisi.score.BendAfter;
import org.divisi.score.BreathMark;
import org.divisi.score.Clef;
import org.divisi.score.ColorFingering;
import org.divisi.score.Component;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Fermata;
import org.divisi.score.Glissando;
import org.divisi.score.GrobOverride;
import org.divisi.score.GrobRevert;
import org.divisi.score.Identifier;
import org.divisi.score.Indicator;
import org.divisi.score.Instrument;
import org.divisi.score.InstrumentName;
import org.divisi.score.KeyCluster;
import org.divisi.score.KeySignature;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetricModulation;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Ottava;
import org.divisi.score.Printing;
import org.divisi.score.RehearsalMark;
import org.divisi.score.Remark;
import org.divisi.score.RepeatTie;
import org.divisi.score.RestPosition;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.StaffChange;
import org.divisi.score.StandardIndicator;
import org.divisi.score.StartBeam;
import org.divisi.score.StartGroup;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTextSpan;
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
import org.divisi.score.Tag;
import org.divisi.score.TextMark;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tweak;
import org.divisi.score.VoiceNumber;
import org.jspecify.annotations.Nullable;

/** How each indicator is written: in which slots, and in which words. */
public final class Marks {
  /** What letters mean, which is said right before the braces around them. */
  public static final Literal DRUMS = Literal.of("\\drummode");

  private Marks() {}

  /** Adds what an attachment of a component adds to its text. */
  static void add(Attachment attachment, Component component, List<Contribution> into) {
    Printing printing = attachment.printing();
    if (printing.hidden()) {
      return;
    }
    Direction direction = attachment.direction();
    List<Contribution> contributions = several(attachment.indicator(), direction, component);
    if (contributions == null && printing == Printing.PLAIN) {
      // Most marks are like this, and nothing more is made for them.
      Contribution contribution = single(attachment.indicator(), direction);
      requirePlace(contribution, attachment, component);
      into.add(contribution);
      return;
    }
    if (contributions == null) {
      contributions = List.of(single(attachment.indicator(), direction));
    }
    if (printing != Printing.PLAIN) {
      contributions = Printed.of(contributions, printing);
    }
    for (Contribution contribution : contributions) {
      requirePlace(contribution, attachment, component);
      into.add(contribution);
    }
  }

  private static void requirePlace(
      Contribution contribution, Attachment attachment, Component component) {
    if (!contribution.slot().isAround(component)) {
      throw new IllegalArgumentException(
          "indicator %s has no place on a %s: attach it to a %s"
              .formatted(
                  attachment,
                  component.getClass().getSimpleName(),
                  contribution.slot().isAround(org.divisi.score.Container.of())
                      ? "container"
                      : "leaf"));
    }
  }

  /**
   * What an indicator adds in several slots or none, or otherwise on other components; null where
   * it is a mark in one slot.
   */
  private static @Nullable List<Contribution> several(
      Indicator indicator, Direction direction, Component component) {
    return switch (indicator) {
      case Remark none -> List.of();
      case Instrument none -> List.of();
      case Identifier none -> List.of();
      case RestPosition none -> List.of();
      case Tag none -> List.of();
      case GrobOverride mark -> Properties.of(mark, component);
      case GrobRevert mark -> Properties.of(mark, component);
      case ContextSetting mark -> Properties.of(mark, component);
      case InstrumentName mark when Properties.isNamed(component) ->
          Properties.named("instrumentName", mark.markup());
      case ShortInstrumentName mark when Properties.isNamed(component) ->
          Properties.named("shortInstrumentName", mark.markup());
      case Arpeggio mark -> arpeggio(mark, direction);
      case KeyCluster mark -> keyCluster(mark, direction);
      case StartTrillSpan mark -> Spans.trill(mark, direction, component);
      default -> null;
    };
  }

  /** A mark that stands in one slot, and is the same on every component. */
  public static Contribution single(Indicator indicator, Direction direction) {
    if (!(indicator instanceof StandardIndicator standard)) {
      return literal(indicator.literal(), direction);
    }
    return switch (standard) {
      case Articulation mark -> signed(Slot.ARTICULATION, direction, mark.toString());
      case BendAfter mark -> signed(Slot.ARTICULATION, direction, mark.toString());
      case Dynamic mark -> dynamic(mark, direction);
      case Fermata mark -> sided(Slot.ARTICULATION, direction, mark.toString());
      case LaissezVibrer mark -> sided(Slot.ARTICULATION, direction, mark.toString());
      case Arpeggio mark -> sided(Slot.ARTICULATION, direction, "\\arpeggio");
      case StemTremolo mark -> plain(Slot.STEM_TREMOLO, direction, mark.toString());
      case Markup mark -> signed(Slot.MARKUP, direction, mark.toString());
      case ColorFingering mark -> signed(Slot.MARKUP, direction, mark.toString());
      case KeyCluster mark -> signed(Slot.MARKUP, direction, mark.toString());
      case MetricModulation mark -> signed(Slot.MARKUP, direction, Modulations.markup(mark));
      case StopSlur mark -> plain(Slot.SPANNER_STOP, direction, ")");
      case StopHairpin mark -> plain(Slot.SPANNER_STOP, direction, "\\!");
      case StopPhrasingSlur mark -> plain(Slot.SPANNER_STOP, direction, "\\)");
      case StopTextSpan mark -> plain(Slot.SPANNER_STOP, direction, mark.toString());
      case StopTrillSpan mark -> plain(Slot.SPANNER_STOP, direction, mark.toString());
      case StopGroup mark -> plain(Slot.SPANNER_STOP, direction, mark.toString());
      case StopPianoPedal mark -> plain(Slot.SPANNER_STOP, direction, mark.toString());
      case StartBeam mark -> sided(Slot.START_BEAM, direction, "[");
      case StopBeam mark -> plain(Slot.STOP_BEAM, direction, "]");
      case StartSlur mark -> sided(Slot.SPANNER_START, direction, "(");
      case StartPhrasingSlur mark -> sided(Slot.SPANNER_START, direction, "\\(");
      case StartHairpin mark ->
          Contribution.of(Slot.SPANNER_START, Spans.hairpin(mark, side(direction)));
      case StartTextSpan mark ->
          Contribution.of(Slot.SPANNER_START, Spans.text(mark, side(direction)));
      case StartGroup mark -> sided(Slot.SPANNER_START, direction, mark.toString());
      case StartPianoPedal mark -> sided(Slot.SPANNER_START, direction, mark.toString());
      case Glissando mark -> glissando(mark, direction);
      case Tie mark -> sided(Slot.SPANNER_START, direction, "~");
      case RepeatTie mark ->
          direction == Direction.NEUTRAL
              ? Contribution.of(Slot.SPANNER_START, mark.toString())
              : Contribution.of(Slot.SPANNER_START, direction.symbol(), mark.toString());
      case StartTrillSpan mark -> sided(Slot.TRILL_START, direction, mark.toString());
      case BeamCount mark ->
          plain(
              Slot.BEFORE,
              direction,
              "\\set stemLeftBeamCount = " + mark.left(),
              "\\set stemRightBeamCount = " + mark.right());
      case Clef mark -> plain(Slot.BEFORE, direction, "\\clef " + Quoted.of(mark.name()));
      case InstrumentName mark -> plain(Slot.BEFORE, direction, mark.toString());
      case KeySignature mark -> plain(Slot.BEFORE, direction, mark.toString());
      case MetronomeMark mark -> plain(Slot.BEFORE, direction, mark.toString());
      case StaffChange mark -> plain(Slot.BEFORE, direction, mark.toString());
      case TimeSignature mark -> plain(Slot.BEFORE, direction, Meters.lines(mark));
      case VoiceNumber mark -> plain(Slot.BEFORE, direction, mark.toString());
      case Tweak mark -> plain(Slot.HEADING, direction, mark.toString());
      case BarLine mark -> plain(slot(mark.site()), direction, "\\bar " + Quoted.of(mark.sign()));
      case BreathMark mark -> plain(Slot.AFTER, direction, mark.toString());
      case Ottava mark -> plain(slot(mark.site()), direction, mark.toString());
      case RehearsalMark mark -> plain(slot(mark.site()), direction, mark.toString());
      case ShortInstrumentName mark -> plain(slot(mark.site()), direction, mark.toString());
      case TextMark mark -> plain(slot(mark.site()), direction, mark.toString());
      case Literal mark -> literal(mark, direction);
      case GrobOverride mark -> plain(Slot.BEFORE_OVERRIDES, direction, mark.toString());
      case GrobRevert mark -> plain(Slot.BEFORE_REVERTS, direction, mark.toString());
      case ContextSetting mark -> plain(Slot.BEFORE_SETTINGS, direction, mark.toString());
      case Remark none -> unwritten(none);
      case Identifier none -> unwritten(none);
      case RestPosition none -> unwritten(none);
      case Instrument none -> unwritten(none);
      case Tag none -> unwritten(none);
    };
  }

  private static Contribution unwritten(Indicator indicator) {
    throw new IllegalArgumentException("indicator %s is not written".formatted(indicator));
  }

  private static Contribution literal(Literal literal, Direction direction) {
    Slot slot = literal.equals(DRUMS) ? Slot.HEADING : slot(literal.site());
    if (direction == Direction.NEUTRAL || !(slot.isBehindNote() || slot == Slot.AFTER)) {
      return plain(slot, direction, literal.strings().toArray(String[]::new));
    }
    List<String> lines = new ArrayList<>(literal.strings());
    lines.set(lines.size() - 1, side(direction) + lines.get(lines.size() - 1));
    return Contribution.of(slot, lines);
  }

  public static Slot slot(Literal.Site site) {
    return switch (site) {
      case ABSOLUTE_BEFORE -> Slot.ABSOLUTE_BEFORE;
      case BEFORE -> Slot.BEFORE;
      case OPENING -> Slot.OPENING;
      case CLOSING -> Slot.CLOSING;
      case TREMOLO -> Slot.STEM_TREMOLO;
      case ARTICULATION -> Slot.ARTICULATION;
      case MARKUP -> Slot.MARKUP;
      case SPANNER_STOP -> Slot.SPANNER_STOP;
      case BEAM_START -> Slot.START_BEAM;
      case BEAM_STOP -> Slot.STOP_BEAM;
      case SPANNER_START -> Slot.SPANNER_START;
      case TRILL_START -> Slot.TRILL_START;
      case AFTER -> Slot.AFTER;
      case ABSOLUTE_AFTER -> Slot.ABSOLUTE_AFTER;
    };
  }

  private static Contribution dynamic(Dynamic mark, Direction direction) {
    if (mark.command().isEmpty() && (mark.isEffort() || mark.textual())) {
      Direction side = direction == Direction.NEUTRAL ? Direction.DOWN : direction;
      return sided(
          Slot.ARTICULATION,
          side,
          mark.isEffort() ? DynamicText.effort(mark) : DynamicText.words(mark));
    }
    return sided(Slot.ARTICULATION, direction, mark.toString());
  }

  private static Contribution glissando(Glissando mark, Direction direction) {
    Contribution line = sided(Slot.SPANNER_START, direction, mark.toString());
    return mark.zeroPadding()
        ? Contribution.of(
            Slot.SPANNER_START, "- \\abjad-zero-padding-glissando", line.lines().get(0))
        : line;
  }

  private static List<Contribution> arpeggio(Arpeggio mark, Direction direction) {
    Contribution sign = single(mark, direction);
    return switch (mark.arrow()) {
      case UP -> List.of(Contribution.of(Slot.BEFORE, "\\arpeggioArrowUp"), sign);
      case DOWN -> List.of(Contribution.of(Slot.BEFORE, "\\arpeggioArrowDown"), sign);
      case NEUTRAL -> List.of(sign);
    };
  }

  private static List<Contribution> keyCluster(KeyCluster mark, Direction direction) {
    return List.of(
        Contribution.of(Slot.BEFORE_OVERRIDES, Properties.KEY_CLUSTER), single(mark, direction));
  }

  /** A mark that always shows its side. */
  private static Contribution signed(Slot slot, Direction direction, String text) {
    return Contribution.of(slot, direction.symbol() + " " + text);
  }

  /** A mark that shows its side where it has one. */
  private static Contribution sided(Slot slot, Direction direction, String text) {
    return Contribution.of(slot, side(direction) + text);
  }

  public static String side(Direction direction) {
    return direction == Direction.NEUTRAL ? "" : direction.symbol() + " ";
  }

  /** A mark that has no side. */
  private static Contribution plain(Slot slot, Direction direction, String... lines) {
    if (direction != Direction.NEUTRAL) {
      throw new IllegalArgumentException(
          "indicator %s has no side: attach it without a direction"
              .formatted(lines[lines.length - 1]));
    }
    return Contribution.of(slot, lines);
  }
}
