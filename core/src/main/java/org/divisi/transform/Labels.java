package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Direction;
import org.divisi.score.Leaf;
import org.divisi.score.Markup;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.score.Tree;
import org.divisi.select.Groups;
import org.divisi.select.Moments;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.select.Tempi;
import org.divisi.select.VerticalMoment;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.divisi.theory.sets.PitchClassSet;

/**
 * Writes into a score what can be counted in it, above or below: for proof-reading and for
 * teaching. Each gives a new score; to take the labels away, keep the old one.
 *
 * {@snippet class="org.divisi.transform.LabelsTest" region="labels"}
 */
public final class Labels {
  /** Labels above the staff. */
  public static final Labels ABOVE = new Labels(Direction.UP);

  /** Labels below the staff. */
  public static final Labels BELOW = new Labels(Direction.DOWN);

  private final Direction direction;

  private Labels(Direction direction) {
    this.direction = direction;
  }

  /** What is written at a logical tie, as LilyPond's markup; an empty text for nothing. */
  private interface Text {
    String of(int index, Selection<?, Leaf> tie);
  }

  private <R extends Component> R each(Groups<R, Leaf> ties, Text text) {
    TreeMap<Integer, String> labels = new TreeMap<>();
    for (int i = 0; i < ties.size(); i++) {
      Selection<R, Leaf> tie = ties.get(i);
      labels.put(tie.positions().findFirst().orElseThrow(), text.of(i, tie));
    }
    return label(ties.root(), labels);
  }

  private <R extends Component> R label(R music, SortedMap<Integer, String> labels) {
    labels.values().removeIf(String::isEmpty);
    List<Attachment> marks = new ArrayList<>();
    labels.values().forEach(t -> marks.add(Attachment.of(Markup.lilypond(t), direction)));
    int[] positions = labels.keySet().stream().mapToInt(i -> i).toArray();
    return Tree.edit(music, positions, (leaf, i) -> leaf.attach(marks.get(i)));
  }

  /** The music with the number of each logical tie, from 0. */
  public <R extends Component> R numbers(R music) {
    return each(Select.logicalTies(music), (i, tie) -> Integer.toString(i));
  }

  /** The music with the number of each of some groups at its first component, from 0. */
  public <R extends Component> R numbers(Groups<R, Leaf> groups) {
    return each(groups, (i, group) -> Integer.toString(i));
  }

  /** The music with the duration of each logical tie, in whole notes. */
  public <R extends Component> R durations(R music) {
    return each(Select.logicalTies(music), (i, tie) -> fraction(tie.duration()));
  }

  /** The music with the duration of each logical tie, in seconds. */
  public <R extends Component> R seconds(R music) {
    Tempi tempi = Tempi.of(music);
    return each(
        Select.logicalTies(music),
        (i, tie) ->
            fraction(
                tie.places().stream().map(tempi::seconds).reduce(Duration.ZERO, Duration::plus)));
  }

  private static String fraction(Duration duration) {
    return duration.denominator() == 1
        ? Long.toString(duration.numerator())
        : "\\fraction %d %d".formatted(duration.numerator(), duration.denominator());
  }

  /** The music with when each logical tie begins, in whole notes from the start. */
  public <R extends Component> R startOffsets(R music) {
    return each(
        Select.logicalTies(music), (i, tie) -> "{ %s }".formatted(tie.places().get(0).offset()));
  }

  /** The music with when each logical tie begins, in minutes and whole seconds. */
  public <R extends Component> R clockTimes(R music) {
    Tempi tempi = Tempi.of(music);
    return each(
        Select.logicalTies(music),
        (i, tie) -> {
          Duration seconds = tempi.secondsAt(tie.places().get(0).offset());
          long whole = seconds.numerator() / seconds.denominator();
          return "{ %d'%02d'' }".formatted(whole / 60, whole % 60);
        });
  }

