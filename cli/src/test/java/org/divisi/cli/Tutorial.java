package org.divisi.cli;

import java.util.List;

/** The words of {@code docs/tutorial.md}; {@link TutorialTest} adds code and pictures. */
final class Tutorial {
  /**
   * What is said of one piece.
   *
   * @param name the piece
   * @param title what it is about
   * @param before what is said before its code
   * @param after what is said behind its picture
   */
  record Lesson(String name, String title, String before, String after) {}

  static final String HEAD =
      """
      # Six pieces that act on scores

      Each is one file in [`examples/`](../examples), and runs as it stands: `./divisi run examples/Accents.java --to pdf --out out`. They read
      best in this order. Every way to act, beside Abjad's, is in [editing.md](editing.md).

      All of them do the same three things: **select** what is meant, **narrow or group** it, and **act**. A score never changes; what
      acts gives a new one. So `staff = ...attach(...)` keeps the name for the newest version, and whoever still holds an old version has it
      as it was.

      (This page is written by `TutorialTest`, which runs the pieces; `-Ddivisi.update=true` engraves the pictures again.)
      """;

  static final List<Lesson> LESSONS =
      List.of(
          new Lesson(
              "Accents",
              "say where, then what",
              """
              A plain line takes accents, slurs, hairpins and a last bar line. `Pick` describes a selection before there is a score: it has a
              name, can be printed and sent to a worker, and serves any line that it is given by `in`. A run is what sounds with no
              rest between; `Pick.runs().last()` is the last leaf of each.
              """,
              """
              The accents go by threes through the whole line and do not care for bars; slurs and hairpins follow the breath. Only runs of
              more than five sounds swell.
              """),
          new Lesson(
              "Mirror",
              "one line in five ways",
              """
              `Transform` makes music from music: here upside down around an axis, backwards, both, and in notes of twice the length. Each
              mirror is a function from staff to staff, kept in a map with its name.
              """,
              """
              Backwards, slurs and ties change their ends; spelled with flats, the inversion is read more easily. The augmentation is twice as
              long as the line, so it comes out even with two times the others. `splitAtBars` ties what would cross a bar line.
              """),
          new Lesson(
              "Echoes",
              "every bar a task",
              """
              `Bulk.replace` gives each bar to a worker of the pool and puts what comes back in its place. Slurs and ties cross the bar lines here,
              and a worker sees one bar alone; `Seam.KEPT` sews them together again. The result is the same with every pool:
              run it with `--pool sequential`, `threads` or `processes`.
              """,
              """
              The slurs of the line go on over bars that were made anew. Where the octave of one bar has changed, its tie to the next is
              gone: two pitches cannot be tied. In the end `Bulk.check` judges the three staves at once, and would say where something
              is wrong.
              """),
          new Lesson(
              "Strata",
              "the same notes, grouped in four ways",
              """
              Groups are selections side by side. They come by counts, by durations, by what two neighbours have in common, by bars, or by a
              proportion; `CYCLIC_WITH_OVERHANG` begins the counts again until the leaves are used up. What acts on groups acts on each.
              """,
              """
              All four staves are made of the one `row`, which none of them changes: they share its notes.
              """),
          new Lesson(
              "Annotated",
              "let the score say what is in it",
              """
              `Labels` write into a score what can be counted in it, `Colors` show what belongs together, and `Moments` goes through what sounds
              at once. The labels give new staves; `plain` stays plain.
              """,
              """
              The durations of the bass are in seconds, and follow its metronome mark: a quarter at 72 lasts 5/6 of a second. The figures over the
              lower staves are intervals above the bass, octaves counted on: 10 is a third, and 13 a sixth, above its octave.
              """),
          new Lesson(
              "Versions",
              "undo is to keep the old one",
              """
              Since an edit gives a new score, a list of scores is a history, and costs what differs between the versions. `Diff.between` says what
              differs, place by place.
              """,
              """
              Version 5 is version 2, the same object: nothing had to be undone.
              """));

  private Tutorial() {}
}
