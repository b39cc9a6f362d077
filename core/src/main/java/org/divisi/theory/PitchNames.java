package org.divisi.theory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways to write and to spell a pitch. */
final class PitchNames {
  private static final Pattern SCIENTIFIC = Pattern.compile("([A-G])([#b+~]{0,2})(-?\\d{1,3})");

  /** The accidentals of scientific names, from two flats to two sharps. */
  private static final List<String> SIGNS = List.of("bb", "b~", "b", "~", "", "+", "#", "#+", "##");

  private PitchNames() {}

  /** Reads {@code C#4}; a plus is a quarter tone higher, a tilde a quarter tone lower. */
  static Pitch scientific(String text) {
    Matcher name = SCIENTIFIC.matcher(text);
    if (name.matches() && SIGNS.contains(name.group(2))) {
      return Pitch.of(
          Step.valueOf(name.group(1)),
          Alteration.values()[SIGNS.indexOf(name.group(2))],
          Integer.parseInt(name.group(3)));
    }
    throw new IllegalArgumentException(
        "pitch '%s' has no such name: write it as C#4, Bb1 or cs'".formatted(text));
  }

  /** The letter and its sign: {@code C#}. */
  static String sign(Step step, Alteration alteration) {
    return step + SIGNS.get(alteration.ordinal());
  }

  /** The highest letter that is not above. */
  static Pitch withSharps(Pitch pitch) {
    int letters = pitch.letters() + 2;
    while (natural(letters).quarterTones() > pitch.quarterTones()) {
      letters--;
    }
    return bent(pitch, natural(letters));
  }

  /** The lowest letter that is not below. */
  static Pitch withFlats(Pitch pitch) {
    int letters = pitch.letters() - 2;
    while (natural(letters).quarterTones() < pitch.quarterTones()) {
      letters++;
    }
    return bent(pitch, natural(letters));
  }

  private static Pitch natural(int letters) {
    Step step = Step.values()[Math.floorMod(letters, 7)];
    return Pitch.of(step, Alteration.NATURAL, 4 + Math.floorDiv(letters, 7));
  }

  private static Pitch bent(Pitch pitch, Pitch natural) {
    return Pitch.of(
        natural.step(),
        Alteration.ofQuarterTones(pitch.quarterTones() - natural.quarterTones()),
        natural.octave());
  }
}
