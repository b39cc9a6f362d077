package org.divisi.theory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.divisi.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {
  @Test
  void metersAreTheTreesThatAbjadGuesses() {
    int rows = 0;
    int kernels = 0;
    for (String[] row : Facts.table("meters")) {
      rows++;
      String[] pair = row[0].split("/");
      long numerator = Long.parseLong(pair[0]);
      long denominator = Long.parseLong(pair[1]);
      Meter meter =
          row[1].equals("yes")
              ? Meter.increasing(numerator, denominator)
              : Meter.of(numerator, denominator);
      assertThat(meter).as(row[0]).hasToString(row[3]);
      assertThat(Meter.parse(row[3])).isEqualTo(meter);
      assertThat(meter.isCompound()).as(row[0]).isEqualTo(row[2].equals("yes"));
      assertThat(meter.levels().stream().map(MeterTest::words).collect(joining(" | ")))
          .as(row[0])
          .isEqualTo(row[4]);
      if (row[5].isEmpty()) {
        continue;
      }
      kernels++;
      assertThat(
              Accents.of(meter, 16).weights().entrySet().stream()
                  .map(weight -> weight.getKey() + ":" + weight.getValue())
                  .collect(joining(" ")))
          .as(row[0])
          .isEqualTo(row[5]);
    }
    assertThat(rows).isEqualTo(218);
    assertThat(kernels).isEqualTo(57);
  }

  @Test
  void beatsAreThoseThatNotationCounts() {
    int rows = 0;
    for (String[] row : Facts.table("beats")) {
      Meter meter = Meter.parse(row[0]);
      Ratio count = meter.duration().dividedBy(meter.pulse());
      assertThat(count).as(row[0]).isEqualTo(Ratio.of(Long.parseLong(row[1]), 1));
      Fraction quarters = Fraction.of(4 * meter.pulse().numerator(), meter.pulse().denominator());
      assertThat(quarters.toDouble()).as(row[0]).isEqualTo(Double.parseDouble(row[2]));
      assertThat(meter.isCompound()).as(row[0]).isEqualTo(row[3].equals("yes"));
      rows++;
    }
    assertThat(rows).isEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4/8; [2, 2]",
        "5/8; [3, 2]",
        "8/8; [3, 3, 2]",
        "7/8; [1, 1, 1, 1, 1, 1, 1]",
        "2/4; [1, 1]",
        "3/4; [1, 1, 1]",
        "3/8; [1, 1, 1]",
        "4/4; [1, 1, 1, 1]",
        "6/8; [3, 3]",
        "9/8; [3, 3, 3]",
        "12/8; [3, 3, 3, 3]",
        "6/4; [3, 3]",
        "5/4; [1, 1, 1, 1, 1]"
      })
  void lilypondGroupsTheBeats(String meter, String groups) {
    assertThat(Meter.parse(meter).beatStructure()).hasToString(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4/4; 1/8; [4, 4]", "3/4; 1/8; [6]", "3/8; 1/8; [3]", "4/4; 1/12; [3, 3, 3, 3]",
        "3/4; 1/12; [3, 3, 3]", "2/4; 1/8; [2, 2]", "4/4; 1/16; [4, 4, 4, 4]", "6/8; 1/8; [3, 3]",
        "5/8; 1/8; [3, 2]", "5/8; 1/16; [6, 4]", "4/8; 1/16; [4, 4]",
            "7/8; 1/8; [1, 1, 1, 1, 1, 1, 1]"
      })
  void lilypondBeamsNotesTogether(String meter, String note, String counts) {
    assertThat(Meter.parse(meter).beams(Duration.parse(note))).hasToString(counts);
  }

  @Test
  void whatHasNoBeamsIsRefused() {
    assertThatThrownBy(() -> Meter.of(4, 4).beams(Duration.QUARTER))
        .hasMessage("notes of 1/4 have no beams: use an eighth or less");
    assertThatThrownBy(() -> Meter.of(7, 8).beams(Duration.of(1, 12)))
        .hasMessage("notes of 1/12 do not fill the beats of 1/8: use a length that divides them");
  }

  private static String words(Iterable<Offset> offsets) {
    StringBuilder words = new StringBuilder();
    offsets.forEach(offset -> words.append(words.isEmpty() ? "" : " ").append(offset));
    return words.toString();
  }

  @Test
  void whatIsNoMeterIsRefused() {
    assertThatThrownBy(() -> Meter.of(0, 4)).hasMessageContaining("meter 0/4");
    assertThatThrownBy(() -> Meter.parse("(4/4 (1/4 1/4))"))
        .hasMessage("meter 4/4 has parts that last 1/2: make them add up");
    for (String wrong :
        new String[] {"", "(", "(3/4)", "3/4 3/4", "((1/4))", "(3/4 (1/4 x))", ")"}) {
      assertThatThrownBy(() -> Meter.parse(wrong))
          .hasMessage(
              "meter '%s' is not a rhythm tree: write it as 3/4 or (3/4 (1/4 1/4 1/4))"
                  .formatted(wrong));
    }
  }
}
