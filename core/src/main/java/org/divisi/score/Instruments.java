package org.divisi.score;

import java.util.Arrays;
import java.util.List;
import org.divisi.theory.Pitch;

/**
 * The usual instruments and voices, with the ranges of common practice. Whoever needs others makes
 * them of these: {@code Instruments.VIOLIN.withRange(...)}.
 */
public final class Instruments {
  /** The accordion. */
  public static final Instrument ACCORDION = of("accordion", "treble bass", "c'", "e, c''''", "");

  /** The alto flute. */
  public static final Instrument ALTO_FLUTE = of("alto flute", "treble", "g", "g g'''", "");

  /** The alto saxophone. */
  public static final Instrument ALTO_SAXOPHONE =
      of("alto saxophone", "treble", "ef", "df af''", "");

  /** The alto trombone. */
  public static final Instrument ALTO_TROMBONE =
      of("alto trombone", "bass tenor", "c'", "a, bf'", "");

  /** The alto voice. */
  public static final Instrument ALTO_VOICE = of("alto voice", "treble", "c'", "f g''", "");

  /** The baritone saxophone. */
  public static final Instrument BARITONE_SAXOPHONE =
      of("baritone saxophone", "treble", "ef,", "c, af'", "");

  /** The baritone voice. */
  public static final Instrument BARITONE_VOICE = of("baritone voice", "bass", "c'", "a, a'", "");

  /** The bass clarinet. */
  public static final Instrument BASS_CLARINET =
      of("bass clarinet", "treble bass", "bf,", "bf,, g''", "");

  /** The bass flute. */
  public static final Instrument BASS_FLUTE = of("bass flute", "treble", "c", "c c''", "");

  /** The bass saxophone. */
  public static final Instrument BASS_SAXOPHONE =
      of("bass saxophone", "treble", "bf,,", "af,, e'", "");

  /** The bass trombone. */
  public static final Instrument BASS_TROMBONE =
      of("bass trombone", "bass tenor", "c'", "c, f'", "");

  /** The bass voice. */
  public static final Instrument BASS_VOICE = of("bass voice", "bass", "c'", "e, f'", "");

  /** The bassoon. */
  public static final Instrument BASSOON = of("bassoon", "bass tenor", "c'", "bf,, ef''", "");

  /** The cello. */
  public static final Instrument CELLO =
      of("cello", "bass tenor treble", "c'", "c, g''", "c, g, d a");

  /** The clarinet in A. */
  public static final Instrument CLARINET_IN_A = of("clarinet in A", "treble", "a", "cs a'''", "");

  /** The clarinet in B-flat. */
  public static final Instrument CLARINET_IN_B_FLAT =
      of("clarinet in B-flat", "treble", "bf", "d bf'''", "");

  /** The clarinet in E-flat. */
  public static final Instrument CLARINET_IN_E_FLAT =
      of("clarinet in E-flat", "treble", "ef'", "f c''''", "");

  /** The contrabass. */
  public static final Instrument CONTRABASS =
      of("contrabass", "bass treble", "c", "c,, g'", "c,, a,, d, g,");

  /** The contrabass clarinet. */
  public static final Instrument CONTRABASS_CLARINET =
      of("contrabass clarinet", "treble bass", "bf,,", "bf,,, g'", "");

  /** The contrabass flute. */
  public static final Instrument CONTRABASS_FLUTE =
      of("contrabass flute", "treble", "g,", "g, g'", "");

  /** The contrabass saxophone. */
  public static final Instrument CONTRABASS_SAXOPHONE =
      of("contrabass saxophone", "treble", "ef,,", "c,, af", "");

  /** The contrabassoon. */
  public static final Instrument CONTRABASSOON = of("contrabassoon", "bass", "c", "bf,,, bf", "");

  /** The English horn. */
  public static final Instrument ENGLISH_HORN = of("English horn", "treble", "f", "e c'''", "");

  /** The flute. */
  public static final Instrument FLUTE = of("flute", "treble", "c'", "c' d''''", "");

  /** The French horn. */
  public static final Instrument FRENCH_HORN = of("French horn", "bass treble", "f", "b,, f''", "");

  /** The glockenspiel. */
  public static final Instrument GLOCKENSPIEL =
      of("glockenspiel", "treble", "c'''", "g'' c'''''", "");

  /** The guitar. */
  public static final Instrument GUITAR = of("guitar", "treble", "c", "e, e''", "e, a, d g b e'");

  /** The harp. */
  public static final Instrument HARP = of("harp", "treble bass", "c'", "b,,, g'''''", "");

  /** The harpsichord. */
  public static final Instrument HARPSICHORD =
      of("harpsichord", "treble bass", "c'", "c, c'''", "");

