package org.divisi.lilypond.write;

import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.ContextSetting;
import org.divisi.score.GrobOverride;
import org.divisi.score.GrobRevert;
import org.divisi.score.Leaf;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;

/**
 * How overrides and settings are written: a leaf, a tuplet, a context and other containers differ.
 */
final class Properties {
  static final String KEY_CLUSTER =
      """
      \\once \\override Accidental.stencil = ##f
      \\once \\override AccidentalCautionary.stencil = ##f
      \\once \\override Arpeggio.X-offset = #-2
      \\once \\override NoteHead.stencil = #ly:text-interface::print
      \\once \\override NoteHead.text =
      \\markup \\filled-box #'(-0.6 . 0.6) #'(-0.7 . 0.7) #0.25""";

  private Properties() {}

  static List<Contribution> of(GrobOverride mark, Component component) {
    String text = mark.toString();
    return switch (component) {
      case Leaf leaf -> one(Slot.BEFORE_OVERRIDES, "\\once " + text);
      case Context context -> one(Slot.WITH_OVERRIDES, text);
      case Tuplet tuplet ->
          List.of(
              Contribution.of(Slot.BEFORE_OVERRIDES, text),
              Contribution.of(Slot.AFTER_REVERTS, mark.reverted()));
      default ->
          List.of(
              Contribution.of(Slot.OPENING_OVERRIDES, text),
              Contribution.of(Slot.CLOSING_REVERTS, mark.reverted()));
    };
  }

  static List<Contribution> of(GrobRevert mark, Component component) {
    return one(
        component instanceof Leaf ? Slot.BEFORE_REVERTS : Slot.CLOSING_REVERTS, mark.toString());
  }

  static List<Contribution> of(ContextSetting mark, Component component) {
    return switch (component) {
      case Leaf leaf -> one(Slot.BEFORE_SETTINGS, mark.toString());
      case Context context -> one(Slot.WITH_SETTINGS, mark.path() + " = " + mark.value());
      case Tuplet tuplet -> one(Slot.BEFORE_SETTINGS, mark.toString());
      default -> one(Slot.OPENING_SETTINGS, mark.toString());
    };
  }

  /** Whether an instrument's name belongs to it: before it begins, it would be that of another. */
  static boolean isNamed(Component component) {
    return component instanceof Context && !(component instanceof Voice);
  }

  static List<Contribution> named(String property, String markup) {
    return one(Slot.WITH_SETTINGS, property + " = " + markup);
  }

  private static List<Contribution> one(Slot slot, String text) {
    return List.of(Contribution.of(slot, text));
  }
}
