package org.divisi.engrave;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.divisi.check.Check;
import org.divisi.check.Finding;
import org.divisi.check.Rule;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Context;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Place;
import org.divisi.score.Score;
import org.divisi.score.StaffGroup;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.select.Bars;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;

/** A score cut before some of its bars; each section says again what was in force. */
final class Cutting {
  /** What a cut can break. */
  private static final Set<Rule> RULES =
      EnumSet.of(Rule.STOP_WITHOUT_START, Rule.START_WITHOUT_STOP, Rule.LOOSE_TIE);

  private final Score score;
  private final Bars bars;

  private Cutting(Score score) {
    this.score = score;
    this.bars = Bars.of(score);
  }

  /**
   * A stretch of a score by itself.
   *
   * @param music what is engraved
   */
  record Section(Score music, Score whole, Offset start, Offset end) {
    /** Where something of the section stands in the whole score; other music stays as it is. */
    Place inWhole(Place place) {
      return place.parentage().getLast().component() == music
          ? Tree.at(whole, positionInWhole(place.position()))
          : place;
    }

    private int positionInWhole(int position) {
      int gone = 0;
      int next = 0;
      for (Place place : Tree.places(whole)) {
        if (place.position() > position + gone) {
          break;
        }
        if (place.position() >= next && isOutside(place, start, end)) {
          gone += place.component().nodes();
          next = place.position() + place.component().nodes();
        }
      }
      return position + gone;
    }
  }

  /**
   * The sections of a score.
   *
   * @param cuts the numbers of the bars that begin a section, rising; the first bar does so anyway
   * @throws IllegalArgumentException if something goes over a cut, or there is no such bar
   */
  static List<Section> of(Score score, List<Integer> cuts) {
    Cutting cutting = new Cutting(score);
    List<Offset> times = new ArrayList<>(List.of(Offset.ZERO));
    for (int bar : cuts) {
      if (bar < 2 || bar > cutting.bars.count()) {
        throw new IllegalArgumentException(
            "no section can begin with bar %d of %d: give numbers from 2 up"
                .formatted(bar, cutting.bars.count()));
      }
      Offset time = cutting.bars.startOf(bar);
      if (!time.isAfter(times.getLast())) {
        throw new IllegalArgumentException(
            "bar %d does not come after the bar before it: give the bars in their order"
                .formatted(bar));
      }
      times.add(time);
    }
    List<Finding> before = Check.of(score, RULES);
    List<Section> all = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Offset end =
          i + 1 < times.size()
              ? times.get(i + 1)
              : Offset.ZERO.plus(score.duration()).plus(Duration.WHOLE);
      Offset start = times.get(i);
      all.add(new Section(cutting.section(start, end, before), score, start, end));
    }
    return all;
  }

  private Score section(Offset start, Offset end, List<Finding> before) {
    List<Integer> outside = new ArrayList<>();
    Carried carried = new Carried();
    List<Place> first = new ArrayList<>();
    int next = 0;
    for (Place place : Tree.places(score)) {
      if (place.position() < next) {
        continue;
      }
      Component component = place.component();
      if (isOutside(place, start, end)) {
        note(place, start, carried);
        outside.add(place.position());
        next = place.position() + component.nodes();
      } else if (component instanceof Leaf || component instanceof Tuplet) {
        refuseAcross(place, start, end);
        if (component instanceof Leaf && place.offset().equals(start)) {
          first.add(place);
        }
      }
    }
    Score opened = start.equals(Offset.ZERO) ? score : opened(first, carried);
    int[] gone = outside.stream().mapToInt(Integer::intValue).toArray();
    Score section = Tree.replace(opened, gone, (component, i) -> Components.EMPTY);
    refuseBroken(section, start, before);
    return section;
  }

  /** The score with what was in force attached to the first leaves of a section. */
  private Score opened(List<Place> leaves, Carried carried) {
    Map<Integer, List<Attachment>> openings = new TreeMap<>();
    for (Place leaf : leaves) {
      List<Attachment> opening = new ArrayList<>(carried.opening(leaf));
      opening.addAll(leaf.component().attachments());
      if (openings.isEmpty()) {
        opening.add(barNumber(bars.numberAt(leaf.offset())));
      }
      openings.put(leaf.position(), opening);
    }
    List<List<Attachment>> marks = List.copyOf(openings.values());
    return Tree.edit(
        score,
        openings.keySet().stream().mapToInt(Integer::intValue).toArray(),
        (leaf, i) -> leaf.withAttachments(marks.get(i)));
  }

  private static Attachment barNumber(int bar) {
    return Attachment.of(Literal.of("\\set Score.currentBarNumber = #" + bar + "\n\\bar \"\""));
  }

  /** Whether none of it sounds in the section. Staves and their groups are always there. */
  private static boolean isOutside(Place place, Offset start, Offset end) {
    boolean always =
        switch (place.component()) {
          case Score root -> true;
          case StaffGroup group -> true;
          case Context context -> Carried.isStaff(context);
          default -> false;
        };
    boolean before = place.offset().isBefore(start) && !place.end().isAfter(start);
    return !always && (before || !place.offset().isBefore(end));
  }

  /** Remembers what a stretch before the section leaves in force. */
  private static void note(Place place, Offset start, Carried carried) {
    if (place.offset().isBefore(start)) {
      Tree.places(place).forEach(carried::note);
    }
  }

  private void refuseAcross(Place place, Offset start, Offset end) {
    for (Offset cut : List.of(start, end)) {
      if (place.offset().isBefore(cut) && place.end().isAfter(cut)) {
        throw new IllegalArgumentException(
            "%s in bar %d (%s) goes on into bar %d: no section can begin there"
                .formatted(
                    place.component() instanceof Leaf leaf ? leaf : "a tuplet",
                    bars.numberAt(place.offset()),
                    place.where(),
                    bars.numberAt(cut)));
      }
    }
  }

  private void refuseBroken(Score section, Offset start, List<Finding> before) {
    for (Finding finding : Check.of(section, RULES)) {
      Offset at = start.plus(finding.offset().minus(Offset.ZERO));
      boolean known =
          before.stream()
              .anyMatch(
                  old ->
                      old.rule() == finding.rule()
                          && old.offset().equals(at)
                          && old.where().equals(finding.where()));
      if (!known) {
        throw new IllegalArgumentException(
            "a cut would break what stands in bar %d (%s): %s: begin the section elsewhere"
                .formatted(bars.numberAt(at), finding.where(), finding.rule().title()));
      }
    }
  }
}
