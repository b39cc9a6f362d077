package org.divisi.studio.midi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Instruments;
import org.divisi.score.KeySignature;
import org.divisi.score.Note;
import org.divisi.score.Staff;
import org.divisi.score.TimeSignature;
import org.divisi.select.Select;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Performance;
import org.divisi.studio.sound.Sign;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MidiTest {
  @TempDir private Path folder = Path.of("");

  private Performance written(Component music) {
    Path file = folder.resolve("written.mid");
    Midi.write(music, file);
    return Midi.read(file);
  }

  private Path file(Sequence sequence, int type) throws IOException {
    Path file = folder.resolve("other.mid");
    try (var out = Files.newOutputStream(file)) {
      MidiSystem.write(sequence, type, out);
    }
    return file;
  }

  private static MidiEvent event(long tick, int command, int channel, int one, int two)
      throws InvalidMidiDataException {
    return new MidiEvent(new ShortMessage(command, channel, one, two), tick);
  }

  @Test
  void tempiMetersKeysAndProgramsComeBack() {
    Component music =
        LilyPond.parse(
            """
            \\new Staff \\with { midiInstrument = "clarinet" }
            { \\time 3/4 \\key bf \\major \\tempo 4=90 c'2. \\tempo 4=120 \\time 6/8 d'2. }
            """);
    Performance read = written(music);
    assertThat(read.tempi())
        .containsEntry(Offset.ZERO, Ratio.of(60_000_000, 666_666).reduced())
        .containsEntry(Offset.of(3, 4), Ratio.of(120, 1));
    assertThat(read.meters())
        .containsEntry(Offset.ZERO, TimeSignature.of(3, 4))
        .containsEntry(Offset.of(3, 4), TimeSignature.of(6, 8));
    Part part = read.parts().get(0);
    assertThat(part.signs()).contains(new Sign.Program(Offset.ZERO, "clarinet", 71));
    assertThat(Performance.of(music).parts().get(0).signs())
        .contains(new Sign.Key(Offset.ZERO, KeySignature.of("bf", "major")));
  }

  @Test
  void anInstrumentSoundsWhereItSoundsAndNotWhereItIsWritten() {
    Staff staff = Staff.parse("c'4 d'4");
    Staff clarinet = Select.leaves(staff).get(0).attach(Instruments.CLARINET_IN_B_FLAT);
    assertThat(Strike.of(written(clarinet)).get(0).number())
        .isEqualTo(Instruments.CLARINET_IN_B_FLAT.sounding(Pitch.MIDDLE_C).midi());
  }

  @Test
  void theSixteenthStaffSharesAChannelWithTheFirst() {
    String staves = "\\new Staff { c'4 } ".repeat(17);
    Performance read = Performance.of(LilyPond.parse("<< " + staves + ">>"));
    assertThat(read.parts().stream().map(Part::channel))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 0, 1);
  }

  @Test
  void manyThousandNotesAreWrittenAndRead() {
    Staff staff =
        Staff.of(Collections.nCopies(100_000, Note.of(Pitch.MIDDLE_C, Duration.SIXTEENTH)));
    List<Strike> strikes = Strike.of(written(staff));
    assertThat(strikes).hasSize(100_000);
    assertThat(strikes.getLast()).isEqualTo(new Strike(99_999L * 96, 100_000L * 96, 60, 90, 0));
  }

  @Test
  void depthOverflowsNoStack() {
    Component deep = Note.of(Pitch.MIDDLE_C, Duration.QUARTER);
    for (int depth = 0; depth < 50_000; depth++) {
      deep = Container.of(deep);
    }
    assertThat(Strike.of(written(deep))).containsExactly(new Strike(0, 384, 60, 90, 0));
  }

  @Test
  void aTrackOfSeveralChannelsIsAPartForEach() throws Exception {
    Sequence sequence = new Sequence(Sequence.PPQ, 96);
    Track track = sequence.createTrack();
    track.add(event(0, ShortMessage.NOTE_ON, 2, 60, 64));
    track.add(event(0, ShortMessage.NOTE_ON, 3, 62, 65));
    track.add(event(48, ShortMessage.NOTE_OFF, 2, 60, 0));
    track.add(event(96, ShortMessage.NOTE_ON, 3, 62, 0));
    Performance read = Midi.read(file(sequence, 0));
    assertThat(read.parts()).extracting(Part::channel).containsExactly(2, 3);
    assertThat(read.parts().get(0).sounds().get(0).duration()).isEqualTo(Duration.EIGHTH);
    assertThat(read.parts().get(1).sounds().get(0).duration()).isEqualTo(Duration.QUARTER);
  }

  @Test
  void aKeyThatIsNeverLetGoEndsWithItsTrack() throws Exception {
    Sequence sequence = new Sequence(Sequence.PPQ, 96);
    Track track = sequence.createTrack();
    track.add(event(96, ShortMessage.NOTE_ON, 0, 60, 64));
    track.add(event(192, ShortMessage.CONTROL_CHANGE, 0, 64, 127));
    Performance read = Midi.read(file(sequence, 0));
    assertThat(read.parts().get(0).sounds().get(0).end()).isEqualTo(Offset.of(1, 2));
  }

  @Test
  void whatIsNoMidiFileIsRefusedByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("text.mid"), "c'4");
    assertThatThrownBy(() -> Midi.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text.mid is no MIDI file");
  }

  @Test
  void aFileThatCountsFramesOfFilmHasNoMusicalTime() throws Exception {
    Sequence sequence = new Sequence(Sequence.SMPTE_25, 40);
    sequence.createTrack().add(event(0, ShortMessage.NOTE_ON, 0, 60, 64));
    Path file = file(sequence, 0);
    assertThatThrownBy(() -> Midi.read(file)).hasMessageContaining("frames of film");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    Path file = folder.resolve("none/a.mid");
    assertThatThrownBy(() -> Midi.write(Staff.parse("c'4"), file))
        .hasMessageContaining("a.mid cannot be written: its folder does not exist");
  }

  @Test
  void silenceIsAFileTooAndEndsWhenTheScoreDoes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Midi.write(Performance.of(Staff.parse("r1 r2")), out);
    Path file = folder.resolve("silence.mid");
    Files.write(file, out.toByteArray());
    Performance read = Midi.read(file);
    assertThat(read.parts()).isEmpty();
    assertThat(read.end()).isEqualTo(Offset.of(3, 2));
  }
}
