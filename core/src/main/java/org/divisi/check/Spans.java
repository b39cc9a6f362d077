package org.divisi.check;

import org.divisi.score.Indicator;
import org.divisi.score.StartBeam;
import org.divisi.score.StartGroup;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StopBeam;
import org.divisi.score.StopGroup;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTextSpan;
import org.divisi.score.StopTrillSpan;
import org.jspecify.annotations.Nullable;

/** Which marks begin and end the same kind of spanner. */
public final class Spans {
  static final String BEAM = "beam";
  static final String HAIRPIN = "hairpin";

  private Spans() {}

  /** The kind of spanner that a mark begins, in words; null where it begins none. */
  public static @Nullable String started(Indicator indicator) {
    return switch (indicator) {
      case StartSlur mark -> "slur";
      case StartPhrasingSlur mark -> "phrasing slur";
      case StartBeam mark -> BEAM;
      case StartHairpin mark -> HAIRPIN;
      case StartTextSpan mark -> line(mark.command().replace("tart", ""));
      case StartTrillSpan mark -> "trill";
      case StartGroup mark -> "bracket";
      case StartPianoPedal mark -> "pedal " + mark.pedal().down();
      default -> null;
    };
  }

  /** The kind of spanner that a mark ends, in words; null where it ends none. */
  public static @Nullable String stopped(Indicator indicator) {
    return switch (indicator) {
      case StopSlur mark -> "slur";
      case StopPhrasingSlur mark -> "phrasing slur";
      case StopBeam mark -> BEAM;
      case StopHairpin mark -> HAIRPIN;
      case StopTextSpan mark -> line(mark.command().replace("top", ""));
      case StopTrillSpan mark -> "trill";
      case StopGroup mark -> "bracket";
      case StopPianoPedal mark -> "pedal " + mark.pedal().down();
      default -> null;
    };
  }

  /** Lines of different commands are different spanners. */
  private static String line(String command) {
    return command.equals("\\sTextSpan") ? "text line" : "text line " + command;
  }
}
