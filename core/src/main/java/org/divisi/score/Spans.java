package org.divisi.score;

import org.jspecify.annotations.Nullable;

/** Which marks begin and end the same kind of spanner. */
public final class Spans {
  /** The word for beams. */
  public static final String BEAM = "beam";

  /** The word for hairpins. */
  public static final String HAIRPIN = "hairpin";

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
