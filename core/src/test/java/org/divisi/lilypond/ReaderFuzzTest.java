package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Texts that are broken at random: the reader names what is wrong, and does nothing else. The
 * system property {@code divisi.fuzz} says how many texts are tried, {@code divisi.fuzz.seed}
 * which.
 */
class ReaderFuzzTest {
  private static final int LONGEST = 10_000;

  private static final List<String> TOKENS =
      List.of(
          ("{ } << >> \\\\ ( ) [ ] ~ | = - ^ _ \" # $ % %{ * ' , . : < > <> q 8 -1 s1*0 \\ \\relative"
                  + " \\repeat~unfold~2 \\repeat~tremolo~1000000 \\alternative \\new~Staff"
                  + " \\lyricmode~{ \\lyricsto~\"v\" \\addlyrics~{ \\chordmode~{ c:m7/g \\tag~#'x"
                  + " \\keepWithTag~#'x \\grace \\afterGrace \\times~2/3 \\transpose~c~d x~=~ \\x"
                  + " #( \\markup \\score~{ \\with~{ \\rest \\skip \\partial \\unfoldRepeats"
                  + " \\scaleDurations~1/2 \\after~4 \\volta~1 \\drummode~{ \\include~\"a\""
                  + " \\version \\tempo \\time \\set \\voices~1 \\partCombine \\figuremode"
                  + " \\modalTranspose~c~d \\pushToTag~#'a \\header~{ \\tweak \\once")
              .split(" "));

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder :
        List.of(
            Path.of("src/test/resources/lilypond"),
            Path.of("../../shared/corpus/real/lilypond/snippets"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(ReaderFuzzTest::isText).sorted().toList()) {
            String text = Files.readString(file);
            texts.add(text.substring(0, Math.min(text.length(), LONGEST)));
          }
        }
      }
    }
    return texts;
  }

  private static boolean isText(Path path) {
    return path.toString().endsWith(".ly") && Files.isRegularFile(path);
  }

  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    int changes = 1 + random.nextInt(8);
    for (int change = 0; change < changes && !broken.isEmpty(); change++) {
      int at = random.nextInt(broken.length());
      int end = Math.min(broken.length(), at + 1 + random.nextInt(100));
      switch (random.nextInt(5)) {
        case 0 -> broken.delete(at, Math.min(end, at + 20));
        case 1 -> broken.insert(at, " " + token(random) + " ");
        case 2 -> broken.setCharAt(at, (char) (' ' + random.nextInt(95)));
        case 3 -> broken.insert(at, broken.substring(at, end));
        default -> broken.setLength(at);
      }
    }
    return broken.toString();
  }

  private static String token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).replace('~', ' ');
  }

  private static void read(String text, int way) {
    switch (way) {
      case 0 -> LilyPond.parse(text);
      case 1 -> LilyPondFile.parse(text);
      default -> assertThat(LilyPondFile.parse(text, Reading.LENIENT).format()).isNotNull();
    }
  }

  @Test
  void brokenTextsAreNamedAndNothingElseHappens() throws IOException {
    List<String> texts = texts();
    long seed = Long.getLong("divisi.fuzz.seed", 1);
    int count = Integer.getInteger("divisi.fuzz", 1500);
    int understood = 0;
    for (int index = 0; index < count; index++) {
      Random random = new Random(seed * 1_000_003 + index);
      String text = broken(texts.get(random.nextInt(texts.size())), random);
      for (int way = 0; way < 3; way++) {
        try {
          read(text, way);
          understood++;
        } catch (LilyPondException e) {
          assertThat(e.getMessage()).contains(": error: ");
        } catch (RuntimeException | StackOverflowError e) {
          fail("text %d of seed %d, way %d: %s".formatted(index, seed, way, text), e);
        }
      }
    }
    // Some texts are still whole, and what is read leniently nearly always ends well.
    assertThat(understood).isGreaterThan(count / 2);
  }
}
