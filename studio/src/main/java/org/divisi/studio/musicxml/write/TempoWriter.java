package org.divisi.studio.musicxml.write;

import java.io.IOException;
import org.divisi.score.MetronomeMark;
import org.divisi.select.Tempi;
import org.divisi.studio.musicxml.words.NoteTypes;
import org.divisi.studio.musicxml.words.Words;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes a tempo: words, a note and how often it comes in a minute. */
final class TempoWriter {
  private final MetronomeMark tempo;
  private final @Nullable String type;

  TempoWriter(MetronomeMark tempo) {
    this.tempo = tempo;
    NoteValue beat = tempo.beat();
    this.type = beat == null ? null : NoteTypes.type(beat);
  }

  /** What is shown. */
  void write(Xml xml) throws IOException {
    NoteValue beat = tempo.beat();
    Ratio slowest = tempo.slowest();
    Ratio fastest = tempo.fastest();
    String words = Words.plain(tempo.text());
    if (!words.isEmpty() || type == null) {
      xml.open("direction-type").text("words", words).close();
    }
    if (beat == null || type == null || slowest == null || fastest == null) {
      return;
    }
    xml.open("direction-type").open("metronome").text("beat-unit", type);
    for (int dot = 0; dot < beat.dots(); dot++) {
      xml.empty("beat-unit-dot");
    }
    String rate = rate(slowest) + (slowest.equals(fastest) ? "" : "-" + rate(fastest));
    xml.text("per-minute", rate).close().close();
  }

  /** What is heard. */
  void sound(Xml xml) throws IOException {
    if (type != null && tempo.slowest() != null && tempo.fastest() != null) {
      xml.empty("sound", "tempo", rate(Tempi.rate(tempo)));
    }
  }

  private static String rate(Ratio rate) {
    return Attributes.number((double) rate.numerator() / rate.denominator());
  }
}
