package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.divisi.score.Articulation;
import org.divisi.score.Leaf;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.junit.jupiter.api.Test;

class PickTest {
  private static final Staff S =
      Staff.parse("c'4 d'8 ~ d'16 e'16 ~ e'8 r4 g'8 \\times 2/3 { a'8 b'8 <c' e'>8 } r8 c''8");

  @Test
  void pick() {
    Staff staff = Staff.parse("r8 c' d' e' f' g'");
    // @start region="pick"
    Pick<Leaf> accents = Pick.leaves().pitched().every(4).named("accents");
    Staff accented = accents.in(staff).attach(Articulation.ACCENT);
    // @end
    assertThat(accents.in(accented)).hasToString("[c'8, g'8]");
    assertThat(Select.leaves(accented).where(leaf -> leaf.has(Articulation.class)).size())
        .isEqualTo(2);
  }

  @Test
  void itPrintsAsTheCodeThatMakesIt() {
    Pick<Leaf> pick = Pick.leaves().pitched().every(4, 1);
    assertThat(pick).hasToString("leaves().pitched().every(4, 1)");
    assertThat(pick.named("accents")).hasToString("accents");
    assertThat(Pick.runs().nontrivial().first().get(0, -1))
        .hasToString("runs().nontrivial().first().get(0, -1)");
    assertThat(Pick.components(Tuplet.class).where(tuplet -> tuplet.leaves() > 2))
        .hasToString("components(Tuplet).where(...)");
  }

  @Test
  void picksOfTheSameStepsAreEqual() {
    Criterion<Leaf> pitched = Leaf::isPitched;
    assertThat(Pick.leaves().where(pitched).every(2))
        .isEqualTo(Pick.leaves().where(pitched).every(2))
        .hasSameHashCodeAs(Pick.leaves().where(pitched).every(2))
        .isNotEqualTo(Pick.leaves().where(leaf -> true).every(2))
        .isNotEqualTo(Pick.leaves().where(pitched).every(3));
    assertThat(Pick.runs().get(-1)).isEqualTo(Pick.runs().get(-1));
  }

  @Test
  @SuppressWarnings("unchecked")
  void itCanBeSentToAWorker() throws Exception {
    Pick<Leaf> pick =
        Pick.leaves().where(leaf -> !leaf.isPitched()).plus(Pick.notes().groupedByMeasure().last());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(pick);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Pick<Leaf> read = (Pick<Leaf>) in.readObject();
      assertThat(read.in(S)).isEqualTo(pick.in(S)).hasToString("[r4, g'8, r8, c''8]");
    }
  }

  @Test
  void itMeansWhatTheSelectionDoes() {
    assertThat(Pick.leaves().trimmed().exclude(0).slice(0, 3).in(S))
        .isEqualTo(Select.leaves(S).trimmed().exclude(0).slice(0, 3));
    assertThat(Pick.leaves().partition(Partition.CYCLIC, 3, -2).in(S))
        .hasToString(Select.leaves(S).partition(Partition.CYCLIC, 3, -2).toString());
    assertThat(Pick.pitchedTies().nontrivial().last().in(S)).hasToString("[d'16, e'8]");
    assertThat(Pick.runs().get(0).withNextLeaf().in(S))
        .hasToString("[c'4, d'8, d'16, e'16, e'8, r4]");
    assertThat(Pick.leaves().minus(Pick.notes()).in(S)).hasToString("[r4, <c' e'>8, r8]");
    assertThatThrownBy(() -> Pick.leaves().get(12).in(S))
        .hasMessage("index 12 is not among 12 selected: use -12 to 11");
  }
}
