package org.divisi.docs;

import java.util.List;
import java.util.stream.Stream;
import org.divisi.score.Container;
import org.divisi.select.Select;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchClass;
import org.divisi.theory.PitchRange;
import org.divisi.theory.sets.PitchClassSegment;
import org.divisi.theory.sets.PitchClassSet;
import org.divisi.theory.sets.PitchSegment;
import org.divisi.theory.sets.PitchSet;
import org.divisi.theory.sets.SetClass;
import org.divisi.theory.sets.ToneRow;

/** What Abjad has of collections of pitches, and what Divisi has for it. */
final class CollectionRows {
  private CollectionRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of(
            "abjad.PitchClassSegment([-2, -1.5, 6, 7, -1.5, 7])",
            () -> PitchClassSegment.of(-2, -1.5, 6, 7, -1.5, 7)),
        Row.of(
            "abjad.PitchClassSegment([0, 2, 6]).invert(axis=None)",
            () -> PitchClassSegment.of(0, 2, 6).invert()),
        Row.of(
            "abjad.PitchClassSegment([0, 2, 6]).multiply(5)",
            () -> PitchClassSegment.of(0, 2, 6).times(5)),
        Row.of(
            "abjad.PitchClassSegment([0, 2, 6]).retrograde()",
            () -> PitchClassSegment.of(0, 2, 6).retrograde()),
        Row.of(
            "abjad.PitchClassSegment([0, 2, 6]).rotate(1)",
            () -> PitchClassSegment.of(0, 2, 6).rotate(1)),
        Row.of(
            "abjad.PitchClassSegment([0, 2, 6]).transpose(11)",
            () -> PitchClassSegment.of(0, 2, 6).transpose(11)),
        Row.of(
            "abjad.PitchClassSegment([0, 2]) + abjad.PitchClassSegment([7])",
            () -> PitchClassSegment.of(0, 2).plus(PitchClassSegment.of(7))),
        Row.of(
            "abjad.PitchSegment(\"bf bqf fs' g'\".split())",
            () ->
                PitchSegment.of(Stream.of("bf bqf fs' g'".split(" ")).map(Pitch::parse).toList())),
        Row.of(
            "abjad.PitchSegment([0, 4, 7]).transpose(5)",
            () -> PitchSegment.of(0, 4, 7).transpose(5)),
        Row.of(
            "abjad.PitchSegment([0, 4, 7]).invert(abjad.NamedPitch(\"c'\"))",
            () -> PitchSegment.of(0, 4, 7).invert(0)),
        Row.of("abjad.PitchClassSet([0, 4, 7, 16])", () -> PitchClassSet.of(0, 4, 7, 16)),
        Row.of(
            "abjad.PitchClassSet([0, 1, 4, 7, 8]).normal_order()",
            () -> PitchClassSet.of(0, 1, 4, 7, 8).normalOrder()),
        Row.of(
            "abjad.PitchClassSet([0, 1, 4, 7, 8]).prime_form()",
            () -> PitchClassSet.of(0, 1, 4, 7, 8).primeForm()),
        Row.of(
            "abjad.PitchClassSet([0, 4, 7]).transpose(5)",
            () -> PitchClassSet.of(0, 4, 7).transpose(5)),
        Row.of("abjad.PitchClassSet([0, 4, 7]).invert()", () -> PitchClassSet.of(0, 4, 7).invert()),
        Row.of("abjad.PitchSet([0, 4, 7, 16])", () -> PitchSet.of(0, 4, 7, 16)),
        Row.of("abjad.PitchRange(\"[A0, C8]\")", () -> PitchRange.parse("[A0, C8]")),
        Row.of(
            "abjad.NamedPitch(\"c'\") in abjad.PitchRange(\"[C3, C7)\")",
            () -> PitchRange.parse("[C3, C7)").contains(Pitch.MIDDLE_C)),
        Row.of(
            "abjad.PitchRange(\"[C3, C6]\").voice_pitch_class(abjad.NamedPitchClass(\"d\"))",
            () -> PitchRange.parse("[C3, C6]").pitches(PitchClass.parse("d"))),
        Row.of("abjad.PitchRange.from_octave(abjad.Octave(5))", () -> PitchRange.ofOctave(5)),
        Row.of(
            "abjad.TwelveToneRow([1, 11, 9, 3, 6, 7, 5, 4, 10, 2, 8, 0])",
            () -> ToneRow.of(1, 11, 9, 3, 6, 7, 5, 4, 10, 2, 8, 0)),
        Row.of(
            "abjad.TwelveToneRow([1, 11, 9, 3, 6, 7, 5, 4, 10, 2, 8, 0]).invert()",
            () -> ToneRow.of(1, 11, 9, 3, 6, 7, 5, 4, 10, 2, 8, 0).invert()),
        Row.of(
            "abjad.TwelveToneRow([1, 11, 9, 3, 6, 7, 5, 4, 10, 2, 8, 0])([abjad.NumberedPitchClass(2), abjad.NumberedPitchClass(3)])",
            () -> ToneRow.of(1, 11, 9, 3, 6, 7, 5, 4, 10, 2, 8, 0).permute(List.of(2, 3))),
        Row.of("abjad.SetClass(4, 29)", () -> SetClass.ofForte(4, 29)),
        Row.of("abjad.SetClass(4, 29).prime_form()", () -> SetClass.ofForte(4, 29).primeForm()),
        Row.of(
            "abjad.SetClass(4, 29).is_inversion_equivalent()",
            () -> SetClass.ofForte(4, 29).isInversionallySymmetric()),
        Row.of("abjad.SetClass.from_pitches([0, 2, 7])", () -> SetClass.of(0, 2, 7)),
        Row.of("len(abjad.SetClass.list_set_classes())", () -> SetClass.all().size()),
        Row.of(
            "len(abjad.SetClass.list_set_classes(transposition_only=True))",
            () -> SetClass.transpositional().size()),
        Row.of(
            "abjad.pcollections.make_interval_class_vector([abjad.NamedPitch(_) for _ in [0, 3, 7]])",
            () -> PitchClassSet.of(0, 3, 7).intervalVector()),
        Row.of(
            "abjad.pcollections.voice_horizontally([abjad.NamedPitchClass(_) for _ in \"c b d e f g e b a c\".split()])",
            () -> PitchClassSegment.of(0, 11, 2, 4, 5, 7, 4, 11, 9, 0).voiceHorizontally()),
        Row.of(
            "abjad.pcollections.voice_vertically([abjad.NamedPitchClass(_) for _ in \"c ef g bf\".split()])",
            () -> PitchClassSegment.of(0, 3, 7, 10).voiceVertically()),
        Row.of("SetClass(4, 12, lex_rank=True)", () -> SetClass.ofLexical(4, 12)),
        Row.of(
            "iterpitches.iterate_out_of_range(staff)",
            () ->
                Select.notes(Container.parse("c'4 c,,4"))
                    .where(n -> !PitchRange.parse("[C3, C7]").contains(n.pitch()))),
        Row.of(
            "iterpitches.respell_with_flats(staff)",
            () ->
                Select.notes(Container.parse("cs'4 d'4"))
                    .map(n -> n.withPitch(n.pitch().withFlats()))),
        Row.of(
            "iterpitches.respell_with_sharps(staff)",
            () ->
                Select.notes(Container.parse("df'4 d'4"))
                    .map(n -> n.withPitch(n.pitch().withSharps()))),
        Row.of(
            "iterpitches.sounding_pitches_are_in_range(staff, range)",
            () ->
                Select.notes(Container.parse("c'4 d'4")).components().stream()
                    .allMatch(n -> PitchRange.parse("[C3, C7]").contains(n.pitch()))),
        Row.missing(
            "iterpitches.transpose_from_sounding_pitch(staff)",
            "a transposing instrument is an indicator of the score: the room of instruments has it"),
        Row.missing(
            "iterpitches.transpose_from_written_pitch(staff)",
            "a transposing instrument is an indicator of the score: the room of instruments has it"));
  }
}
