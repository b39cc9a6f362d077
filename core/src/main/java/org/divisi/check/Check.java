package org.divisi.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Dynamic;
import org.divisi.score.Grace;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.Leaf;
import org.divisi.score.Lyrics;
import org.divisi.score.Place;
import org.divisi.score.StaffGroup;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.select.Bars;
import org.divisi.select.LogicalVoices;

/**
 * Asks whether a score is well formed.
 *
 * {@snippet class="org.divisi.check.Snippets" region="check"}
 */
public final class Check {
  private final Set<Rule> rules;
  private final Bars bars;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Object, VoiceState> voices = new HashMap<>();
  private final Soundness soundness = new Soundness();

  private Check(Set<Rule> rules, Bars bars) {
    this.rules = rules;
    this.bars = bars;
  }

  /** All that is wrong with a score, in reading order. Costs O(n log n). */
  public static List<Finding> all(Component score) {
    return of(score, EnumSet.allOf(Rule.class));
  }

  /** What is wrong with a score by some rules, in reading order. */
  public static List<Finding> of(Component score, Set<Rule> rules) {
    return outside(score, rules, Bars.of(score));
  }

  /**
   * What is wrong within one part of a score in which voices begin and end, such as a staff. The
   * findings of all such parts, and what is found {@linkplain #outside outside} of them, are those
   * of the whole.
   *
   * @param part where the part stands
   * @param bars the bars of the whole score
   */
  public static List<Finding> within(Place part, Set<Rule> rules, Bars bars) {
    Check check = new Check(rules, bars);
    check.walk(Tree.places(part));
    return check.found();
  }

  /**
   * What is wrong with a score outside of some of its parts.
   *
   * @param bars the bars of the whole score
   * @param parts the positions of the parts, rising
   */
  public static List<Finding> outside(Component score, Set<Rule> rules, Bars bars, int... parts) {
    Check check = new Check(rules, bars);
    check.walk(parts.length == 0 ? Tree.places(score) : besides(score, parts));
    check.lastMeasure(score);
    return check.found();
  }

  private static List<Place> besides(Component score, int... parts) {
    IntStream.Builder positions = IntStream.builder();
    int position = 0;
    for (int part : parts) {
      IntStream.range(position, part).forEach(positions);
      position = part + Tree.at(score, part).component().nodes();
    }
    IntStream.range(position, score.nodes()).forEach(positions);
    return Tree.places(score, positions.build().toArray());
  }

  /** Whether nothing is wrong with a score. */
  public static boolean isWellformed(Component score) {
    return all(score).isEmpty();
  }

  private List<Finding> found() {
    Collections.sort(findings);
    return List.copyOf(findings);
  }

  private void walk(Iterable<Place> places) {
    for (Place place : places) {
      switch (place.component()) {
        case Leaf leaf -> leaf(leaf, place);
        case Container container -> container(container, place);
      }
    }
    voices.values().forEach(voice -> voice.end(this));
  }

  private void lastMeasure(Component score) {
    bars.underfull()
        .filter(missing -> rules.contains(Rule.UNDERFULL_MEASURE))
        .ifPresent(
            missing ->
                findings.add(
                    new Finding(
                        Rule.UNDERFULL_MEASURE,
                        0,
                        bars.startOf(bars.count()),
                        bars.count(),
                        Place.root(score).where(),
                        "the last measure lacks %s: add rests, or say \\partial"
                            .formatted(missing))));
  }

  void find(Rule rule, Place place, String message) {
    if (rules.contains(rule)) {
      findings.add(Finding.of(rule, place, bars.numberAt(place.offset()), message));
    }
  }

  private void leaf(Leaf leaf, Place place) {
    VoiceState voice = voices.computeIfAbsent(LogicalVoices.of(place), key -> new VoiceState());
    boolean grace = place.enclosing(Grace.class).isPresent();
    voice.leaf(leaf, place, grace, this);
    soundness.leaf(leaf, place, this);
    clashes(leaf, place);
    if (!grace && !leaf.value().isMultiplied() && bars.isCrossedBy(place)) {
      find(
          Rule.ACROSS_BAR_LINE,
          place,
          "%s reaches over the bar line at %s: split it there, with a tie"
              .formatted(leaf, bars.endOf(bars.numberAt(place.offset()))));
    }
  }

  /** Of clefs, keys, meters and dynamics a leaf can have one. */
  private void clashes(Leaf leaf, Place place) {
    if (leaf.attachments().size() < 2) {
      return; // most leaves, and nothing is made for them
    }
    Map<Class<?>, Indicator> first = new HashMap<>();
    for (Attachment attachment : leaf.attachments()) {
      Indicator indicator = attachment.indicator();
      if (isOfStaff(indicator) || indicator instanceof Dynamic) {
        Indicator other = first.putIfAbsent(indicator.getClass(), indicator);
        if (other != null) {
          find(
              Rule.CLASHING_MARKS,
              place,
              "%s has %s and %s: keep one of them".formatted(leaf, other, indicator));
        }
      }
    }
  }

  private static boolean isOfStaff(Indicator indicator) {
    return indicator instanceof Clef
        || indicator instanceof KeySignature
        || indicator instanceof TimeSignature;
  }

  private void beforeStaff(Context context, Place place) {
    if (context.lilypondType().endsWith("Voice") || isWithinStaff(place)) {
      return;
    }
    for (Attachment attachment : context.attachments()) {
      if (isOfStaff(attachment.indicator())) {
        find(
            Rule.BEFORE_STAFF,
            place,
            "%s stands before a %s, and would make a staff of its own: attach it to the first leaf"
                .formatted(attachment.indicator(), context.lilypondType()));
      }
    }
  }

  private static boolean isWithinStaff(Place place) {
    for (Place around : place.parentage()) {
      if (around.position() != place.position()
          && around.component() instanceof Context outer
          && !(outer instanceof StaffGroup)
          && outer.lilypondType().endsWith("Staff")) {
        return true;
      }
    }
    return false;
  }

  private void container(Container container, Place place) {
    if (container instanceof Context context) {
      beforeStaff(context, place);
    }
    if (container instanceof Lyrics) {
      return; // words are no music: what they last is that of the voice that sings them
    }
    if (container.components().isEmpty()) {
      find(Rule.EMPTY_CONTAINER, place, "a container holds nothing: fill it or take it away");
    } else if (container.simultaneous()) {
      for (Component component : container.components()) {
        if (!component.duration().equals(container.duration()) && !component.duration().isZero()) {
          find(
              Rule.UNEQUAL_LENGTHS,
              place,
              "of what sounds at once, one part lasts %s and another %s: fill up with rests"
                  .formatted(component.duration(), container.duration()));
          break;
        }
      }
    }
  }
}
