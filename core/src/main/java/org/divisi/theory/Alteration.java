package org.divisi.theory;

/** How far an accidental raises or lowers a letter, in quarter tones. */
public enum Alteration {
  /** Two semitones lower. */
  DOUBLE_FLAT,
  /** Three quarter tones lower. */
  THREE_QUARTER_FLAT,
  /** A semitone lower. */
  FLAT,
  /** A quarter tone lower. */
  QUARTER_FLAT,
  /** Neither higher nor lower. */
  NATURAL,
  /** A quarter tone higher. */
  QUARTER_SHARP,
  /** A semitone higher. */
  SHARP,
  /** Three quarter tones higher. */
  THREE_QUARTER_SHARP,
  /** Two semitones higher. */
  DOUBLE_SHARP;

  private static final Alteration[] ALL = values();

  /** The alteration of so many quarter tones, from -4 to 4. */
  public static Alteration ofQuarterTones(int quarterTones) {
    if (quarterTones < -4 || quarterTones > 4) {
      throw new IllegalArgumentException(
          "alteration by %d quarter tones has no accidental: use -4 to 4".formatted(quarterTones));
    }
    return ALL[quarterTones + 4];
  }

  /** How many quarter tones higher it makes a letter. */
  public int quarterTones() {
    return ordinal() - 4;
  }
}
