package org.divisi.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the sequence, against a plain list, over seeded random operations. */
class ComponentsTest {
  private static final Duration[] DURATIONS = {
    Duration.EIGHTH, Duration.QUARTER, Duration.of(3, 16), Duration.of(7, 32)
  };

  private static Component random(Random random) {
    Note note = Note.of(Pitch.of(random.nextInt(24)), DURATIONS[random.nextInt(DURATIONS.length)]);
    return switch (random.nextInt(4)) {
      case 0 -> note.attach(Articulation.ACCENT);
      case 1 -> Container.of(note, note);
      default -> note;
    };
  }

  private static List<Component> list(Random random, int size) {
    List<Component> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(random(random));
    }
    return list;
  }

  static void assertMeasured(Components actual, List<Component> expected) {
    assertThat(actual.toList()).isEqualTo(expected);
    assertThat(actual.size()).isEqualTo(expected.size());
    assertThat(actual.nodes()).isEqualTo(expected.stream().mapToInt(Component::nodes).sum());
    assertThat(actual.leaves()).isEqualTo(expected.stream().mapToInt(Component::leaves).sum());
    Duration total = Duration.ZERO;
    Duration longest = Duration.ZERO;
    long kinds = 0;
    for (int i = 0; i < expected.size(); i++) {
      Component component = expected.get(i);
      assertThat(actual.get(i)).isSameAs(component);
      assertThat(actual.before(i)).isEqualTo(total);
      total = total.plus(component.duration());
      longest = longest.compareTo(component.duration()) > 0 ? longest : component.duration();
      kinds |= Kinds.of(component);
    }
    assertThat(actual.total()).isEqualTo(total);
    assertThat(actual.longest()).isEqualTo(longest);
    assertThat(actual.kinds()).isEqualTo(kinds);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void sequencesActAsLists(int seed) {
    Random random = new Random(seed);
    List<Component> list = list(random, random.nextInt(200));
    Components components = Components.copyOf(list);
    assertMeasured(components, list);
    for (int step = 0; step < 40; step++) {
      int from = random.nextInt(list.size() + 1);
      int to = from + random.nextInt(list.size() - from + 1);
      switch (random.nextInt(4)) {
        case 0 -> {
          List<Component> more = list(random, random.nextInt(30));
          components = components.splice(from, to, Components.copyOf(more));
          List<Component> spliced = new ArrayList<>(list.subList(0, from));
          spliced.addAll(more);
          spliced.addAll(list.subList(to, list.size()));
          list = spliced;
        }
        case 1 -> {
          Component component = random(random);
          components = components.plus(component);
          list = new ArrayList<>(list);
          list.add(component);
        }
        case 2 -> {
          if (from < list.size()) {
            Component component = random(random);
            components = components.with(from, component);
            list = new ArrayList<>(list);
            list.set(from, component);
          }
        }
        default -> assertMeasured(components.slice(from, to), list.subList(from, to));
      }
      assertMeasured(components, list);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void manyReplacementsInOnePassActAsOnAList(int seed) {
    Random random = new Random(seed);
    List<Component> list = list(random, 1 + random.nextInt(300));
    Components components = Components.copyOf(list);
    Edits edits = new Edits();
    List<Component> expected = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      switch (random.nextInt(6)) {
        case 0 -> {
          List<Component> several = list(random, random.nextInt(9));
          edits.add(i, Components.copyOf(several));
          expected.addAll(several);
        }
        case 1 -> {
          Component one = random(random);
          edits.add(i, one);
          expected.add(one);
        }
        default -> expected.add(list.get(i));
      }
    }
    assertMeasured(components.edited(edits), expected);
    assertMeasured(components, list);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 1000})
  void joinedFragmentsStayShallow(int seed) {
    Random random = new Random(seed);
    List<Component> list = new ArrayList<>();
    Components components = Components.EMPTY;
    for (int i = 0; i < 300; i++) {
      List<Component> more = list(random, random.nextInt(6));
      list.addAll(more);
      components = components.plus(Components.copyOf(more));
    }
    assertMeasured(components, list);
  }
}
