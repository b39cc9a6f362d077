package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.divisi.score.AfterGrace;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.score.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of a text comes from the component that is asked for by its number. */
class PlacesTest {
  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static Map<Integer, Place> all(LilyPondFile file) {
    long lines = file.format().chars().filter(c -> c == '\n').count() + 1;
    return file.places(
        IntStream.rangeClosed(1, (int) lines).boxed().collect(Collectors.toUnmodifiableSet()));
  }

  private static Place at(Map<Integer, Place> places, int line) {
    return Objects.requireNonNull(places.get(line));
  }

  /** The lines that are each component's own, by position. */
  private static Map<Integer, String> own(LilyPondFile file, Function<Place, Component> root) {
    List<String> lines = List.of(file.format().split("\n", -1));
    Map<Integer, String> own = new TreeMap<>();
    new TreeMap<>(all(file))
        .forEach(
            (line, place) -> {
              assertThat(place.parentage().getLast().component()).isSameAs(root.apply(place));
              own.merge(place.position(), lines.get(line - 1).strip(), (a, b) -> a + "\n" + b);
            });
    return own;
  }

  private static String stripped(String text) {
    return List.of(text.split("\n", -1)).stream()
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLinesOfALeafAreItsText(int seed) {
    Component music = new RandomMusic(seed).component(5);
    LilyPondFile file =
        LilyPondFile.of(
            Block.of("header", "title = \"X\""), Block.of("score", music, Block.of("layout")));
    Map<Integer, String> own = own(file, place -> music);
    int leaves = 0;
    for (Place place : Tree.places(music)) {
      if (place.component() instanceof Leaf leaf) {
        leaves++;
        assertThat(own.get(place.position()))
            .as("leaf at %d", place.position())
            .isEqualTo(stripped(LilyPond.formatTagged(leaf)));
      }
    }
    assertThat(leaves).isEqualTo(music.leaves());
    // What is no leaf's is a container's, and nothing of the music is left over.
    long written = LilyPond.formatTagged(music).split("\n", -1).length;
    assertThat(all(file)).hasSize((int) written);
  }

  @Test
  void graceNotesHaveTheirOwnLinesAndTheCommandBelongsToTheNote() {
    Component music =
        LilyPond.parse("{ \\afterGrace c'2 { d'16 e'16 } \\acciaccatura { f'16 } g'2 }");
    LilyPondFile file = LilyPondFile.of(music);
    Map<Integer, Place> all = all(file);
    List<String> lines = file.format().lines().toList();
    assertThat(lines.get(3).strip()).isEqualTo("\\afterGrace");
    assertThat(all.get(4)).isEqualTo(all.get(5));
    assertThat(at(all, 5).component()).isInstanceOf(Note.class).hasToString("c'2");
    assertThat(at(all, 5).enclosing(AfterGrace.class)).isPresent();
    for (int line = 1; line <= lines.size(); line++) {
      if (lines.get(line - 1).matches(" *[a-g]'.*")) {
        assertThat(at(all, line).component()).hasToString(lines.get(line - 1).strip());
      }
    }
  }

  @Test
  void musicOfSeveralNamesIsToldApartAndOnlyWhatIsAskedForIsFound() {
    LilyPondFile file =
        LilyPondFile.parse(
            """
            one = { c'4 d'4 }
            two =
            { e'4 }
            \\score { << \\one \\two g'4 >> }
            """);
    LilyPondFile ours =
        LilyPondFile.of(
            FileItem.Assignment.of("one", file.scores().getFirst()),
            FileItem.Assignment.of("two", LilyPond.parse("{ e'4 }")),
            Block.of("score", file.scores().getFirst()));
    List<String> lines = ours.format().lines().toList();
    for (int line = 1; line <= lines.size(); line++) {
      Map<Integer, Place> found = ours.places(Set.of(line));
      String text = lines.get(line - 1).strip();
      if (text.matches("[a-g]'4")) {
        assertThat(found).containsOnlyKeys(line);
        assertThat(at(found, line).component()).hasToString(text);
      }
      if (text.startsWith("\\v") || text.startsWith("one") || text.startsWith("\\score")) {
        assertThat(found).as(text).isEmpty();
      }
    }
    assertThat(ours.places(Set.of(0, -1, 1_000_000))).isEmpty();
  }
}
