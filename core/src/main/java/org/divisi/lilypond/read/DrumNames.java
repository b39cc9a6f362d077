package org.divisi.lilypond.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LilyPond's names of drums, and the short ones that stand for them. */
final class DrumNames {
  private static final Map<String, String> NAMES = names();

  private DrumNames() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    String whole =
        "acousticbassdrum bassdrum hisidestick sidestick losidestick acousticsnare snare"
            + " handclap electricsnare lowfloortom closedhihat hihat highfloortom pedalhihat"
            + " lowtom openhihat halfopenhihat lowmidtom himidtom crashcymbala crashcymbal"
            + " hightom ridecymbala ridecymbal chinesecymbal ridebell tambourine splashcymbal"
            + " cowbell crashcymbalb vibraslap ridecymbalb mutehibongo hibongo openhibongo"
            + " mutelobongo lobongo openlobongo mutehiconga muteloconga openhiconga hiconga"
            + " openloconga loconga hitimbale lotimbale hiagogo loagogo cabasa maracas"
            + " shortwhistle longwhistle shortguiro longguiro guiro claves hiwoodblock"
            + " lowoodblock mutecuica opencuica mutetriangle triangle opentriangle";
    for (String name : whole.split(" ")) {
      names.put(name, name);
    }
    String shortened =
        "bda=acousticbassdrum bd=bassdrum ssh=hisidestick ss=sidestick ssl=losidestick"
            + " sna=acousticsnare sn=snare hc=handclap sne=electricsnare tomfl=lowfloortom"
            + " hhc=closedhihat hh=hihat tomfh=highfloortom hhp=pedalhihat toml=lowtom"
            + " hho=openhihat hhho=halfopenhihat tomml=lowmidtom tommh=himidtom"
            + " cymca=crashcymbala cymc=crashcymbal tomh=hightom cymra=ridecymbala"
            + " cymr=ridecymbal cymch=chinesecymbal rb=ridebell tamb=tambourine"
            + " cyms=splashcymbal cb=cowbell cymcb=crashcymbalb vibs=vibraslap cymrb=ridecymbalb"
            + " bohm=mutehibongo boh=hibongo boho=openhibongo bolm=mutelobongo bol=lobongo"
            + " bolo=openlobongo cghm=mutehiconga cglm=muteloconga cgho=openhiconga cgh=hiconga"
            + " cglo=openloconga cgl=loconga timh=hitimbale timl=lotimbale agh=hiagogo"
            + " agl=loagogo cab=cabasa mar=maracas whs=shortwhistle whl=longwhistle"
            + " guis=shortguiro guil=longguiro gui=guiro cl=claves wbh=hiwoodblock"
            + " wbl=lowoodblock cuim=mutecuica cuio=opencuica trim=mutetriangle tri=triangle"
            + " trio=opentriangle tt=tamtam";
    for (String pair : shortened.split(" ")) {
      String[] both = pair.split("=");
      names.put(both[0], both[1]);
    }
    return Map.copyOf(names);
  }

  /** The whole name of a drum; null where LilyPond has no such drum. */
  static @Nullable String of(String name) {
    return NAMES.get(name);
  }
}