  /** The music with the pitches of each logical tie, the highest first. */
  public <R extends Component> R pitches(R music) {
    return each(
        Select.pitchedTies(music),
        (i, tie) ->
            switch (tie.components().get(0)) {
              case Note note -> "{ %s }".formatted(note.pitch());
              case Chord chord ->
                  "\\column { %s }"
                      .formatted(
                          String.join(
                              " ",
                              chord.pitches().reversed().stream()
                                  .map(pitch -> "\"" + pitch + '"')
                                  .toList()));
              default -> "";
            });
  }

  /** The music with the interval from each note to the next note of the music. */
  public <R extends Component> R intervals(R music) {
    List<Selection<R, Leaf>> ties = Select.pitchedTies(music).stream().toList();
    TreeMap<Integer, String> labels = new TreeMap<>();
    for (int i = 0; i + 1 < ties.size(); i++) {
      if (ties.get(i).components().get(0) instanceof Note from
          && ties.get(i + 1).components().get(0) instanceof Note to) {
        labels.put(
            ties.get(i).positions().findFirst().orElseThrow(),
            signed(Interval.between(from.pitch(), to.pitch())));
      }
    }
    return label(music, labels);
  }

  private static String signed(Interval interval) {
    String name = interval.toString();
    return name.startsWith("-") || interval.equals(Interval.UNISON) ? name : "+" + name;
  }

  /**
   * The music with the intervals of all pitches above the lowest, wherever something begins, as
   * figures: 3 for a third. They stand at the first leaf that begins then.
   */
  public <R extends Component> R verticalMoments(R music) {
    return moments(music, Labels::figures);
  }

  private static String figures(List<Pitch> pitches) {
    List<String> above = new ArrayList<>();
    for (Pitch pitch : pitches.subList(1, pitches.size()).reversed()) {
      above.add(Integer.toString(Interval.between(pitches.get(0), pitch).steps() + 1));
    }
    return "\\tiny \\column { %s }".formatted(String.join(" ", above));
  }

  /**
   * The music with the set class of all pitches, by Forte's name, wherever something begins and two
   * pitches or more sound. With quarter tones there is none.
   */
  public <R extends Component> R setClasses(R music) {
    return moments(music, Labels::setClass);
  }

  /**
   * The music with the set class of the pitches of each of some groups, at its first component.
   * With quarter tones there is none.
   */
  public <R extends Component> R setClasses(Groups<R, Leaf> groups) {
    TreeMap<Integer, String> labels = new TreeMap<>();
    for (Selection<R, Leaf> group : groups) {
      List<Pitch> pitches =
          group.components().stream().flatMap(leaf -> pitches(leaf).stream()).toList();
      if (!pitches.isEmpty()) {
        labels.put(group.positions().findFirst().orElseThrow(), setClass(pitches));
      }
    }
    return label(groups.root(), labels);
  }

  private static String setClass(List<Pitch> pitches) {
    PitchClassSet set = PitchClassSet.of(pitches);
    boolean semitones = set.pitchClasses().stream().allMatch(each -> each.quarterTones() % 2 == 0);
    return semitones ? "\\tiny \"%s\"".formatted(set.setClass()) : "";
  }

  /** What all pitches from the lowest up come to, at the first leaf that begins at each moment. */
  private <R extends Component> R moments(R music, Function<List<Pitch>, String> text) {
    TreeMap<Integer, String> labels = new TreeMap<>();
    for (VerticalMoment moment : Moments.of(music)) {
      List<Pitch> pitches =
          moment.leaves().stream().flatMap(leaf -> pitches(leaf).stream()).sorted().toList();
      if (pitches.size() > 1) {
        Place first =
            moment.places().stream()
                .filter(place -> place.offset().equals(moment.offset()))
                .findFirst()
                .orElseThrow();
        labels.put(first.position(), text.apply(pitches));
      }
    }
    return label(music, labels);
  }

  private static List<Pitch> pitches(Leaf leaf) {
    return switch (leaf) {
      case Note note -> List.of(note.pitch());
      case Chord chord -> chord.pitches();
      default -> List.of();
    };
  }

  /** The music without any markup at its leaves. */
  public static <R extends Component> R removed(R music) {
    return Select.leaves(music).detach(Markup.class);
  }
}
