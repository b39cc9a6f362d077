package org.divisi.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
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

  private Check(Component score, Set<Rule> rules) {
    this.rules = rules;
    this.bars = Bars.of(score);
  }

  /** All that is wrong with a score, in reading order. Costs O(n log n). */
  public static List<Finding> all(Component score) {
    return of(score, EnumSet.allOf(Rule.class));
  }

  /** What is wrong with a score by some rules, in reading order. */
  public static List<Finding> of(Component score, Set<Rule> rules) {
    Check check = new Check(score, rules);
    check.walk(score);
    Collections.sort(check.findings);
    return List.copyOf(check.findings);
  }

  /** Whether nothing is wrong with a score. */
  public static boolean isWellformed(Component score) {
    return all(score).isEmpty();
  }

  private void walk(Component score) {
    for (Place place : Tree.places(score)) {
      switch (place.component()) {
        case Leaf leaf -> leaf(leaf, place);
        case Container container -> container(container, place);
      }
    }
    voices.values().forEach(voice -> voice.end(this));
    bars.underfull()
        .ifPresent(
            missing ->
                find(
                    Rule.UNDERFULL_MEASURE,
                    Place.root(score),
                    bars.count(),
                    "the last measure lacks %s: add rests, or say \\partial".formatted(missing)));
  }

  void find(Rule rule, Place place, String message) {
    find(rule, place, bars.numberAt(place.offset()), message);
  }

  private void find(Rule rule, Place place, int measure, String message) {
    if (rules.contains(rule)) {
      findings.add(Finding.of(rule, place, measure, message));
    }
  }

  private void leaf(Leaf leaf, Place place) {
    VoiceState voice = voices.computeIfAbsent(LogicalVoices.of(place), key -> new VoiceState());
    boolean grace = place.enclosing(Grace.class).isPresent();
    voice.leaf(leaf, place, grace, this);
    soundness.leaf(leaf, place, this);
    if (!grace && !leaf.value().isMultiplied() && bars.isCrossedBy(place)) {
      find(
          Rule.ACROSS_BAR_LINE,
          place,
          "%s reaches over the bar line at %s: split it there, with a tie"
              .formatted(leaf, bars.endOf(bars.numberAt(place.offset()))));
    }
  }

  private void container(Container container, Place place) {
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
