package org.divisi.lilypond;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the reader knows of the words of the language behind a backslash. */
final class Words {
  private static final Set<String> ARTICULATIONS =
      Set.of(
          ("accent espressivo marcato portato staccatissimo staccato tenuto stopped halfopen open"
                  + " flageolet thumb snappizzicato upbow downbow lheel rheel ltoe rtoe turn"
                  + " reverseturn slashturn haydnturn prall prallprall mordent prallmordent prallup"
                  + " pralldown upprall downprall upmordent downmordent lineprall trill fermata"
                  + " shortfermata veryshortfermata longfermata verylongfermata henzeshortfermata"
                  + " henzelongfermata segno coda varcoda signumcongruentiae ictus accentus circulus"
                  + " semicirculus")
              .split(" "));

  /** Words of music that is not read yet. */
  private static final Set<String> UNREAD =
      Set.of(
          ("absolute acciaccatura addlyrics afterGrace alternative appoggiatura book bookpart"
                  + " chordmode chords cueDuring drummode drums figuremode fixed footnote grace"
                  + " header include keepWithTag layout lyricmode lyrics lyricsto makeClusters midi"
                  + " notemode paper parallelMusic partCombine pitchedTrill quoteDuring relative"
                  + " removeWithTag repeat rest retrograde score skip slashedGrace tag transpose"
                  + " transposition unfoldRepeats volta with")
              .split(" "));

  /**
   * Words that are kept as text: what stands behind them, as a property ({@code p} for a path,
   * {@code n} for a name), {@code =}, a value ({@code v}), a duration ({@code d}) or another such
   * word ({@code w}).
   */
  private static final Map<String, String> COMMANDS = commands();

  /** Words behind a leaf that are kept as text, and what stands behind them. */
  private static final Map<String, String> EVENTS = events();

  private Words() {}

  private static Map<String, String> commands() {
    Map<String, String> words = new HashMap<>();
    put(words, "p=v", "set override change overrideProperty");
    put(words, "p", "unset revert hide omit");
    put(words, "w", "once undo temporary");
    put(words, "nv", "tweak");
    put(words, "d", "partial");
    put(words, "v", "accidentalStyle mark ottava textMark textEndMark bendAfterStyle");
    put(
        words,
        "",
        "allowPageTurn arpeggioArrowDown arpeggioArrowUp arpeggioBracket arpeggioNormal"
            + " autoBeamOff autoBeamOn autoBreaksOff autoBreaksOn break breathe bigger cadenzaOff"
            + " cadenzaOn defaultTimeSignature dotsDown dotsNeutral dotsUp dynamicDown"
            + " dynamicNeutral dynamicUp hideNotes huge improvisationOff improvisationOn large"
            + " mergeDifferentlyDottedOff mergeDifferentlyDottedOn mergeDifferentlyHeadedOff"
            + " mergeDifferentlyHeadedOn noBreak noPageBreak noPageTurn normalsize"
            + " numericTimeSignature oneVoice pageBreak pageTurn parenthesize phrasingSlurDown"
            + " phrasingSlurNeutral phrasingSlurUp shiftOff shiftOn slash slurDashed"
            + " slurDotted slurDown slurNeutral slurSolid slurUp small startStaff stemDown"
            + " stemNeutral stemUp stopStaff teeny textLengthOff textLengthOn tieDashed tieDotted"
            + " tieDown tieNeutral tieSolid tieUp tiny tupletDown tupletNeutral tupletUp"
            + " unHideNotes voiceFour voiceFourStyle voiceNeutralStyle voiceOne voiceOneStyle"
            + " voiceThree voiceThreeStyle voiceTwo voiceTwoStyle xNotesOff xNotesOn");
    return Map.copyOf(words);
  }

  private static Map<String, String> events() {
    Map<String, String> words = new HashMap<>();
    put(words, "v", "bendAfter");
    put(
        words,
        "",
        "arpeggio cr cresc decr decresc dim endcr endcresc enddecr enddim glissando laissezVibrer"
            + " repeatTie sostenutoOff sostenutoOn startGroup startTextSpan startTrillSpan"
            + " stopGroup stopTextSpan stopTrillSpan sustainOff sustainOn treCorde unaCorda");
    return Map.copyOf(words);
  }

  private static void put(Map<String, String> table, String behind, String words) {
    for (String word : words.split(" ")) {
      table.put(word, behind);
    }
  }

  static Map<String, String> keptCommands() {
    return COMMANDS;
  }

  static Map<String, String> keptEvents() {
    return EVENTS;
  }

  static boolean isArticulation(String word) {
    return ARTICULATIONS.contains(word);
  }

  static boolean isUnread(String word) {
    return UNREAD.contains(word);
  }

  /** Dynamics are put together of few letters, as {@code sffz}, and no other word is. */
  static boolean isDynamic(String word) {
    for (int index = 0; index < word.length(); index++) {
      if ("fmnprsz".indexOf(word.charAt(index)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
