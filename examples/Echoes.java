import module org.divisi;
import org.divisi.theory.*;

/**
 * Each bar of a line becomes another by a task of its own, on every worker, and the seams hold:
 * slurs that reach over a bar line go on, and ties where the pitches still allow it.
 *
 * <p>{@code divisi run examples/Echoes.java --pool processes}
 */
Score compose(Pool pool) {
  Staff line =
      Staff.parse(
          """
      c'2 ( d'4 ef' f'2 g' ) ~ g'4 ( f'8 ef' d'4 g' c'1 )
      ef'2 ( f'4 g' bf'2 c'' ) ~ c''4 ( bf'8 af' g'4 f' g'1 )
      """);
  Staff echo = Bulk.replace(pool, Select.measures(line), Seam.KEPT, bar -> rippled(bar));
  Staff far =
      Bulk.replace(
          pool,
          Select.measures(echo).every(2),
          Seam.KEPT,
          bar -> Transform.transpose(Container.of(bar), Interval.parse("P8")));
  List<Finding> findings = Bulk.check(pool, Score.of(line, echo, far));
  if (!findings.isEmpty()) {
    throw new IllegalStateException(findings.toString());
  }
  return Score.of(titled(line, "line"), titled(echo, "echo"), titled(far, "far"));
}

Staff titled(Staff staff, String name) {
  staff = Select.leaves(staff).first().attach(Markup.of(name), Direction.UP);
  return Select.leaves(staff).last().attach(BarLine.FINAL);
}

/** A bar whose longer notes are struck four times as fast, the repetitions without signs. */
Component rippled(Components bar) {
  return Select.leaves(Container.of(bar))
      .replaceEach(
          leaf ->
              leaf.duration().compareTo(Duration.HALF) < 0 ? Components.of(leaf) : ripple(leaf));
}

Components ripple(Leaf leaf) {
  Leaf part = leaf.withDuration(leaf.duration().dividedBy(4));
  Leaf bare = part.withAttachments(List.of());
  List<Attachment> ends = leaf.attachments().stream().filter(a -> isEnd(a.indicator())).toList();
  List<Attachment> starts = leaf.attachments().stream().filter(a -> !isEnd(a.indicator())).toList();
  return Components.of(part.withAttachments(starts), bare, bare, bare.withAttachments(ends));
}

boolean isEnd(Indicator indicator) {
  return indicator instanceof StopSlur || indicator instanceof Tie;
}
