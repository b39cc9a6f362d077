package org.divisi.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {
  private static final Note C4 = Note.of(Pitch.MIDDLE_C, Duration.QUARTER);

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static int[] positions(Random random, Component root) {
    return IntStream.range(0, root.nodes()).filter(i -> random.nextInt(5) == 0).toArray();
  }

  /** The same edit as a plain recursion over lists. */
  private static List<Component> naive(
      Component component, Set<Integer> chosen, int[] next, Tree.Replacement replacement) {
    int position = next[0]++;
    Component result = component;
    if (component instanceof Container container) {
      List<Component> inner = new ArrayList<>();
      container.components().forEach(c -> inner.addAll(naive(c, chosen, next, replacement)));
      result = container.withComponents(Components.copyOf(inner));
    }
    return chosen.contains(position) ? replacement.apply(result, 0).toList() : List.of(result);
  }

  private static void assertCounted(Component root) {
    int nodes = 0;
    int leaves = 0;
    Walk walk = Walk.of(root);
    while (walk.next()) {
      nodes += walk.leaving() ? 0 : 1;
      leaves += walk.component() instanceof Leaf ? 1 : 0;
      if (walk.component() instanceof Container container) {
        ComponentsTest.assertMeasured(container.components(), container.components().toList());
      }
    }
    assertThat(root.nodes()).isEqualTo(nodes);
    assertThat(root.leaves()).isEqualTo(leaves);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEditChangesWhatItNamesAndSharesTheRest(int seed) {
    Staff before = RandomScore.staff(seed);
    String text = before.toString();
    int[] positions = positions(new Random(seed), before);
    Tree.Replacement replacement =
        (component, i) ->
            switch (component.nodes() % 3) {
              case 0 -> Components.EMPTY;
              case 1 -> Components.of(component.attach(Articulation.ACCENT), C4);
              default -> Components.of(component.attach(Dynamic.P));
            };
    Set<Integer> chosen = new HashSet<>(IntStream.of(positions).boxed().toList());
    chosen.remove(0);
    Staff after =
        Tree.replace(before, IntStream.of(positions).filter(p -> p > 0).toArray(), replacement);
    assertThat(List.of(after)).isEqualTo(naive(before, chosen, new int[1], replacement));
    assertCounted(after);
    assertThat(before).hasToString(text).isEqualTo(RandomScore.staff(seed));
    assertThat(before.hashCode()).isEqualTo(RandomScore.staff(seed).hashCode());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEditThatChangesNothingGivesTheSameObject(int seed) {
    Staff staff = RandomScore.staff(seed);
    int[] positions = positions(new Random(seed), staff);
    assertThat(Tree.edit(staff, positions, (component, i) -> component)).isSameAs(staff);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void placesAgreeHoweverTheyAreFound(int seed) {
    Staff staff = RandomScore.staff(seed);
    List<String> leaves = new ArrayList<>();
    int position = 0;
    for (Place place : Tree.places(staff)) {
      Place direct = Tree.at(staff, position);
      assertThat(direct.component()).isSameAs(place.component());
      assertThat(direct.offset()).isEqualTo(place.offset());
      assertThat(direct.position()).isEqualTo(place.position()).isEqualTo(position++);
      assertThat(direct.index()).isEqualTo(place.index());
      assertThat(direct.scale()).isEqualTo(place.scale());
      if (place.component() instanceof Leaf) {
        leaves.add(place.component() + "@" + place.offset());
      }
    }
    assertThat(position).isEqualTo(staff.nodes());
    List<String> walked = new ArrayList<>();
    Tree.forEachLeaf(staff, (leaf, offset) -> walked.add(leaf + "@" + offset));
    assertThat(walked).isEqualTo(leaves);
  }

  @Test
  void aPlaceKnowsOffsetDurationAndParents() {
    Tuplet triplet = Tuplet.of(Ratio.of(3, 2), C4, C4, C4);
    Staff staff = Staff.of(C4, Voice.of(triplet, C4)).withName("Violin");
    Place place = Tree.at(staff, 5);
    assertThat(place.component()).isSameAs(C4);
    assertThat(place.offset()).isEqualTo(Offset.of(5, 12));
    assertThat(place.duration()).isEqualTo(Duration.of(1, 6));
    assertThat(place.enclosing(Staff.class)).hasValue(staff);
    assertThat(place.enclosing(Tuplet.class)).hasValue(triplet);
    assertThat(place.enclosing(Score.class)).isEmpty();
  }

  @Test
  void theEffectiveIndicatorIsTheLastInItsContext() {
    Leaf bass = C4.attach(Clef.BASS).attach(Dynamic.P);
    Voice upper = Voice.of(C4, bass, C4);
    Voice lower = Voice.of(C4, C4, C4.attach(Clef.ALTO));
    Staff staff = Staff.of(upper, lower).withSimultaneous(true);
    Score score = Score.of(staff, Staff.of(C4, C4));
    assertThat(Tree.at(score, 3).effective(Clef.class)).isEmpty();
    assertThat(Tree.at(score, 4).effective(Clef.class)).hasValue(Clef.BASS);
    assertThat(Tree.at(score, 5).effective(Dynamic.class)).hasValue(Dynamic.P);
    assertThat(Tree.at(score, 8).effective(Clef.class)).hasValue(Clef.BASS);
    assertThat(Tree.at(score, 8).effective(Dynamic.class)).isEmpty();
    assertThat(Tree.at(score, 9).effective(Clef.class)).hasValue(Clef.ALTO);
    assertThat(Tree.at(score, 12).effective(Clef.class)).isEmpty();
  }

  @Test
  void wrongPositionsAreRefused() {
    Staff staff = Staff.of(C4, C4);
    assertThatThrownBy(() -> Tree.edit(staff, new int[] {3}, (c, i) -> c))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Tree.edit(staff, new int[] {2, 1}, (c, i) -> c))
        .hasMessage("position 1 comes after 2: positions must rise");
    assertThatThrownBy(() -> Tree.edit(staff, new int[] {0}, (c, i) -> C4))
        .hasMessage("the edit makes the root, a Staff, a Note: edit a container that holds it");
  }

  @Test
  void nestingOfAnyDepthOverflowsNothing() {
    Container deep = Container.of(C4);
    Container same = Container.of(C4);
    for (int i = 0; i < 200_000; i++) {
      deep = Container.of(deep);
      same = Container.of(same);
    }
    assertThat(deep.equals(same)).isTrue();
    assertThat(deep.hashCode()).isEqualTo(same.hashCode());
    assertThat(deep.toString()).hasSize(2 * 200_001 + 3);
    Container edited =
        Tree.edit(deep, new int[] {200_001}, (c, i) -> c.attach(Articulation.ACCENT));
    assertThat(edited.equals(same)).isFalse();
    assertThat(Tree.at(edited, 200_001).component().has(Articulation.class)).isTrue();
  }

  @Test
  void tooManyComponentsAreAnErrorAndNotAWrongNumber() {
    Components many = Components.of(C4);
    assertThatThrownBy(
            () -> {
              Components all = many;
              for (int i = 0; i < 31; i++) {
                all = all.plus(all);
              }
            })
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("is too large: divide it");
  }
}
