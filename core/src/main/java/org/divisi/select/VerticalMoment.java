package org.divisi.select;

import java.util.List;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.theory.Offset;

/**
 * A time at which something begins, and all leaves that sound or rest then.
 *
 * @param offset when it is
 * @param places where the leaves stand, in reading order
 */
public record VerticalMoment(Offset offset, List<Place> places) {
  /** Keeps a list of its own. */
  public VerticalMoment {
    places = List.copyOf(places);
  }

  /** The leaves that sound or rest. */
  public List<Leaf> leaves() {
    return leaves(places);
  }

  /** The leaves that begin just now. */
  public List<Leaf> starting() {
    return leaves(placesStarting());
  }

  List<Place> placesStarting() {
    return places.stream().filter(place -> place.offset().equals(offset)).toList();
  }

  private static List<Leaf> leaves(List<Place> places) {
    return places.stream().map(place -> (Leaf) place.component()).toList();
  }

  /** The time and the leaves: {@code 1/8: [c'4, f'8]}. */
  @Override
  public String toString() {
    return offset + ": " + leaves();
  }
}
