package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.StandardIndicator;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;

/** How each indicator is written: in which slot, and in which words. */
final class Marks {
  /** Announces a meter such as 5/12, so that LilyPond does not call it strange. */
  static final String EXPECT_STRANGE_METER =
      "#(ly:expect-warning \"strange time signature found\")";

  static final String CONSTANTE = "- \\tweak stencil #constante-hairpin";
  static final String CIRCLED_TIP = "- \\tweak circled-tip ##t";
  static final String FLARED = "- \\tweak stencil #abjad-flared-hairpin";

  private Marks() {}

  /** What an attachment of a component adds to its text. */
  static Contribution of(Attachment attachment, Component component) {
    Contribution contribution = of(attachment.indicator(), attachment.direction());
    if (!contribution.slot().isAround(component)) {
      throw new IllegalArgumentException(
          "indicator %s has no place on a %s: attach it to a %s"
              .formatted(
                  attachment,
                  component.getClass().getSimpleName(),
                  contribution.slot() == Slot.OPENING || contribution.slot() == Slot.CLOSING
                      ? "container"
                      : "leaf"));
    }
    return contribution;
  }

  static Contribution of(Indicator indicator, Direction direction) {
    return indicator instanceof StandardIndicator standard
        ? standard(standard, direction)
        : literal(indicator.literal(), direction);
  }

  private static Contribution standard(StandardIndicator indicator, Direction direction) {
    return switch (indicator) {
      case Articulation mark -> signed(Slot.ARTICULATION, direction, mark.toString());
      case Dynamic mark -> sided(Slot.ARTICULATION, direction, mark.toString());
      case Markup mark -> signed(Slot.MARKUP, direction, mark.toString());
      case StopSlur mark -> plain(Slot.SPANNER_STOP, direction, ")");
      case StopHairpin mark -> plain(Slot.SPANNER_STOP, direction, "\\!");
      case StartBeam mark -> sided(Slot.START_BEAM, direction, "[");
      case StopBeam mark -> plain(Slot.STOP_BEAM, direction, "]");
      case StartSlur mark -> sided(Slot.SPANNER_START, direction, "(");
      case StartHairpin mark -> new Contribution(Slot.SPANNER_START, hairpin(mark, direction));
      case Tie mark -> sided(Slot.SPANNER_START, direction, "~");
      case Clef mark -> plain(Slot.BEFORE, direction, "\\clef " + Quoted.of(mark.name()));
      case KeySignature mark -> plain(Slot.BEFORE, direction, mark.toString());
      case MetronomeMark mark -> plain(Slot.BEFORE, direction, mark.toString());
      case TimeSignature mark -> plain(Slot.BEFORE, direction, meter(mark));
      case BarLine mark -> plain(Slot.AFTER, direction, "\\bar " + Quoted.of(mark.sign()));
      case Literal mark -> literal(mark, direction);
    };
  }

  private static Contribution literal(Literal literal, Direction direction) {
    Slot slot =
        switch (literal.site()) {
          case ABSOLUTE_BEFORE -> Slot.ABSOLUTE_BEFORE;
          case BEFORE -> Slot.BEFORE;
          case OPENING -> Slot.OPENING;
          case CLOSING -> Slot.CLOSING;
          case AFTER -> Slot.AFTER;
          case ABSOLUTE_AFTER -> Slot.ABSOLUTE_AFTER;
        };
    return slot == Slot.AFTER
        ? sided(slot, direction, literal.text())
        : plain(slot, direction, literal.text());
  }

  /** A mark that always shows its side. */
  private static Contribution signed(Slot slot, Direction direction, String text) {
    return Contribution.of(slot, direction.symbol() + " " + text);
  }

  /** A mark that shows its side where it has one. */
  private static Contribution sided(Slot slot, Direction direction, String text) {
    return Contribution.of(slot, side(direction) + text);
  }

  private static String side(Direction direction) {
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

  private static String[] meter(TimeSignature mark) {
    return Integer.bitCount(mark.denominator()) == 1
        ? new String[] {mark.toString()}
        : new String[] {EXPECT_STRANGE_METER, mark.toString()};
  }

  private static List<String> hairpin(StartHairpin mark, Direction direction) {
    String sign = mark.shape().sign();
    List<String> lines = new ArrayList<>(3);
    if (sign.equals("--")) {
      lines.add(CONSTANTE);
    }
    if (sign.contains("o")) {
      lines.add(CIRCLED_TIP);
    }
    if (sign.contains("|")) {
      lines.add(FLARED);
    }
    lines.add(side(direction) + (sign.contains(">") ? "\\>" : "\\<"));
    return lines;
  }
}