  /** The marimba. */
  public static final Instrument MARIMBA = of("marimba", "treble bass", "c'", "f, c''''", "");

  /** The mezzo-soprano voice. */
  public static final Instrument MEZZO_SOPRANO_VOICE =
      of("mezzo-soprano voice", "treble", "c'", "a c'''", "");

  /** The oboe. */
  public static final Instrument OBOE = of("oboe", "treble", "c'", "bf a'''", "");

  /** The percussion. */
  public static final Instrument PERCUSSION = of("percussion", "percussion", "c'", "", "");

  /** The piano. */
  public static final Instrument PIANO = of("piano", "treble bass", "c'", "a,,, c'''''", "");

  /** The piccolo. */
  public static final Instrument PICCOLO = of("piccolo", "treble", "c''", "d'' c'''''", "");

  /** The sopranino saxophone. */
  public static final Instrument SOPRANINO_SAXOPHONE =
      of("sopranino saxophone", "treble", "ef'", "df' f'''", "");

  /** The soprano saxophone. */
  public static final Instrument SOPRANO_SAXOPHONE =
      of("soprano saxophone", "treble", "bf", "af e'''", "");

  /** The soprano voice. */
  public static final Instrument SOPRANO_VOICE = of("soprano voice", "treble", "c'", "c' e'''", "");

  /** The tenor saxophone. */
  public static final Instrument TENOR_SAXOPHONE =
      of("tenor saxophone", "treble", "bf,", "af, e''", "");

  /** The tenor trombone. */
  public static final Instrument TENOR_TROMBONE =
      of("tenor trombone", "tenor bass", "c'", "e, ef''", "");

  /** The tenor voice. */
  public static final Instrument TENOR_VOICE =
      of("tenor voice", "bass treble_8", "c'", "c d''", "");

  /** The trumpet. */
  public static final Instrument TRUMPET = of("trumpet", "treble", "c'", "fs d'''", "");

  /** The tuba. */
  public static final Instrument TUBA = of("tuba", "bass", "c'", "bf,,, f'", "");

  /** The vibraphone. */
  public static final Instrument VIBRAPHONE = of("vibraphone", "treble", "c'", "f f'''", "");

  /** The viola. */
  public static final Instrument VIOLA = of("viola", "alto treble", "c'", "c d'''", "c g d' a'");

  /** The violin. */
  public static final Instrument VIOLIN = of("violin", "treble", "c'", "g g''''", "g d' a' e''");

  /** The xylophone. */
  public static final Instrument XYLOPHONE = of("xylophone", "treble", "c''", "f' c'''''", "");

  private static final List<Instrument> ALL =
      List.of(
          ACCORDION,
          ALTO_FLUTE,
          ALTO_SAXOPHONE,
          ALTO_TROMBONE,
          ALTO_VOICE,
          BARITONE_SAXOPHONE,
          BARITONE_VOICE,
          BASS_CLARINET,
          BASS_FLUTE,
          BASS_SAXOPHONE,
          BASS_TROMBONE,
          BASS_VOICE,
          BASSOON,
          CELLO,
          CLARINET_IN_A,
          CLARINET_IN_B_FLAT,
          CLARINET_IN_E_FLAT,
          CONTRABASS,
          CONTRABASS_CLARINET,
          CONTRABASS_FLUTE,
          CONTRABASS_SAXOPHONE,
          CONTRABASSOON,
          ENGLISH_HORN,
          FLUTE,
          FRENCH_HORN,
          GLOCKENSPIEL,
          GUITAR,
          HARP,
          HARPSICHORD,
          MARIMBA,
          MEZZO_SOPRANO_VOICE,
          OBOE,
          PERCUSSION,
          PIANO,
          PICCOLO,
          SOPRANINO_SAXOPHONE,
          SOPRANO_SAXOPHONE,
          SOPRANO_VOICE,
          TENOR_SAXOPHONE,
          TENOR_TROMBONE,
          TENOR_VOICE,
          TRUMPET,
          TUBA,
          VIBRAPHONE,
          VIOLA,
          VIOLIN,
          XYLOPHONE);

  private Instruments() {}

  private static Instrument of(
      String name, String clefs, String middleC, String range, String tuning) {
    List<Pitch> ends = pitches(range);
    return new Instrument(
        name,
        List.of(clefs.split(" ")),
        Pitch.parse(middleC),
        ends.isEmpty() ? null : ends.get(0),
        ends.isEmpty() ? null : ends.get(1),
        pitches(tuning));
  }

  private static List<Pitch> pitches(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(Pitch::parse).toList();
  }

  /** All of them, in the order of their names. */
  public static List<Instrument> all() {
    return ALL;
  }
}
