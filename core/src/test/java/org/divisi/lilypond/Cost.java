package org.divisi.lilypond;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.divisi.lilypond.file.FileLanguage;
import org.divisi.lilypond.read.Reader;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.Includes;
import org.divisi.lilypond.text.Source;

/**
 * What reading a text costs.
 *
 * @param bytes how long the text is
 * @param steps how many bytes were passed again
 * @param components how many components were looked at, which music that is unfolded or named asks
 *     for; {@link Effort} sets their limit
 * @param allocated how many bytes of memory were asked for
 * @param error what was not understood; empty where all was
 */
record Cost(int bytes, long steps, long components, long allocated, String error) {
  /** Each byte of a text may be passed again so often, and so many whatever the text is. */
  private static final long STEPS_OF_BYTE = 60;

  private static final long STEPS = 100_000;

  /** Each byte of a text may ask for so much memory, and so much is asked for by any text. */
  private static final long ALLOCATED_BY_BYTE = 3000;

  private static final long ALLOCATED = 4_000_000;
  private static final long ALLOCATED_BY_COMPONENT = 300;

  private static final List<String> TOKENS =
      List.of(
          ("{ } << >> \\\\ ( ) [ ] ~ | = - ^ _ \" # $ % %{ * ' , . : < > <> q 8 -1 s1*0 \\ \\relative"
                  + " \\repeat~unfold~2 \\repeat~tremolo~1000000 \\alternative \\new~Staff"
                  + " \\lyricmode~{ \\lyricsto~\"v\" \\addlyrics~{ \\chordmode~{ c:m7/g \\tag~#'x"
                  + " \\keepWithTag~#'x \\grace \\afterGrace \\times~2/3 \\transpose~c~d x~=~ \\x"
                  + " #( \\markup \\score~{ \\with~{ \\rest \\skip \\partial \\unfoldRepeats"
                  + " \\scaleDurations~1/2 \\after~4 \\volta~1 \\drummode~{ \\include~\"a\""
                  + " \\version \\tempo \\time \\set \\voices~1 \\partCombine \\figuremode"
                  + " ##t #(a~b) c'4 <c~e>4 -\\tweak~color~#red \\override~Stem.color~=~#red \\clef~bass"
                  + " \\time~4/4 \\bar~\"|\" \\break -\\markup~{~a~} x~=~{~c~} y~=~\\x <> \\once~\\set~x~=~##t"
                  + " \\new~Voice~=~\"v\" \\repeat~volta~2~{~c~} \\alternative~{~{~c~}~} %~x\n %@%~c'4\n"
                  + " \\parallelMusic~a,b~{ \\parallelMusic~x,y~{~c~|~d~} \\dropNote~2 \\invertChords~3"
                  + " \\resetRelativeOctave~c \\octaveCheck~c' \\void \\autoChange \\lyricsto~\"v\"~{~<<"
                  + " \\stringTuning \\new~Lyrics \\fixed~c' _\\tweak~color~#red -\\markup \\footnote~\"a\""
                  + " \\modalTranspose~c~d \\pushToTag~#'a \\header~{ \\tweak \\once")
              .split(" "));

  static String token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).replace('~', ' ');
  }

  /** Reads a text as music, strictly as a file, or leniently. */
  static Cost of(String text, int way) {
    Source source = Source.of(text);
    String error = "";
    long before = asked();
    try {
      switch (way) {
        case 0 -> Reader.read(source);
        case 1 -> FileLanguage.read(source, Reading.STRICT);
        default ->
            FileLanguage.read(Includes.expand(source, null, Reading.LENIENT), Reading.LENIENT);
      }
    } catch (LilyPondException e) {
      error = String.valueOf(e.getMessage()).lines().findFirst().orElse("no message");
    }
    return new Cost(
        source.bytes().length,
        source.effort().passedAgain(),
        source.effort().lookedAt(),
        asked() - before,
        error);
  }

  /** How many steps a text of this length may take. */
  long mostSteps() {
    return STEPS_OF_BYTE * bytes + STEPS;
  }

  /** How much memory a text of this length, with what it asks for, may take. */
  long mostAllocated() {
    return ALLOCATED_BY_BYTE * bytes + ALLOCATED_BY_COMPONENT * components + ALLOCATED;
  }

  boolean understood() {
    return error.isEmpty();
  }

  private static long asked() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
