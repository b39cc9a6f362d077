package org.divisi.score;

import java.util.Set;

/** LilyPond's own types of contexts. */
final class Types {
  static final Set<String> KNOWN =
      Set.of(
          ("Bottom ChoirStaff ChordGrid ChordGridScore ChordNames CueVoice Devnull DrumStaff"
                  + " DrumVoice Dynamics FiguredBass FretBoards Global GrandStaff GregorianTranscriptionLyrics"
                  + " GregorianTranscriptionStaff GregorianTranscriptionVoice InternalGregorianStaff"
                  + " KievanStaff KievanVoice Lyrics MensuralStaff MensuralVoice NoteNames NullVoice"
                  + " OneStaff PetrucciStaff PetrucciVoice PianoStaff RhythmicStaff Score Staff"
                  + " StaffGroup StandaloneRhythmScore StandaloneRhythmStaff StandaloneRhythmVoice"
                  + " TabStaff TabVoice Timing VaticanaLyrics VaticanaScore VaticanaStaff VaticanaVoice"
                  + " Voice")
              .split(" "));

  private Types() {}
}
