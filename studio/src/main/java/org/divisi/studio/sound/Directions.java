package org.divisi.studio.sound;

import java.util.NavigableMap;
import org.divisi.score.Attachment;
import org.divisi.score.KeySignature;
import org.divisi.score.MetronomeMark;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.TimeSignature;
import org.divisi.select.Tempi;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Cues;
import org.divisi.studio.stage.Seat;
import org.divisi.studio.stage.Settings;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** What marks say that concerns more than one note: tempo, meter, instrument, key, staff. */
final class Directions {
  private static final String INSTRUMENT = "midiInstrument";

  private final Cues cues;
  private final NavigableMap<Offset, Ratio> tempi;
  private final NavigableMap<Offset, TimeSignature> meters;

  Directions(
      Cues cues, NavigableMap<Offset, Ratio> tempi, NavigableMap<Offset, TimeSignature> meters) {
    this.cues = cues;
    this.tempi = tempi;
    this.meters = meters;
  }

  /** Does what the marks of a cue say. */
  void obey(Cue cue) {
    for (Attachment mark : cue.marks()) {
      obey(mark, cue.seat(), cue.moment().offset(), Times.offset(cue.moment()));
    }
  }

  private void obey(Attachment mark, Seat seat, Offset offset, Offset time) {
    Settings.obey(mark, seat);
    Pitch middleC = Settings.middleC(mark);
    if (middleC != null) {
      Tuning.transpose(seat, middleC);
    }
    String staff = Settings.change(mark);
    if (staff != null) {
      seat.change(staff.isEmpty() ? null : cues.staff(staff));
    }
    switch (mark.indicator()) {
      case MetronomeMark tempo when tempo.beat() != null -> tempi.put(time, Tempi.rate(tempo));
      case TimeSignature meter -> meters.put(offset, meter);
      default -> {}
    }
  }

  /** Tells the line of a staff what a cue says to it. */
  void announce(Cue cue, Line line) {
    Offset time = Times.offset(cue.moment());
    for (Attachment mark : cue.marks()) {
      switch (mark.indicator()) {
        case KeySignature key -> line.add(new Sign.Key(time, key));
        case StartPianoPedal pedal -> line.add(new Sign.Pedalling(time, pedal.pedal(), true));
        case StopPianoPedal pedal -> line.add(new Sign.Pedalling(time, pedal.pedal(), false));
        default -> {}
      }
    }
    String instrument = cue.seat().property(INSTRUMENT);
    if (instrument == null && cue.seat().staff().type().equals("DrumStaff")) {
      instrument = "drums";
    }
    if (instrument != null && line.changesTo(instrument)) {
      line.add(new Sign.Program(time, instrument, Programs.number(instrument)));
    }
  }
}
