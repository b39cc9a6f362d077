package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of the composer's own, whose class exists only in memory, go to every kind of worker. */
class OwnSignsTest {
  private static final String PIECE =
      """
      record Breath(String words) implements Indicator {
        public Literal literal() { return Literal.of("\\\\breathe % " + words, Literal.Site.AFTER); }
      }

      void main() {
        Staff staff = Select.leaves(Staff.parse("c'4 ( d' e' f' g'1")).every(2).attach(new Breath("deep"));
        Score score = Score.of(staff, staff);
        try (Pool pool = Pool.configured()) {
          List<Finding> findings = Bulk.check(pool, score);
          IO.println(findings.size() + " " + findings.equals(Check.all(score)));
          IO.println(Bulk.map(pool, Select.notes(score), n -> n.attach(new Breath("2"))).leaves());
          IO.println(
              Bulk.replace(pool, Select.measures(staff), bar -> Transform.retrograde(Container.of(bar)))
                  .equals(
                      Select.measures(staff)
                          .replace(
                              bar ->
                                  Transform.retrograde(
                                      Container.of(Components.copyOf(bar.components()))))));
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2"})
  void everyPoolChecksAndChangesThem(String pool) {
    Ran ran = Ran.divisi("run", piece(folder, "Own.java", PIECE), "--pool", pool);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).containsExactly("2 true", "10", "true");
  }
}
