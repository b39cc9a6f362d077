package org.divisi.docs;

import static org.divisi.docs.Music.CHORD;
import static org.divisi.docs.Music.NOTE;

import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Chord;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.Tag;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Leaves and note heads. */
final class NotationLeaves {
  private NotationLeaves() {}

  static Table table() {
    Table table = new Table("Leaves and note heads", NotationLeaves.class);
    table.row("Note(\"cs''8..\")", () -> LilyPond.parse("cs''8..", Note.class));
    table.row(
        "Note.from_duration_and_pitch(Duration(3, 16), NamedPitch(\"ef,\"))",
        () -> Note.of(Pitch.parse("ef,"), Duration.of(3, 16)));
    table.row(
        "Note(\"c'4\", dmp=(2, 3))",
        () -> NOTE.withValue(NOTE.value().withMultiplier(Ratio.of(2, 3))));
    table.row("Note(\"c'!4\")", () -> NOTE.withHead(NOTE.head().withForced(true)));
    table.row("Note(\"c'?4\")", () -> NOTE.withHead(NOTE.head().withCautionary(true)));
    table.row("Note(\"snare4\")", () -> NOTE.withHead(NoteHead.drum("snare")));
    table.row("Note(r\"c'\\breve\")", () -> NOTE.withDuration(Duration.of(2, 1)));
    table.row("Note(r\"c'\\longa.\")", () -> NOTE.withDuration(Duration.of(6, 1)));
    table.row("Note(r\"c'\\maxima\")", () -> NOTE.withDuration(Duration.of(8, 1)));
    table.row("Note(\"cqs'4\")", () -> NOTE.withPitch(Pitch.parse("cqs'")));
    table.row(
        "Note(\"cis'4\", language=\"nederlands\")",
        () -> LilyPond.parse("\\language \"nederlands\" cis'4"));
    table.row("Rest(\"r4\")", () -> Rest.of(Duration.QUARTER));
    table.row("Skip(\"s2.\")", () -> Skip.of(Duration.of(3, 4)));
    table.row("MultimeasureRest(\"R1\")", () -> MultimeasureRest.of(Duration.WHOLE));
    table.row(
        "MultimeasureRest(\"R1\", dmp=(3, 4))",
        () -> MultimeasureRest.of(NoteValue.of(Duration.WHOLE).withMultiplier(Ratio.of(3, 4))));
    table.row("Chord(\"<c' e' g'>4\")", () -> CHORD);
    table.row(
        "Chord(\"<c'! e'? g'>4\")",
        () ->
            CHORD
                .withHead(0, CHORD.heads().get(0).withForced(true))
                .withHead(1, CHORD.heads().get(1).withCautionary(true)));
    table.row(
        "Chord.from_duration_and_pitches(Duration(1, 2), [NamedPitch(12), NamedPitch(0)])",
        () -> Chord.of(List.of(Pitch.of(12), Pitch.of(0)), Duration.HALF));
    table.row("Leaf.written_duration()", () -> NOTE.value().written());
    table.row("Leaf.dmp()", () -> NOTE.value().multiplier());
    table.row("Leaf.set_written_duration(duration)", () -> NOTE.withDuration(Duration.HALF));
    table.row("Note.written_pitch()", () -> NOTE.pitch());
    table.row("Note.set_written_pitch(pitch)", () -> NOTE.withPitch(Pitch.parse("d'")));
    table.row("Chord.written_pitches()", () -> CHORD.pitches());
    table.row("Chord.note_heads(), NoteHeadList", () -> CHORD.heads());
    table.row("NoteHead.is_forced()", () -> NOTE.head().forced());
    table.row("NoteHead.is_cautionary()", () -> NOTE.head().cautionary());
    table.row(
        "NoteHead.set_is_parenthesized(True)",
        () -> CHORD.withHead(2, CHORD.heads().get(2).withParenthesized(true)));
    table.row(
        "tweak(chord.note_heads()[1], r\"\\tweak color #red\")",
        () -> CHORD.withHead(1, CHORD.heads().get(1).tweaked("color", "#red")));
    table.row(
        "NoteHead.set_alternative((head, Tag(\"-PARTS\"), Tag(\"+PARTS\")))",
        () ->
            LilyPond.formatTagged(
                NOTE.withHead(
                    NOTE.head()
                        .withVariant(
                            NOTE.head().withForced(true), Tag.of("-PARTS"), Tag.of("+PARTS")))));
    table.row("DrumNoteHead(\"snare\")", () -> NoteHead.drum("snare"));
    table.row("isinstance(x, abjad.Leaf)", () -> Leaf.class.isInstance(NOTE));
    table.missing("copy.copy(leaf)", "a leaf is a value: use it again");
    return table;
  }
}
