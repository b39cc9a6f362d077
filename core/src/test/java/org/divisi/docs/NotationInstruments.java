package org.divisi.docs;

import static org.divisi.docs.Music.NOTE;

import org.divisi.score.Instruments;
import org.divisi.score.StringNumber;
import org.divisi.theory.Pitch;

/** Instruments, tunings and string numbers. */
final class NotationInstruments {
  private NotationInstruments() {}

  static Table table() {
    Table table = new Table("Instruments", NotationInstruments.class);
    table.row("Violin()", () -> Instruments.VIOLIN);
    table.row(
        "Violin().pitch_range",
        () -> Instruments.VIOLIN.lowest() + " to " + Instruments.VIOLIN.highest());
    table.row("Violin().tuning", () -> Instruments.VIOLIN.tuning());
    table.row("Violin().clefs", () -> Instruments.VIOLIN.clefs());
    table.row(
        "ClarinetInBFlat().middle_c_sounding_pitch",
        () -> Instruments.CLARINET_IN_B_FLAT.middleC());
    table.row(
        "get.sounding_pitch(leaf)",
        () -> Instruments.CLARINET_IN_B_FLAT.sounding(Pitch.parse("e'")));
    table.row(
        "iterpitches.transpose_from_sounding_pitch(staff)",
        () -> Instruments.CLARINET_IN_B_FLAT.written(Pitch.parse("e'")));
    table.row(
        "iterpitches.sounding_pitches_are_in_range(leaf, range)",
        () -> Instruments.FLUTE.has(Pitch.parse("d")));
    table.row(
        "Violin(pitch_range=PitchRange(\"[D4, B6]\"))",
        () -> Instruments.VIOLIN.withRange(Pitch.parse("d'"), Pitch.parse("b'''")).lowest());
    table.row("attach(Cello(), leaf)", () -> NOTE.attach(Instruments.CELLO));
    table.row(
        "Tuning.voice_pitch_classes(...)", () -> Instruments.CELLO.stringsFor(Pitch.parse("a")));
    table.row("StringNumber((1, 2)).roman_numerals()", () -> StringNumber.of(1, 2).roman());
    table.row("the 47 instruments", () -> Instruments.all().size());
    return table;
  }
}
