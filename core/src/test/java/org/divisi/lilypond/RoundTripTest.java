package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.divisi.score.Component;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back as the same music, and what is read is written as the same text. */
class RoundTripTest {
  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyMusicComesBack(int seed) {
    Component music = new RandomMusic(seed).component(5);
    String text = LilyPond.format(music);
    Component read = LilyPond.parse(text);
    assertThat(read).isEqualTo(music);
    assertThat(LilyPond.format(read)).isEqualTo(text);
    assertThat(read.duration()).isEqualTo(music.duration());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameMusicInOneLineIsTheSame(int seed) {
    Component music = new RandomMusic(seed).component(4);
    String text = LilyPond.format(music);
    // A fermata on the line of its note is an articulation, as for Abjad's parser.
    String inOneLine = text.replaceAll("\n *+(?!\\\\\\w*fermata)", " ");
    // A line end within a markup is part of it.
    if (!text.contains("column")) {
      assertThat(LilyPond.parse(inOneLine)).isEqualTo(music);
    }
  }
}
