package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.KeySignature;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** How keys, clefs, transpositions and bar lines are written, in MusicXML's terms. */
public final class Attributes {
  private static final Pattern OCTAVE = Pattern.compile("([A-Za-z]+)([_^])[(\\[]?(\\d+)[)\\]]?");

  /** Sign and line by LilyPond's names. */
  public static final Map<String, String> CLEFS =
      Map.ofEntries(
          Map.entry("treble", "G 2"),
          Map.entry("violin", "G 2"),
          Map.entry("G", "G 2"),
          Map.entry("french", "G 1"),
          Map.entry("soprano", "C 1"),
          Map.entry("mezzosoprano", "C 2"),
          Map.entry("alto", "C 3"),
          Map.entry("C", "C 3"),
          Map.entry("tenor", "C 4"),
          Map.entry("baritone", "C 5"),
          Map.entry("varbaritone", "F 3"),
          Map.entry("bass", "F 4"),
          Map.entry("F", "F 4"),
          Map.entry("subbass", "F 5"),
          Map.entry("percussion", "percussion 0"),
          Map.entry("tab", "TAB 5"));

  /** Styles of bar lines by LilyPond's signs. */
  public static final Map<String, String> BARS =
      Map.of(
          "|",
          "regular",
          "||",
          "light-light",
          "|.",
          "light-heavy",
          ".|",
          "heavy-light",
          "!",
          "dashed",
          ";",
          "dotted",
          "'",
          "tick",
          "",
          "none",
          ".",
          "heavy",
          "..",
          "heavy-heavy");

  private Attributes() {}

  /**
   * Writes a key; where there is none, nothing.
   *
   * @param staff the attribute of its staff, if one is needed
   */
  static void key(Xml xml, @Nullable KeySignature key, String... staff) throws IOException {
    if (key == null) {
      return;
    }
    OptionalInt sharps = key.sharps();
    xml.open("key", staff).text("fifths", sharps.orElse(0));
    if (sharps.isPresent() && !key.mode().contains("-")) {
      xml.text("mode", key.mode());
    }
    xml.close();
  }

  static void clef(Xml xml, @Nullable Clef clef, String... staff) throws IOException {
    if (clef == null) {
      return;
    }
    Matcher octave = OCTAVE.matcher(clef.name());
    String plain = octave.matches() ? octave.group(1) : clef.name();
    String[] sign = CLEFS.getOrDefault(plain, "G 2").split(" ");
    xml.open("clef", staff).text("sign", sign[0]);
    if (!sign[1].equals("0")) {
      xml.text("line", sign[1]);
    }
    if (octave.matches()) {
      int octaves = Integer.parseInt(octave.group(3)) / 7;
      xml.text("clef-octave-change", octave.group(2).equals("_") ? -octaves : octaves);
    }
    xml.close();
  }

  /** By how much the sound differs from what is written, where middle C sounds as this. */
  static void transpose(Xml xml, Pitch middleC, String... staff) throws IOException {
    Interval interval = Interval.between(Pitch.MIDDLE_C, middleC);
    int octaves = interval.steps() / 7;
    xml.open("transpose", staff)
        .text("diatonic", interval.steps() - 7 * octaves)
        .text("chromatic", number(interval.semitones() - 12 * octaves));
    if (octaves != 0) {
      xml.text("octave-change", octaves);
    }
    xml.close();
  }

  /** A number of semitones with no point where it needs none. */
  static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** The style of a bar line; of one that MusicXML does not know, the usual one. */
  static String style(BarLine bar) {
    return BARS.getOrDefault(bar.sign(), "regular");
  }

  static void barLine(Xml xml, BarLine bar) throws IOException {
    xml.open("barline", "location", "right");
    switch (bar.sign()) {
      case ":|.", ":|" ->
          xml.text("bar-style", "light-heavy").empty("repeat", "direction", "backward");
      default -> xml.text("bar-style", style(bar));
    }
    xml.close();
  }
}
