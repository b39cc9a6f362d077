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

  /**
   * Words that are kept as text: what stands behind them, as a property ({@code p} for a path,
   * {@code n} for a name), {@code =}, a value ({@code v}), a duration ({@code d}), the name of a
   * sign where there is one ({@code g}), a value in Scheme where there is one ({@code o}), music
   * ({@code m}) or another such word ({@code w}).
   */
  private static final Map<String, String> COMMANDS = commands();

  /** Words behind a leaf that are kept as text, and what stands behind them. */
  private static final Map<String, String> EVENTS = events();

  private Words() {}

  /** Words that say something of the music behind them, and what stands before it. */
  private static final Map<String, String> PREFIXES = prefixes();

  private static Map<String, String> prefixes() {
    Map<String, String> words = new HashMap<>();
    put(words, "nv", "tweak propertyTweak");
    put(
        words,
        "",
        "crossStaff deadNote endSpanners xNote palmMute harmonicNote eventChords"
            + " killCues displayMusic displayLilyMusic unfolded compressMMRests"
            + " autoChange ligature versus responsum augmentum reduceChords");
    put(words, "g", "parenthesize");
    put(
        words,
        "v",
        "magnifyMusic harmonicByFret harmonicByRatio featherDurations applyMusic"
            + " musicMap parallelVoice ottavation");
    put(words, "vv", "styledNoteHeads withMusicProperty markupMap");
    put(words, "v", "quoteDuring");
    put(words, "vv", "cueDuring");
    put(words, "vvv", "cueDuringWithClef transposedCueDuring");
    put(words, "v", "addQuote");
    put(words, "o", "chordRepeats tabChordRepeats");
    return Map.copyOf(words);
  }

  static Map<String, String> keptPrefixes() {
    return PREFIXES;
  }

  private static Map<String, String> commands() {
    Map<String, String> words = new HashMap<>();
    put(words, "p=v", "set override change");
    put(words, "pv", "overrideProperty propertyOverride propertySet");
    put(words, "p", "propertyRevert propertyUnset");
    put(words, "vg", "shape vshape");
    put(words, "vvg", "offset alterBroken");
    put(words, "vvvv", "overrideTimeSignatureSettings");
    put(
        words,
        "vv",
        "applyOutput addInstrumentDefinition defineBarLine slurDashPattern tieDashPattern"
            + " phrasingSlurDashPattern assertBeamQuant makeDefaultStringTuning displayScheme");
    put(
        words,
        "v",
        "applyContext tocItem barNumberCheck codaMark segnoMark sectionLabel jump label cueClef"
            + " instrumentSwitch magnifyStaff staffHighlight ambitusAfter partCombineForce"
            + " compoundMeter bookOutputName bookOutputSuffix tagGroup"
            + " pointAndClickTypes stemspace pgrace tupletSpan allowVoltaHook assertBeamSlope"
            + " revertTimeSignatureSettings sourcefilename sourcefileline");
    put(words, "vvv", "balloonGrobText addChordShape");
    put(words, "vmvv", "storePredefinedDiagram");
    put(words, "", "tabChordRepetition setDefaultDurationToQuarter");
    put(words, "v", "languageSaveAndChange");
    put(words, "p", "unset revert hide omit");
    put(words, "w", "once undo temporary single");
    put(words, "nv", "tweak");
    put(words, "v", "accidentalStyle mark ottava textMark textEndMark bendAfterStyle");
    put(
        words,
        "",
        "aikenHeads aikenHeadsMinor aikenThinHeads aikenThinHeadsMinor allowBreak allowPageTurn"
            + " arabicStringNumbers arpeggioArrowDown arpeggioArrowUp arpeggioBracket"
            + " arpeggioNormal arpeggioParenthesis arpeggioParenthesisDashed autoBeamOff"
            + " autoBeamOn autoBreaksOff autoBreaksOn autoLineBreaksOff autoLineBreaksOn"
            + " autoPageBreaksOff autoPageBreaksOn balloonLengthOff balloonLengthOn"
            + " bassFigureExtendersOff bassFigureExtendersOn bassFigureStaffAlignmentDown"
            + " bassFigureStaffAlignmentNeutral bassFigureStaffAlignmentUp break bigger"
            + " cadenzaOff cadenzaOn compressEmptyMeasures compressFullBarRests"
            + " crescHairpin crescTextCresc cueClefUnset deadNotesOff deadNotesOn defaultNoteHeads"
            + " defaultTimeSignature deprecatedcresc deprecateddim deprecatedendcresc"
            + " deprecatedenddim dimHairpin dimTextDecr dimTextDecresc dimTextDim divisioMaior"
            + " divisioMaxima divisioMinima dotsDown dotsNeutral dotsUp dynamicDown dynamicNeutral"
            + " dynamicUp easyHeadsOff easyHeadsOn endSkipNCs expandEmptyMeasures"
            + " expandFullBarRests finalis fine frenchChords funkHeads funkHeadsMinor germanChords"
            + " harmonicsOff harmonicsOn hideNotes hideSplitTiedTabNotes hideStaffSwitch huge"
            + " improvisationOff improvisationOn inStaffSegno italianChords kievanOff kievanOn"
            + " languageRestore large markLengthOff markLengthOn medianChordGridStyle melisma"
            + " melismaEnd mergeDifferentlyDottedOff mergeDifferentlyDottedOn"
            + " mergeDifferentlyHeadedOff mergeDifferentlyHeadedOn newSpacingSection noBreak"
            + " noPageBreak noPageTurn normalsize numericTimeSignature oneVoice oriscus pageBreak"
            + " RemoveEmptyStaves RemoveAllEmptyStaves EnableGregorianDivisiones enablePolymeter"
            + " startGraceMusic stopGraceMusic startAcciaccaturaMusic stopAcciaccaturaMusic"
            + " startAppoggiaturaMusic stopAppoggiaturaMusic startSlashedGraceMusic"
            + " stopSlashedGraceMusic"
            + " pageTurn palmMuteOff palmMuteOn partCombineApart partCombineAutomatic"
            + " partCombineChords partCombineSoloI partCombineSoloII partCombineUnisono"
            + " phrasingSlurDashed phrasingSlurDotted phrasingSlurDown phrasingSlurHalfDashed"
            + " phrasingSlurHalfSolid phrasingSlurNeutral phrasingSlurSolid phrasingSlurUp"
            + " pointAndClickOff pointAndClickOn predefinedFretboardsOff predefinedFretboardsOn"
            + " quilisma romanStringNumbers sacredHarpHeads sacredHarpHeadsMinor section"
            + " semiGermanChords shiftOff shiftOn shiftOnn shiftOnnn showSplitTiedTabNotes"
            + " showStaffSwitch skipNC skipNCs slurDashed slurDotted slurDown slurHalfDashed"
            + " slurHalfSolid slurNeutral slurSolid slurUp small smaller southernHarmonyHeads"
            + " southernHarmonyHeadsMinor startStaff stemDown stemNeutral stemUp stopStaff"
            + " stopStaffHighlight stropha tabFullNotation teeny textLengthOff textLengthOn"
            + " textSpannerDown textSpannerNeutral textSpannerUp tieDashed tieDotted tieDown"
            + " tieHalfDashed tieHalfSolid tieNeutral tieSolid tieUp tiny tupletDown tupletNeutral"
            + " tupletUp unHideNotes virga virgula voiceFour voiceFourStyle voiceNeutralStyle"
            + " voiceOne voiceOneStyle voiceThree voiceThreeStyle voiceTwo voiceTwoStyle"
            + " walkerHeads walkerHeadsMinor xNotesOff xNotesOn");
    return Map.copyOf(words);
  }

  private static Map<String, String> events() {
    Map<String, String> words = new HashMap<>();
    put(words, "v", "bendAfter bendStartLevel finger rightHandFinger startMeasureSpannerText");
    put(words, "vv", "balloonText");
    put(
        words,
        "",
        "bendHold preBend preBendHold dashBang dashDash dashDot dashHat dashLarger dashPlus dashUnderscore enddecresc"
            + " startGraceSlur stopGraceSlur arpeggio cr cresc decr decresc dim endcr endcresc enddecr enddim glissando laissezVibrer"
            + " repeatTie sostenutoOff sostenutoOn startGroup startTextSpan startTrillSpan"
            + " stopGroup stopTextSpan stopTrillSpan sustainOff sustainOn treCorde unaCorda"
            + " breakDynamicSpan endcr episemFinis episemInitium glide harmonic noBeam"
            + " startMeasureCount startMeasureSpanner stopMeasureCount stopMeasureSpanner"
            + " vowelTransition");
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
