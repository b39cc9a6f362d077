package org.divisi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.divisi.theory.Accents;
import org.divisi.theory.Alteration;
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
import org.divisi.theory.NoteNames;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.OffsetCounts;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchClass;
import org.divisi.theory.PitchRange;
import org.divisi.theory.Ratio;
import org.divisi.theory.Scale;
import org.divisi.theory.Step;
import org.divisi.theory.Tempo;
import org.divisi.theory.TempoMap;
import org.divisi.theory.TimeRelation;
import org.divisi.theory.Timespan;
import org.divisi.theory.Timespans;
import org.divisi.theory.Tuning;
import org.divisi.theory.pattern.CyclicList;
import org.divisi.theory.pattern.Remainder;
import org.divisi.theory.pattern.Sieve;
import org.divisi.theory.pattern.SieveMap;
import org.divisi.theory.pattern.Weights;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each value of theory promises: its text is read again, and it is equal wherever it goes. */
class ValuesTest {
  /** A kind of value: how its text is read, texts, and whether they are in rising order. */
  record Sample(Function<String, ?> parse, List<String> texts, boolean rising) {
    List<Object> values() {
      return texts.stream().<Object>map(parse).toList();
    }

    @Override
    public String toString() {
      return values().get(0).getClass().getSimpleName();
    }
  }

  private static Sample of(Function<String, ?> parse, String... texts) {
    return new Sample(parse, List.of(texts), /* rising= */ false);
  }

  private static Sample rising(Function<String, ?> parse, String... texts) {
    return new Sample(parse, List.of(texts), /* rising= */ true);
  }

  /** Public types that are no values with a text of their own, and why. */
  private static final Map<Class<?>, String> NO_TEXT =
      Map.of(
          Weights.class, "arithmetic for three kinds of quantity, each a constant",
          AllIntervalSeries.Count.class, "what a count gives, never written down",
          RhythmTree.Node.class, "what a tree gives when it is asked, never written down");

