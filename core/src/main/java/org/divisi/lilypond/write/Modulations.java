package org.divisi.lilypond.write;

import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Context;
import org.divisi.score.ContextSetting;
import org.divisi.score.Fragment;
import org.divisi.score.GrobOverride;
import org.divisi.score.Heading;
import org.divisi.score.Leaf;
import org.divisi.score.MetricModulation;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.theory.NoteValue;
import org.jspecify.annotations.Nullable;

/**
 * Metric modulations as markups: with the commands of Abjad's LilyPond files where these suffice.
 */
final class Modulations {
  private Modulations() {}

  static String markup(MetricModulation mark) {
    NoteValue left = plain(mark.left());
    NoteValue right = plain(mark.right());
    Tuplet leftTuplet = tuplet(mark.left());
    Tuplet rightTuplet = tuplet(mark.right());
    String scale = " #'(%s . %s)".formatted(mark.scale(), mark.scale());
    if (left != null && right != null) {
      return "\\markup \\abjad-metric-modulation " + value(left) + " " + value(right) + scale;
    }
    if (leftTuplet != null && right != null) {
      return "\\markup \\abjad-metric-modulation-tuplet-lhs %s %s"
              .formatted(inTuplet(leftTuplet), value(right))
          + scale;
    }
    if (left != null && rightTuplet != null) {
      return "\\markup \\abjad-metric-modulation-tuplet-rhs %s %s"
              .formatted(value(left), inTuplet(rightTuplet))
          + scale;
    }
    return "\\markup { %s\n=\n\\hspace #-0.5\n%s }"
        .formatted(score(mark.left()), score(mark.right()));
  }

  private static String value(NoteValue value) {
    return "#%d #%d".formatted(value.log(), value.dots());
  }

  /** The note of a tuplet, and its ratio turned round, as the command takes them. */
  private static String inTuplet(Tuplet tuplet) {
    Leaf only = (Leaf) tuplet.components().get(0);
    return "%s #%d #%d"
        .formatted(value(only.value()), tuplet.ratio().denominator(), tuplet.ratio().numerator());
  }

  private static @Nullable NoteValue plain(Component music) {
    return music instanceof Leaf leaf && !leaf.value().isMultiplied() ? leaf.value() : null;
  }

  private static @Nullable Tuplet tuplet(Component music) {
    return music instanceof Tuplet tuplet
            && tuplet.components().size() == 1
            && tuplet.components().get(0) instanceof Leaf leaf
            && !leaf.value().isMultiplied()
        ? tuplet
        : null;
  }

  /** A rhythm as a small score of its own, which LilyPond draws within the markup. */
  private static String score(Component music) {
    Components rhythm =
        music instanceof Fragment fragment ? fragment.components() : Components.of(music);
    Context staff =
        new Staff(new Heading("RhythmicStaff", "Rhythmic_Staff", false), rhythm, List.of())
            .removing("Time_signature_engraver")
            .removing("Staff_symbol_engraver")
            .attach(GrobOverride.of("Stem.direction", "#up"))
            .attach(GrobOverride.of("Stem.length", 5))
            .attach(GrobOverride.of("TupletBracket.bracket-visibility", true))
            .attach(GrobOverride.of("TupletBracket.direction", "#up"))
            .attach(GrobOverride.of("TupletBracket.minimum-length", 4))
            .attach(GrobOverride.of("TupletBracket.padding", 1.25))
            .attach(GrobOverride.of("TupletBracket.shorten-pair", "#'(-1 . -1.5)"))
            .attach(
                GrobOverride.of("TupletBracket.springs-and-rods", "#ly:spanner::set-spacing-rods"))
            .attach(GrobOverride.of("TupletNumber.font-size", 0))
            .attach(GrobOverride.of("TupletNumber.text", "#tuplet-number::calc-fraction-text"))
            .attach(ContextSetting.of("tupletFullLength", true));
    Context score =
        Score.of(staff)
            .withName("Score")
            .attach(GrobOverride.of("SpacingSpanner.spacing-increment", 0.5))
            .attach(ContextSetting.of("proportionalNotationDuration", false));
    String body = LilyPond.format(score).indent(8).stripTrailing();
    return """
    \\score
        {
    %s
            \\layout
            {
                indent = 0
                ragged-right = ##t
            }
        }"""
        .formatted(body);
  }
}
