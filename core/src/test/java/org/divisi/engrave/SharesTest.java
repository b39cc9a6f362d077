package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static List<Sheet> sheets(int... lengths) {
    return IntStream.range(0, lengths.length)
        .mapToObj(i -> Sheet.of("sheet-" + i, "x".repeat(lengths[i])))
        .toList();
  }

  private static List<Integer> sizes(int workers, int... lengths) {
    return Shares.of(sheets(lengths), workers).stream().map(List::size).toList();
  }

  @Test
  void sheetsThatAreNearlyEquallyLongAreSharedOutEvenly() {
    assertThat(sizes(2, 990, 1010)).containsExactly(1, 1);
    assertThat(sizes(2, 1010, 990)).containsExactly(1, 1);
    assertThat(sizes(2, 10, 11, 10, 11)).containsExactly(2, 2);
    assertThat(sizes(2, 10, 10, 10, 100)).containsExactly(3, 1);
    assertThat(sizes(4, 10)).containsExactly(1);
  }

  @Test
  void allSheetsAreSharedOutInOrderAndNoShareIsTooLarge() {
    List<Sheet> many = sheets(IntStream.range(0, 500).map(i -> 1 + i % 7).toArray());
    List<List<Sheet>> shares = Shares.of(many, 2);
    assertThat(shares.stream().flatMap(List::stream)).containsExactlyElementsOf(many);
    assertThat(shares).allMatch(share -> share.size() <= 64);
  }
}
