package org.divisi.studio.sound;

import java.util.HashMap;
import java.util.Map;

/** The drums of General MIDI, by the names that LilyPond has for them. */
final class Drums {
  private static final String NUMBERS =
      "acousticbassdrum=35 bassdrum=36 hisidestick=37 sidestick=37 losidestick=37 acousticsnare=38"
          + " snare=38 handclap=39 electricsnare=40 lowfloortom=41 closedhihat=42 hihat=42"
          + " highfloortom=43 pedalhihat=44 lowtom=45 openhihat=46 halfopenhihat=46 lowmidtom=47"
          + " himidtom=48 crashcymbala=49 crashcymbal=49 hightom=50 ridecymbala=51 ridecymbal=51"
          + " chinesecymbal=52 ridebell=53 tambourine=54 splashcymbal=55 cowbell=56 crashcymbalb=57"
          + " vibraslap=58 ridecymbalb=59 mutehibongo=60 hibongo=60 openhibongo=60 mutelobongo=61"
          + " lobongo=61 openlobongo=61 mutehiconga=62 muteloconga=62 openhiconga=63 hiconga=63"
          + " openloconga=64 loconga=64 hitimbale=65 lotimbale=66 hiagogo=67 loagogo=68 cabasa=69"
          + " maracas=70 shortwhistle=71 longwhistle=72 shortguiro=73 longguiro=74 guiro=74"
          + " claves=75 hiwoodblock=76 lowoodblock=77 mutecuica=78 opencuica=79 mutetriangle=80"
          + " triangle=81 opentriangle=81";

  private static final Map<String, Integer> DRUMS = drums();

  private Drums() {}

  private static Map<String, Integer> drums() {
    Map<String, Integer> drums = new HashMap<>();
    for (String pair : NUMBERS.split(" ")) {
      String[] both = pair.split("=");
      drums.put(both[0], Integer.valueOf(both[1]));
    }
    return Map.copyOf(drums);
  }

  /** The number of a drum; -1 for one that General MIDI has not. */
  static int number(String name) {
    return DRUMS.getOrDefault(name, -1);
  }
}
