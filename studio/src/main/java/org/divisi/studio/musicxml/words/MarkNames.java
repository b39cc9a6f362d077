package org.divisi.studio.musicxml.words;

import java.util.Map;
import java.util.Set;

/** What the marks of a note are called: LilyPond's names, and the elements of MusicXML. */
public final class MarkNames {
  public static final Map<String, String> ARTICULATIONS =
      Map.of(
          "accent",
          "accent",
          "marcato",
          "strong-accent",
          "staccato",
          "staccato",
          "tenuto",
          "tenuto",
          "portato",
          "detached-legato",
          "staccatissimo",
          "staccatissimo",
          "breathe",
          "breath-mark");

  public static final Map<String, String> ORNAMENTS =
      Map.of(
          "trill",
          "trill-mark",
          "turn",
          "turn",
          "reverseturn",
          "inverted-turn",
          "mordent",
          "mordent",
          "prall",
          "inverted-mordent");

  public static final Map<String, String> TECHNIQUES =
      Map.of(
          "upbow",
          "up-bow",
          "downbow",
          "down-bow",
          "flageolet",
          "harmonic",
          "open",
          "open-string",
          "stopped",
          "stopped",
          "snappizzicato",
          "snap-pizzicato",
          "thumb",
          "thumb-position",
          "lheel",
          "heel",
          "ltoe",
          "toe");

  public static final Map<String, String> FERMATAS =
      Map.of(
          "fermata",
          "",
          "shortfermata",
          "angled",
          "longfermata",
          "square",
          "verylongfermata",
          "double-square",
          "veryshortfermata",
          "double-angled");

  /** Articulations that make a note shorter than it is written. */
  public static final Set<String> SHORT = Set.of("staccato", "staccatissimo", "portato");

  /** The element of what MusicXML has no name for. */
  public static final String OTHER = "other-notation";

  /** What the parts of a note say that a bar line cuts. */
  public static final String CUT = "one note across the bar line";

  private MarkNames() {}
}
