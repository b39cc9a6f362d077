package org.divisi.lilypond.real;

import java.util.Map;

/** The whole names of the drums that the files name shortly. */
final class Drums {
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("bd", "bassdrum"),
          Map.entry("sn", "snare"),
          Map.entry("ss", "sidestick"),
          Map.entry("hh", "hihat"),
          Map.entry("hhc", "closedhihat"),
          Map.entry("hho", "openhihat"),
          Map.entry("hhp", "pedalhihat"),
          Map.entry("cymc", "crashcymbal"),
          Map.entry("cymr", "ridecymbal"),
          Map.entry("cymca", "crashcymbala"),
          Map.entry("tomh", "hightom"),
          Map.entry("toml", "lowtom"),
          Map.entry("tommh", "himidtom"),
          Map.entry("tomml", "lowmidtom"),
          Map.entry("tomfh", "highfloortom"),
          Map.entry("tomfl", "lowfloortom"),
          Map.entry("timh", "hitimbale"),
          Map.entry("timl", "lotimbale"),
          Map.entry("cb", "cowbell"),
          Map.entry("cl", "claves"),
          Map.entry("tri", "triangle"),
          Map.entry("trio", "opentriangle"),
          Map.entry("trim", "mutetriangle"),
          Map.entry("tamb", "tambourine"),
          Map.entry("tt", "tamtam"),
          Map.entry("wbh", "hiwoodblock"),
          Map.entry("wbl", "lowoodblock"),
          Map.entry("guis", "shortguiro"),
          Map.entry("guil", "longguiro"),
          Map.entry("boh", "hibongo"),
          Map.entry("bol", "lobongo"),
          Map.entry("hc", "handclap"),
          Map.entry("mar", "maracas"),
          Map.entry("rb", "ridebell"),
          Map.entry("cyms", "splashcymbal"),
          Map.entry("cymch", "chinesecymbal"));

  private Drums() {}

  static String whole(String name) {
    return WHOLE.getOrDefault(name, name);
  }
}
