package org.divisi.lilypond.write;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Direction;
import org.divisi.score.Note;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StartTrillSpan;
import org.divisi.theory.Pitch;

/** How the starts of hairpins, lines with words, and trills are written. */
public final class Spans {
  static final String CONSTANTE = "- \\tweak stencil #constante-hairpin";
  static final String CIRCLED_TIP = "- \\tweak circled-tip ##t";
  static final String FLARED = "- \\tweak stencil #abjad-flared-hairpin";

  private Spans() {}

  public static List<String> hairpin(StartHairpin mark, String side) {
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
    lines.add(side + (sign.contains(">") ? "\\>" : "\\<"));
    return lines;
  }

  static List<String> text(StartTextSpan mark, String side) {
    List<String> lines = mark.lines();
    int last = lines.size() - 1;
    lines.set(last, side + lines.get(last));
    return lines;
  }

  static List<Contribution> trill(StartTrillSpan mark, Direction direction, Component component) {
    String side = Marks.side(direction);
    if (!mark.isPitched()) {
      return List.of(Contribution.of(Slot.TRILL_START, side + mark));
    }
    String start = side + "\\startTrillSpan " + other(mark, component) + (mark.forced() ? "!" : "");
    return List.of(
        Contribution.of(Slot.OPENING, "\\pitchedTrill"), Contribution.of(Slot.TRILL_START, start));
  }

  private static Pitch other(StartTrillSpan mark, Component component) {
    if (mark.pitch() != null) {
      return mark.pitch();
    }
    if (mark.interval() != null && component instanceof Note note) {
      return note.pitch().plus(mark.interval());
    }
    throw new IllegalArgumentException(
        "trill to the interval %s stands on %s, which has not one pitch: give it a pitch"
            .formatted(mark.interval(), component));
  }
}
