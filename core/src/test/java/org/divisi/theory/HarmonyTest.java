package org.divisi.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.divisi.Facts;
import org.divisi.theory.sets.PitchClassSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmonyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ef major; -3; [ef, f, g, af, bf, c, d]",
        "fs major; 6; [fs, gs, as, b, cs, ds, es]",
        "c minor; -3; [c, d, ef, f, g, af, bf]",
        "d dorian; 0; [d, e, f, g, a, b, c]",
        "gs major; 8; [gs, as, bs, cs, ds, es, fss]",
        "a harmonic-minor; 1; [a, b, c, d, e, f, gs]",
        "c whole-tone; 1; [c, d, e, fs, af, bf]"
      })
  void scalesAreSpelledByTheirLetters(String text, int sharps, String notes) {
    Scale scale = Scale.parse(text);
    assertThat(scale.pitchClasses()).hasToString(notes);
    assertThat(scale).hasToString(text);
    if (!text.contains("whole")) {
      assertThat(scale.sharps()).isEqualTo(sharps);
    }
  }

  @Test
  void theSixthDegreeOfMajorBeginsItsRelativeMinor() {
    for (String tonic : List.of("c", "d", "ef", "fs", "bf")) {
      Scale major = Scale.of(PitchClass.parse(tonic), Mode.MAJOR);
      Scale minor = Scale.of(major.degree(6), Mode.MINOR);
      assertThat(major.from(6).pitchClasses()).isEqualTo(minor.pitchClasses());
      assertThat(minor.sharps()).isEqualTo(major.sharps());
      assertThat(major.degree(8)).isEqualTo(major.tonic());
      assertThat(major.plus(Interval.parse("P5")).sharps()).isEqualTo(major.sharps() + 1);
    }
  }

  @Test
  void aScaleSpellsWhatSounds() {
    Scale scale = Scale.parse("ef major");
    assertThat(scale.spell(Pitch.parse("ds'"))).hasToString("ef'");
    assertThat(scale.spell(Pitch.parse("cs'"))).hasToString("df'");
    assertThat(Scale.parse("cs major").spell(Pitch.parse("c'"))).hasToString("bs");
    assertThat(Scale.parse("a major").spell(Pitch.parse("ef'"))).hasToString("ds'");
  }

  @Test
  void messiaensModesAreWhatTheTableSays() {
    int rows = 0;
    for (String[] row : Facts.table("messiaen")) {
      Mode mode = Mode.messiaen(Integer.parseInt(row[0]));
      assertThat(join(mode.semitones())).isEqualTo(row[1]);
      assertThat(join(mode.steps())).isEqualTo(row[2]);
      assertThat(mode.transpositions()).isEqualTo(Integer.parseInt(row[3]));
      assertThat(mode.rotations()).isEqualTo(Integer.parseInt(row[4]));
      double[] notes = mode.semitones().stream().mapToDouble(Integer::doubleValue).toArray();
      assertThat(PitchClassSet.of(notes).setClass()).hasToString(row[5]);
      rows++;
    }
    assertThat(rows).isEqualTo(7);
  }

  private static String join(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  @Test
  void messiaensModesAreOfLimitedTransposition() {
    assertThat(IntStream.rangeClosed(1, 7).mapToObj(n -> Mode.messiaen(n).transpositions()))
        .containsExactly(2, 3, 4, 6, 6, 6, 6);
    assertThat(IntStream.rangeClosed(1, 7).mapToObj(n -> Mode.messiaen(n).steps().size()))
        .containsExactly(6, 8, 9, 8, 6, 8, 10);
    assertThat(IntStream.rangeClosed(1, 7).mapToObj(n -> Mode.messiaen(n).rotations()))
        .containsExactly(1, 2, 3, 4, 3, 4, 5);
    assertThat(Mode.MAJOR.transpositions()).isEqualTo(12);
  }

  @Test
  void aHarmonyIsFoundAgainInEachInversion() {
    for (ChordQuality quality : ChordQuality.values()) {
      assertThat(ChordQuality.parse(quality.toString())).isEqualTo(quality);
      for (String root : List.of("c", "ef", "fs")) {
        Harmony harmony = Harmony.of(PitchClass.parse(root), quality);
        assertThat(Harmony.parse(harmony.toString())).isEqualTo(harmony);
        assertThat(Harmony.identify(harmony.pitches(4))).contains(harmony);
        for (int inversion = 0; inversion < harmony.pitches(4).size(); inversion++) {
          Harmony found = Harmony.identify(harmony.pitches(4, inversion)).orElseThrow();
          assertThat(sounds(found)).isEqualTo(sounds(harmony));
        }
      }
    }
    assertThat(Harmony.parse("g dominant seventh").pitches(4)).hasToString("[g', b', d'', f'']");
    assertThat(Harmony.parse("g dominant seventh").pitches(4, 1))
        .hasToString("[b', d'', f'', g'']");
    assertThat(Harmony.identify(List.of(Pitch.MIDDLE_C, Pitch.parse("cs'")))).isEmpty();
  }

  private static Set<Double> sounds(Harmony harmony) {
    Set<Double> sounds = new HashSet<>();
    harmony.pitchClasses().forEach(each -> sounds.add(each.number()));
    return sounds;
  }

  @Test
  void frequenciesAndNumbersComeBack() {
    for (int half = -60; half < 120; half++) {
      Pitch pitch = Pitch.of(half / 2.0);
      assertThat(Pitch.ofHertz(pitch.hertz())).isEqualTo(pitch);
      assertThat(Pitch.ofMidi(pitch.midi())).isEqualTo(pitch);
      assertThat(pitch.withSharps().isEnharmonicTo(pitch)).isTrue();
      assertThat(pitch.withFlats().isEnharmonicTo(pitch)).isTrue();
      assertThat(pitch.withSharps().alteration().quarterTones()).isBetween(0, 3);
      assertThat(pitch.withFlats().alteration().quarterTones()).isBetween(-3, 0);
      assertThat(Interval.of(half / 2.0).semitones()).isEqualTo(half / 2.0);
      assertThat(Pitch.MIDDLE_C.plus(Interval.of(half / 2.0)).number()).isEqualTo(half / 2.0);
    }
    assertThat(Pitch.parse("a'").midi()).isEqualTo(69);
  }

  @Test
  void otherTemperamentsHaveTheirOwnSteps() {
    assertThat(Tuning.of(19).cents(1)).isEqualTo(63.158, Offset.offset(0.001));
    assertThat(Tuning.STANDARD.step(Ratio.of(3, 2))).isEqualTo(7);
    assertThat(Tuning.of(31).step(Ratio.of(5, 4))).isEqualTo(10);
    assertThat(Tuning.centsOf(Ratio.of(3, 2))).isEqualTo(701.955, Offset.offset(0.001));
    assertThat(Tuning.of(24).withConcert(442).hertz(24)).isEqualTo(884);
    for (int step = -40; step < 40; step++) {
      assertThat(Tuning.of(31).step(Tuning.of(31).hertz(step))).isEqualTo(step);
    }
    assertThat(Tuning.parse(Tuning.of(19).toString())).isEqualTo(Tuning.of(19));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2.", "4..", "\\breve", "\\longa.", "128", "1 * 3/4", "8. * 2/3"})
  void noteValuesComeBack(String text) {
    assertThat(NoteValue.parse(text)).hasToString(text);
  }

  @Test
  void whatHasNoNameOrNoSoundIsRefused() {
    assertThatThrownBy(() -> Mode.parse("major7"))
        .hasMessageContaining("mode 'major7' is not known");
    assertThatThrownBy(() -> Mode.of("short", List.of(2, 2)))
        .hasMessage("mode of steps [2, 2] makes 4 semitones: use steps above 0 that make 12");
    assertThatThrownBy(() -> Mode.messiaen(8))
        .hasMessage("Messiaen's mode 8 does not exist: use 1 to 7");
    assertThatThrownBy(() -> Scale.parse("ef"))
        .hasMessage("scale 'ef' has no such text: write it as ef major");
    assertThatThrownBy(() -> PitchClass.parse("h"))
        .hasMessage("pitch class 'h' has no English note name: write it as cs or bf");
    assertThatThrownBy(() -> Pitch.parse("H4")).hasMessageContaining("pitch 'H4' has no");
    assertThatThrownBy(() -> Pitch.parse("C#b4"))
        .hasMessage("pitch 'C#b4' has no such name: write it as C#4, Bb1 or cs'");
    assertThatThrownBy(() -> Pitch.ofHertz(0))
        .hasMessage("frequency 0.0 is no pitch: use a number above 0");
    assertThatThrownBy(() -> ChordQuality.parse("happy"))
        .hasMessageContaining("chord quality 'happy' is not known");
    assertThatThrownBy(() -> PitchRange.parse("[C6, C3]"))
        .hasMessage("range from c''' to c holds nothing: name the lower pitch first");
    assertThatThrownBy(() -> PitchRange.parse("C3"))
        .hasMessage("range 'C3' has no such text: write it as [C3, C6] or [C3, C6)");
    assertThatThrownBy(() -> NoteValue.parse("3"))
        .hasMessage("note value '3' has no such text: write it as 4. or 1 * 3/4");
    assertThatThrownBy(() -> Fraction.of(1, 0))
        .hasMessage("fraction with denominator 0 does not exist: use 1 or more");
    assertThatThrownBy(() -> Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .hasMessage("fraction 1 cannot be divided by 0: use another fraction");
  }
}
