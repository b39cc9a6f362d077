package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Texts that are broken at random: the reader names what is wrong, and does nothing else, at a cost
 * that grows with the length of the text alone. The system property {@code divisi.fuzz} says how
 * many texts are tried, {@code divisi.fuzz.seed} which.
 */
class ReaderFuzzTest {
  private static final int LONGEST = 10_000;

  /** Where texts are at hand: our own, and real ones. */
  private static final List<String> FOLDERS =
      List.of(
          "src/test/resources/lilypond",
          "../../shared/corpus/real/lilypond/snippets",
          "../../shared/corpus/real/lilypond/mutopia",
          "../../shared/corpus/real/composers");

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : FOLDERS.stream().map(Path::of).toList()) {
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
    return path.toString().matches(".*\\.i?ly") && Files.isRegularFile(path);
  }

  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    int changes = 1 + random.nextInt(8);
    for (int change = 0; change < changes && !broken.isEmpty(); change++) {
      int at = random.nextInt(broken.length());
      int end = Math.min(broken.length(), at + 1 + random.nextInt(100));
      switch (random.nextInt(6)) {
        case 0 -> broken.delete(at, Math.min(end, at + 20));
        case 1 -> broken.insert(at, " " + Cost.token(random) + " ");
        case 2 -> broken.setCharAt(at, (char) (' ' + random.nextInt(95)));
        case 3 -> broken.insert(at, broken.substring(at, end));
        case 4 -> {
          byte[] bytes = broken.substring(at, end).getBytes(StandardCharsets.UTF_8);
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
          broken.replace(at, end, new String(bytes, StandardCharsets.UTF_8));
        }
        default -> broken.setLength(at);
      }
    }
    return broken.toString();
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
          Cost cost = Cost.of(text, way);
          understood += cost.understood() ? 1 : 0;
          assertThat(cost.steps()).isLessThan(cost.mostSteps());
          assertThat(cost.allocated()).isLessThan(cost.mostAllocated());
          if (way == 2 && cost.understood()) {
            assertThat(LilyPondFile.parse(text, Reading.LENIENT).format()).isNotNull();
          }
          assertThat(cost.error()).matches("|.+:\\d+:\\d+: error: .+");
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
          fail("text %d of seed %d, way %d: %s".formatted(index, seed, way, text), e);
        }
      }
    }
    // Some texts are still whole, and what is read leniently nearly always ends well.
    assertThat(understood).isGreaterThan(count / 2);
  }
}
