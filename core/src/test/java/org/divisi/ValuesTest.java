package org.divisi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.divisi.theory.ChordQuality;
import org.divisi.theory.ClockTime;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;
import org.divisi.theory.Harmony;
import org.divisi.theory.Interval;
import org.divisi.theory.IntervalClass;
import org.divisi.theory.Meter;
import org.divisi.theory.Mode;
import org.divisi.theory.Moment;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.OffsetCounts;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchClass;
import org.divisi.theory.PitchRange;
import org.divisi.theory.Ratio;
import org.divisi.theory.Scale;
import org.divisi.theory.Tempo;
import org.divisi.theory.TempoMap;
import org.divisi.theory.Timespan;
import org.divisi.theory.Timespans;
import org.divisi.theory.Tuning;
import org.divisi.theory.pattern.Sieve;
import org.divisi.theory.rhythm.RhythmTree;
import org.divisi.theory.sets.AllIntervalSeries;
import org.divisi.theory.sets.NumberedInterval;
import org.divisi.theory.sets.NumberedIntervalClass;
import org.divisi.theory.sets.NumberedPitch;
import org.divisi.theory.sets.NumberedPitchClass;
import org.divisi.theory.sets.PitchClassSegment;
import org.divisi.theory.sets.PitchClassSet;
import org.divisi.theory.sets.PitchSegment;
import org.divisi.theory.sets.PitchSet;
import org.divisi.theory.sets.RowForm;
import org.divisi.theory.sets.SetClass;
import org.divisi.theory.sets.ToneRow;
import org.divisi.transform.Rewriting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each value of theory promises: its text is read again, and it is equal wherever it goes. */
class ValuesTest {
  private static Arguments of(Function<String, ?> parse, String... texts) {
    return Arguments.of(parse, List.of(texts));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        of(Duration::parse, "3/16", "-1/4", "2", "0"),
        of(Offset::parse, "3/16", "-1/4", "2"),
        of(Fraction::parse, "17/12", "-3"),
        of(Ratio::parse, "6:4", "3:2"),
        of(NoteValue::parse, "4..", "\\breve", "1 * 3/4"),
        of(Moment::parse, "1/4", "1/4-1/16", "-1/4+1/8"),
        of(Timespan::parse, "[0, 3/4)", "[-1, 3/4) two words"),
        of(Timespans::parse, "", "[0, 3/4); [1/2, 2) oboe"),
        of(OffsetCounts::parse, "", "0:1 3/4:2"),
        of(ClockTime::parse, "1'04''", "-0'01''", "0'16/3''"),
        of(Tempo::parse, "1/4=60", "3/8=133/2"),
        of(TempoMap::parse, "0:1/4=60 3/4:1/4=90"),
        of(Meter::parse, "(5/4 ((3/4 (1/4 1/4 1/4)) (2/4 (1/4 1/4))))", "(1 (1))"),
        of(Pitch::parse, "cs'", "bqf,,", "ctqs''"),
        of(PitchClass::parse, "cs", "bqf"),
        of(Interval::parse, "M9", "-d5", "P+1", "AA4"),
        of(IntervalClass::parse, "M2", "-m3", "P8"),
        of(PitchRange::parse, "[A0, C8]", "(Bb~2, F#+4)"),
        of(Mode::parse, "harmonic-minor", "messiaen-3", "japanese:1-4-2-1-4"),
        of(Scale::parse, "ef major", "d japanese:1-4-2-1-4"),
        of(ChordQuality::parse, "dominant seventh"),
        of(Harmony::parse, "g dominant seventh"),
        of(Tuning::parse, "12@440.0", "31@415.3"),
        of(NumberedPitch::parse, "13", "-2.5"),
        of(NumberedPitchClass::parse, "11", "10.5"),
        of(NumberedInterval::parse, "-14", "0.5"),
        of(NumberedIntervalClass::parse, "-2", "12"),
        of(PitchSegment::parse, "[]", "[0, -4, 7.5]"),
        of(PitchClassSegment::parse, "[]", "[0, 8, 7.5]"),
        of(PitchSet::parse, "{}", "{-4, 0, 7.5}"),
        of(PitchClassSet::parse, "{}", "{0, 4, 7.5}"),
        of(SetClass::parse, "4-Z29", "0-1", "12-1"),
        of(ToneRow::parse, "0 11 3 4 8 7 9 5 6 1 2 10", "1 0"),
        of(RowForm::parse, "P0", "RI11"),
        of(AllIntervalSeries::parse, "12: 0 1 3"),
        of(Sieve::parse, "3@2|7@1", "-(3@0&4@1)^5@0,2", "first 2|last 3|@0,-1", "-1@0"),
        of(RhythmTree::parse, "(1 (1 (2 (1 -1 1.0)) -2))", "-3/4"),
        of(Rewriting::parse, "", "boundary 1, dots 2, no tuplets, no rests"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsReadAgainAndEqualWhereverItGoes(Function<String, ?> parse, List<String> texts)
      throws IOException, ClassNotFoundException {
    for (String text : texts) {
      Object value = parse.apply(text);
      assertThat(value).hasToString(text);
      assertThat((Object) parse.apply(text)).isEqualTo(value).hasSameHashCodeAs(value);
      assertThat(travelled(value)).isEqualTo(value).hasToString(text);
    }
    assertThat(texts.stream().map(parse).distinct().count()).isEqualTo(texts.size());
  }

  private static Object travelled(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
