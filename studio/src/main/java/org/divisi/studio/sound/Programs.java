package org.divisi.studio.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The instruments of General MIDI and the drum kits, by the names that LilyPond has for them. */
public final class Programs {
  private static final List<String> NAMES =
      List.of(
          ("acoustic grand|bright acoustic|electric grand|honky-tonk|electric piano 1|electric piano 2"
                  + "|harpsichord|clav|celesta|glockenspiel|music box|vibraphone|marimba|xylophone"
                  + "|tubular bells|dulcimer|drawbar organ|percussive organ|rock organ|church organ"
                  + "|reed organ|accordion|harmonica|concertina|acoustic guitar (nylon)"
                  + "|acoustic guitar (steel)|electric guitar (jazz)|electric guitar (clean)"
                  + "|electric guitar (muted)|overdriven guitar|distorted guitar|guitar harmonics"
                  + "|acoustic bass|electric bass (finger)|electric bass (pick)|fretless bass|slap bass 1"
                  + "|slap bass 2|synth bass 1|synth bass 2|violin|viola|cello|contrabass|tremolo strings"
                  + "|pizzicato strings|orchestral harp|timpani|string ensemble 1|string ensemble 2"
                  + "|synthstrings 1|synthstrings 2|choir aahs|voice oohs|synth voice|orchestra hit|trumpet"
                  + "|trombone|tuba|muted trumpet|french horn|brass section|synthbrass 1|synthbrass 2"
                  + "|soprano sax|alto sax|tenor sax|baritone sax|oboe|english horn|bassoon|clarinet|piccolo"
                  + "|flute|recorder|pan flute|blown bottle|shakuhachi|whistle|ocarina|lead 1 (square)"
                  + "|lead 2 (sawtooth)|lead 3 (calliope)|lead 4 (chiff)|lead 5 (charang)|lead 6 (voice)"
                  + "|lead 7 (fifths)|lead 8 (bass+lead)|pad 1 (new age)|pad 2 (warm)|pad 3 (polysynth)"
                  + "|pad 4 (choir)|pad 5 (bowed)|pad 6 (metallic)|pad 7 (halo)|pad 8 (sweep)|fx 1 (rain)"
                  + "|fx 2 (soundtrack)|fx 3 (crystal)|fx 4 (atmosphere)|fx 5 (brightness)|fx 6 (goblins)"
                  + "|fx 7 (echoes)|fx 8 (sci-fi)|sitar|banjo|shamisen|koto|kalimba|bagpipe|fiddle|shanai"
                  + "|tinkle bell|agogo|steel drums|woodblock|taiko drum|melodic tom|synth drum"
                  + "|reverse cymbal|guitar fret noise|breath noise|seashore|bird tweet|telephone ring"
                  + "|helicopter|applause|gunshot")
              .split("\\|"));

  private static final Map<String, Integer> PROGRAMS = programs();

  private static final Map<String, Integer> KITS =
      Map.of(
          "standard",
          0,
          "room",
          8,
          "power",
          16,
          "electronic",
          24,
          "tr-808",
          25,
          "jazz",
          32,
          "brush",
          40,
          "orchestra",
          48,
          "sfx",
          56,
          "mt-32",
          127);

  private static final Map<String, String> OTHER_KITS =
      Map.of(
          "rock drums",
          "power",
          "classical drums",
          "orchestra",
          "cm-64 kit",
          "mt-32",
          "cm-64 drums",
          "mt-32",
          "drums",
          "standard");

  private Programs() {}

  private static Map<String, Integer> programs() {
    Map<String, Integer> programs = new HashMap<>();
    NAMES.forEach(name -> programs.put(name, programs.size()));
    return Map.copyOf(programs);
  }

  /** The name of an instrument by its number, from 0; on the channel of percussion, a drum kit. */
  public static String name(int channel, int number) {
    return channel == 9 ? "drums" : NAMES.get(Math.clamp(number, 0, 127));
  }

  /** The number of an instrument or a kit, from 0; the piano's where there is no such name. */
  public static int number(String name) {
    Integer kit = kit(name);
    return kit != null ? kit : PROGRAMS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether it is a drum kit, which plays on a channel of its own. */
  public static boolean isPercussion(String name) {
    return kit(name) != null;
  }

  private static @Nullable Integer kit(String name) {
    String plain = OTHER_KITS.getOrDefault(name, name);
    String word = plain.replaceFirst(" (kit|drums)$", "");
    return word.equals(plain) && !OTHER_KITS.containsKey(name) ? null : KITS.get(word);
  }
}
