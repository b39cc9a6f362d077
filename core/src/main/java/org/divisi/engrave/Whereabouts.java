package org.divisi.engrave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.StaffGroup;
import org.divisi.score.Tree;
import org.divisi.select.Bars;
import org.jspecify.annotations.Nullable;

/**
 * Says in words where something stands in a score: {@code voice Melody, bar 12, leaf 47 (c'4)}, or
 * {@code staff 2, voice 1, bar 3} where contexts have no names.
 */
final class Whereabouts {
  private final Bars bars;

  /** The number of each staff in the score, and of each voice in its staff, by position. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** How many voices a staff has, by its position. */
  private final Map<Integer, Integer> voices = new HashMap<>();

  /** In how many staves there is a voice of a name. */
  private final Map<String, Integer> homonyms = new HashMap<>();

  private Whereabouts(Component score) {
    this.bars = Bars.of(score);
    int staves = 0;
    for (Place place : Tree.places(score)) {
      if (isStaff(place)) {
        numbers.put(place.position(), ++staves);
      } else if (isVoice(place)) {
        Place staff = around(place, false);
        int home = staff == null ? 0 : staff.position();
        numbers.put(place.position(), voices.merge(home, 1, Integer::sum));
        homonyms.merge(name(place), 1, Integer::sum);
      }
    }
  }

  /** What each of some places is in words. */
  static Map<Integer, String> of(Map<Integer, Place> places) {
    IdentityHashMap<Component, Whereabouts> scores = new IdentityHashMap<>();
    Map<Integer, String> words = new HashMap<>();
    places.forEach(
        (line, place) -> {
          Component score = place.parentage().getLast().component();
          words.put(line, scores.computeIfAbsent(score, Whereabouts::new).words(place));
        });
    return words;
  }

  private String words(Place place) {
    Place staff = around(place, false);
    Place voice = around(place, true);
    List<String> words = new ArrayList<>();
    boolean known = voice != null && isAlone(name(voice));
    if (staff != null && !known) {
      words.add("staff " + called(staff));
    }
    boolean alone = staff != null && voices.getOrDefault(staff.position(), 0) == 1;
    if (voice != null && (!alone || !name(voice).isEmpty())) {
      words.add("voice " + called(voice));
    }
    words.add("bar " + bars.numberAt(place));
    if (place.component() instanceof Leaf leaf) {
      Place line = voice != null ? voice : staff;
      words.add("leaf %d (%s)".formatted(leavesBefore(place, line), leaf));
    }
    return String.join(", ", words);
  }

  /** Whether a name says by itself which voice is meant. */
  private boolean isAlone(String name) {
    return !name.isEmpty() && homonyms.getOrDefault(name, 0) == 1;
  }

  private String called(Place context) {
    String name = name(context);
    return name.isEmpty() ? String.valueOf(numbers.get(context.position())) : name;
  }

  /** How many leaves come before one in the context around it, or in all. */
  private static int leavesBefore(Place leaf, @Nullable Place context) {
    int before = 0;
    for (Place place = leaf; place.parent() != null; place = place.parent()) {
      if (context != null && place.position() == context.position()) {
        break;
      }
      Container container = (Container) place.parent().component();
      before += container.components().slice(0, place.index()).leaves();
    }
    return before;
  }

  /** The nearest staff, or voice, around a place; null where there is none. */
  private static @Nullable Place around(Place place, boolean voice) {
    for (Place at = place; at != null; at = at.parent()) {
      if (voice ? isVoice(at) : isStaff(at)) {
        return at;
      }
      if (voice && isStaff(at)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isStaff(Place place) {
    return place.component() instanceof Context context
        && context.lilypondType().endsWith("Staff")
        && !(context instanceof StaffGroup);
  }

  private static boolean isVoice(Place place) {
    return place.component() instanceof Context context && context.lilypondType().endsWith("Voice");
  }

  private static String name(Place context) {
    return ((Context) context.component()).name();
  }
}
