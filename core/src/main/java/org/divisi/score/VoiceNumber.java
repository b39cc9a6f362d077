package org.divisi.score;

/**
 * Which voice of a staff this is from here on, and so the way of its stems: {@code \voiceOne}.
 *
 * @param number from 1 to 4; 0 where the voice has the staff for itself
 */
public record VoiceNumber(int number) implements StandardIndicator {
  private static final String[] NAMES = {
    "\\oneVoice", "\\voiceOne", "\\voiceTwo", "\\voiceThree", "\\voiceFour"
  };

  /** Refuses other numbers. */
  public VoiceNumber {
    if (number < 0 || number >= NAMES.length) {
      throw new IllegalArgumentException(
          "voice number %d: use 1 to 4, or 0 for one voice alone".formatted(number));
    }
  }

  /** The voice of a number. */
  public static VoiceNumber of(int number) {
    return new VoiceNumber(number);
  }

  @Override
  public String toString() {
    return NAMES[number];
  }
}
