package org.divisi.docs;

import static org.divisi.docs.Edited.S;

import org.divisi.score.Leaf;
import org.divisi.score.Tuplet;
import org.divisi.select.Partition;
import org.divisi.select.Pick;
import org.divisi.theory.pattern.Sieve;

/** Selections as values. */
final class EditingPicks {
  private EditingPicks() {}

  static Table table() {
    Table table = new Table("Selectors that can be kept, named and sent", EditingPicks.class);
    table.row("lambda _: select.leaves(_, pitched=True)", () -> Pick.leaves().pitched().every(4));
    table.row("selector(s)", () -> Pick.leaves().pitched().every(4).in(S));
    table.row("accents = ...", () -> Pick.leaves().every(4).named("accents"));
    table.row(
        "lambda _: select.runs(_)[0]", () -> Pick.runs().nontrivial().get(0).withNextLeaf().in(S));
    table.row("a pattern of one's own", () -> Pick.leaves().get(Sieve.of(3, 0).or(Sieve.last(1))));
    table.row("lambda _: select.components(_, Tuplet)", () -> Pick.components(Tuplet.class).in(S));
    table.row("selector with a test of one's own", () -> Pick.leaves().where(Leaf::isPitched));
    table.row(
        "selector that groups",
        () -> Pick.leaves().partition(Partition.CYCLIC, 3, -2).last().in(S));
    table.row("two selectors as one", () -> Pick.rests().plus(Pick.chords()).in(S));
    return table;
  }
}
