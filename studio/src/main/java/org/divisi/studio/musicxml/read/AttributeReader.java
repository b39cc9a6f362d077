package org.divisi.studio.musicxml.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.Instrument;
import org.divisi.score.KeySignature;
import org.divisi.score.TimeSignature;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.studio.musicxml.write.Attributes;
import org.divisi.theory.Alteration;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/**
 * Reads keys, clefs, meters, transpositions and bar lines; null where there is no place for one.
 */
final class AttributeReader {
  private static final List<String> MODES =
      List.of("lydian", "major", "mixolydian", "dorian", "minor", "phrygian", "locrian");

  /** Letters from F upwards in fifths. */
  private static final Step[] FIFTHS = {Step.F, Step.C, Step.G, Step.D, Step.A, Step.E, Step.B};

  private static final Set<String> USUAL_CLEFS =
      Set.of(
          "treble",
          "french",
          "soprano",
          "mezzosoprano",
          "alto",
          "tenor",
          "baritone",
          "varbaritone",
          "bass",
          "subbass",
          "percussion",
          "tab");

  private static final Map<String, String> BARS = bars();

  private AttributeReader() {}

  /** The signs of bar lines by their styles, as they are written, and one that is only read. */
  private static Map<String, String> bars() {
    Map<String, String> bars = new HashMap<>(Map.of("short", ","));
    Attributes.BARS.forEach((sign, style) -> bars.put(style, sign));
    return Map.copyOf(bars);
  }

  static @Nullable KeySignature key(Element key) {
    if (!key.text("fifths").matches("[-+]?\\d{1,2}")) {
      return null;
    }
    String said = key.text("mode").toLowerCase(Locale.ROOT);
    String mode =
        switch (said) {
          case "aeolian" -> "minor";
          case "ionian", "none", "" -> "major";
          default -> said;
        };
    int shift = MODES.indexOf(mode);
    if (shift < 0) {
      return null;
    }
    // The major key of no sharps begins on C, which is the second letter in fifths.
    int index = key.number("fifths", 0) + shift;
    int sharps = Math.floorDiv(index, 7);
    if (Math.abs(sharps) > 2) {
      return null;
    }
    return new KeySignature(
        FIFTHS[Math.floorMod(index, 7)], Alteration.ofQuarterTones(2 * sharps), mode);
  }

  static @Nullable Clef clef(Element clef) {
    String sign = clef.text("sign");
    String line = clef.text("line");
    String usual =
        switch (sign) {
          case "G" -> "2";
          case "F" -> "4";
          case "C" -> "3";
          case "TAB" -> "5";
          default -> "0";
        };
    String wanted = sign + " " + (line.isEmpty() || usual.equals("0") ? usual : line);
    String octaves =
        switch (clef.number("clef-octave-change", 0)) {
          case 1 -> "^8";
          case 2 -> "^15";
          case -1 -> "_8";
          case -2 -> "_15";
          default -> "";
        };
    for (Map.Entry<String, String> known : Attributes.CLEFS.entrySet()) {
      if (known.getValue().equals(wanted) && USUAL_CLEFS.contains(known.getKey())) {
        return Clef.of(known.getKey() + octaves);
      }
    }
    return null;
  }

  /** The first meter; several beats, as in 3+2, make one upper number. */
  static @Nullable TimeSignature meter(Element time) {
    String beats = time.text("beats").replace(" ", "");
    String unit = time.text("beat-type");
    if (!beats.matches("\\d{1,4}(\\+\\d{1,4})*") || !unit.matches("\\d{1,4}")) {
      return null;
    }
    int sum = Arrays.stream(beats.split("\\+")).mapToInt(Integer::parseInt).sum();
    int denominator = Integer.parseInt(unit);
    return sum < 1 || denominator < 1 || time.all("beats").size() > 1
        ? null
        : TimeSignature.of(sum, denominator);
  }

  static @Nullable Instrument instrument(Element transpose, String name) {
    int octaves = transpose.number("octave-change", 0);
    int chromatic = transpose.number("chromatic", 0);
    int diatonic = transpose.number("diatonic", Math.round(chromatic * 7 / 12f));
    try {
      Pitch sounding =
          Pitch.MIDDLE_C.plus(new Interval(diatonic + 7 * octaves, 2 * chromatic + 24 * octaves));
      return new Instrument(
          name.isBlank() ? "transposing" : name, List.of(), sounding, null, null, List.of());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The bar line by itself: what it repeats is read elsewhere, and draws its own. */
  static @Nullable BarLine barLine(Element bar) {
    if (bar.has("repeat")) {
      return null;
    }
    String sign = BARS.get(bar.text("bar-style"));
    return sign == null ? null : BarLine.of(sign);
  }
}
