package org.divisi.lilypond.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Arpeggio;
import org.divisi.score.Articulation;
import org.divisi.score.BendAfter;
import org.divisi.score.ColorFingering;
import org.divisi.score.Dynamic;
import org.divisi.score.Fermata;
import org.divisi.score.Glissando;
import org.divisi.score.Indicator;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.Markup;
import org.divisi.score.Pedal;
import org.divisi.score.RepeatTie;
import org.divisi.score.StartGroup;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StopGroup;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopTextSpan;
import org.divisi.score.StopTrillSpan;
import org.jspecify.annotations.Nullable;

/** The marks that LilyPond's words mean. */
final class MarkNames {
  private static final Set<String> FERMATAS =
      Set.of(
          "fermata",
          "shortfermata",
          "veryshortfermata",
          "longfermata",
          "verylongfermata",
          "henzeshortfermata",
          "henzelongfermata");

  private static final Map<String, Indicator> MARKS = marks();

  private MarkNames() {}

  private static Map<String, Indicator> marks() {
    Map<String, Indicator> marks = new HashMap<>();
    marks.put("arpeggio", new Arpeggio());
    marks.put("glissando", new Glissando());
    marks.put("laissezVibrer", new LaissezVibrer());
    marks.put("repeatTie", new RepeatTie());
    marks.put("startGroup", new StartGroup());
    marks.put("stopGroup", new StopGroup());
    marks.put("stopTrillSpan", new StopTrillSpan());
    for (Pedal pedal : Pedal.values()) {
      marks.put(pedal.down().substring(1), new StartPianoPedal(pedal));
      marks.put(pedal.up().substring(1), new StopPianoPedal(pedal));
    }
    return Map.copyOf(marks);
  }

  /**
   * The mark that a word means; null where it means none that is known. A fermata in a line of its
   * own, without a sign, is what the writer writes for the indicator; any other is an articulation
   * by its name, as for Abjad's parser.
   */
  static @Nullable Indicator of(String word, boolean own) {
    Indicator mark = MARKS.get(word);
    if (mark != null) {
      return mark;
    }
    if (FERMATAS.contains(word) && own) {
      return new Fermata(word);
    }
    if (Words.isArticulation(word)) {
      return Articulation.of(word);
    }
    if (Words.isDynamic(word)) {
      return Dynamic.of(word);
    }
    if (word.contains("tartTextSpan")) {
      return new StartTextSpan().withCommand("\\" + word);
    }
    if (word.contains("topTextSpan")) {
      return new StopTextSpan("\\" + word);
    }
    return null;
  }

  static @Nullable Indicator bendAfter(@Nullable String text) {
    String number = text == null ? "" : text.strip().replaceFirst("^#'?", "");
    try {
      return new BendAfter(Double.parseDouble(number));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The mark that a markup is the text of. */
  static Indicator markup(String text) {
    String finger = "{ \\override #'(circle-padding . 0.25) \\circle \\finger ";
    if (text.startsWith(finger) && text.substring(finger.length()).matches("[0-9]{1,6} \\}")) {
      return new ColorFingering(
          Integer.parseInt(text.substring(finger.length(), text.length() - 2)));
    }
    return Markup.lilypond(text);
  }
}