  static Stream<Sample> samples() {
    return Stream.of(
        rising(Duration::parse, "-1/4", "0", "3/16", "2"),
        rising(Offset::parse, "-1/4", "3/16", "2"),
        rising(Fraction::parse, "-3", "17/12"),
        of(Ratio::parse, "6:4", "3:2"),
        of(NoteValue::parse, "4..", "\\breve", "1 * 3/4"),
        rising(Moment::parse, "-1/4+1/8", "1/4-1/16", "1/4"),
        rising(Timespan::parse, "[-1, 3/4) two words", "[0, 3/4)", "[0, 1)", "[0, 1) oboe"),
        of(Timespans::parse, "", "[0, 3/4); [1/2, 2) oboe"),
        of(OffsetCounts::parse, "", "0:1 3/4:2"),
        rising(ClockTime::parse, "-0'01''", "0'16/3''", "1'04''"),
        of(Tempo::parse, "1/4=60", "3/8=133/2"),
        of(TempoMap::parse, "0:1/4=60 3/4:1/4=90"),
        of(Meter::parse, "(5/4 ((3/4 (1/4 1/4 1/4)) (2/4 (1/4 1/4))))", "(1 (1))", "beat 3/4"),
        of(Accents::parse, "(2/4 (1/4 1/4)) 0:2/5 1/4:1/5 1/2:2/5", "beat 1/4", "beat 1 0:1"),
        rising(Pitch::parse, "bqf,,", "cs'", "ctqs''"),
        rising(PitchClass::parse, "cs", "bqf"),
        rising(Interval::parse, "-d5", "P+1", "AA4", "M9"),
        rising(IntervalClass::parse, "-m3", "M2", "P8"),
        of(PitchRange::parse, "[A0, C8]", "(Bb~2, F#+4)"),
        of(Mode::parse, "harmonic-minor", "messiaen-3", "japanese:1-4-2-1-4"),
        of(Scale::parse, "ef major", "d japanese:1-4-2-1-4"),
        rising(ChordQuality::parse, "major", "dominant seventh"),
        of(Harmony::parse, "g dominant seventh"),
        of(Tuning::parse, "12@440.0", "31@415.3"),
        rising(NumberedPitch::parse, "-2.5", "13"),
        rising(NumberedPitchClass::parse, "10.5", "11"),
        rising(NumberedInterval::parse, "-14", "0.5"),
        rising(NumberedIntervalClass::parse, "-2", "12"),
        of(PitchSegment::parse, "[]", "[0, -4, 7.5]"),
        of(PitchClassSegment::parse, "[]", "[0, 8, 7.5]"),
        of(PitchSet::parse, "{}", "{-4, 0, 7.5}"),
        rising(PitchClassSet::parse, "{}", "{0, 4, 7.5}", "{0, 4, 8}"),
        rising(SetClass::parse, "0-1", "4-Z29", "12-1"),
        rising(ToneRow::parse, "1 0", "0 11 3 4 8 7 9 5 6 1 2 10", "1 11 3 4 8 7 9 5 6 0 2 10"),
        rising(RowForm::parse, "P0", "RI3", "RI11"),
        rising(RowForm.Kind::valueOf, "P", "I", "R", "RI"),
        of(AllIntervalSeries::parse, "12: 0 1 3"),
        of(Sieve::parse, "3@2|7@1", "-(3@0&4@1)^5@0,2", "first 2|last 3|@0,-1", "-1@0"),
        of(text -> SieveMap.parse(text, Integer::valueOf), "", "3@0|5@1 = 4; last 1 = -2"),
        of(text -> SieveMap.Entry.parse(text, Sieve::parse), "3@0 = -(3@0&4@1)", "first 1 = 2@0"),
        of(text -> CyclicList.parse(text, Duration::parse), "[1/4]...", "[3/8, -1/4, 3/8]..."),
        of(RhythmTree::parse, "(1 (1 (2 (1 -1 1.0)) -2))", "-3/4"),
        rising(RhythmTree.Kind::valueOf, "NOTE", "REST", "TIED"),
        rising(Step::valueOf, "C", "D", "B"),
        rising(Alteration::valueOf, "DOUBLE_FLAT", "NATURAL", "SHARP"),
        rising(NoteNames::valueOf, "ENGLISH", "GERMAN"),
        rising(TimeRelation::valueOf, "BEFORE", "DURING"),
        rising(Remainder::valueOf, "KEPT", "DROPPED"),
        rising(Weights.Fit::valueOf, "EXACT", "LESS", "MORE"),
        of(Rewriting::parse, "", "boundary 1, dots 2, no tuplets, no rests"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aValueIsReadAgainAndEqualWhereverItGoes(Sample sample)
      throws IOException, ClassNotFoundException {
    for (String text : sample.texts()) {
      Object value = sample.parse().apply(text);
      assertThat(value).hasToString(text);
      assertThat((Object) sample.parse().apply(text)).isEqualTo(value).hasSameHashCodeAs(value);
      assertThat(travelled(value)).isEqualTo(value).hasToString(text);
    }
    assertThat(sample.values()).doesNotHaveDuplicates();
  }

  /** What can be sorted is in rising order, and its order is that of {@code equals}. */
  @ParameterizedTest
  @MethodSource("samples")
  void whatHasAnOrderIsInIt(Sample sample) {
    List<Object> values = sample.values();
    if (!sample.rising()) {
      assertThat(values).noneMatch(Comparable.class::isInstance);
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      for (int k = 0; k < values.size(); k++) {
        assertThat(Integer.signum(compare(values.get(i), values.get(k))))
            .isEqualTo(Integer.signum(i - k));
      }
    }
  }

  @SuppressWarnings("unchecked") // Both are of one kind, and it has an order.
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  @Test
  void everyPublicTypeOfTheoryHasASampleOrAReason() {
    Set<String> missing = new TreeSet<>();
    List<Object> values = samples().flatMap(sample -> sample.values().stream()).toList();
    Set<String> reasons = NO_TEXT.keySet().stream().map(Class::getName).collect(Collectors.toSet());
    for (JavaClass type : publicTypesOfTheory()) {
      boolean sampled = values.stream().anyMatch(value -> type.reflect().isInstance(value));
      if (!sampled && !isFunctions(type) && !reasons.contains(type.getName())) {
        missing.add(type.getName());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(publicTypesOfTheory()).hasSizeGreaterThan(50);
  }

  /** The public types in theory and its packages, and those within them. */
  static List<JavaClass> publicTypesOfTheory() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.divisi.theory")
            .stream()
            .filter(ValuesTest::isPublic)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ValuesTest::isPublic).orElse(true);
  }

  /** Whether a type has no instances, but functions alone. */
  private static boolean isFunctions(JavaClass type) {
    return !type.isInterface()
        && type.getMethods().stream()
            .allMatch(
                method ->
                    method.getModifiers().contains(JavaModifier.STATIC)
                        || !method.getModifiers().contains(JavaModifier.PUBLIC));
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
