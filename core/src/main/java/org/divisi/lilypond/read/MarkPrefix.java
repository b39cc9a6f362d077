package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Attachment;
import org.divisi.score.Direction;
import org.divisi.score.Glissando;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.StartTextSpan;
import org.divisi.score.Tag;
import org.divisi.score.Tweak;

/**
 * The lines that have been read before a mark and belong to it: tweaks, and commands of a
 * composer's own. Which these are shows when the mark comes; others are marks by themselves.
 */
final class MarkPrefix {
  /**
   * One of the lines.
   *
   * @param text the line, with its sign
   * @param tag the words of tags above it
   */
  private record Line(String text, Tag tag) {
    boolean isTweak() {
      return isOwnTweak()
          || text.startsWith("- \\abjad-")
          || text.startsWith("- \\tag ")
          || text.startsWith("- \\=");
    }

    /** Whether it is a tweak in LilyPond's own words, on any side. */
    boolean isOwnTweak() {
      return text.startsWith(" \\tweak ", 1);
    }

    /** The tweak, which keeps its sign where that says on which side the mark stands. */
    Tweak tweak(Tag tag) {
      return Tweak.lilypond(text.startsWith("- ") ? text.substring(2) : text).tagged(tag);
    }
  }

  private static final int MOST = 1000;

  private static final String ZERO_PADDING = "- \\abjad-zero-padding-glissando";

  private final Source source;
  private final Building building;
  private final List<Line> lines = new ArrayList<>();
  private int first;

  MarkPrefix(Source source, Building building) {
    this.source = source;
    this.building = building;
    building.comments().first(this::settle);
  }

  /** Lines that cannot belong to a later mark any more are marks by themselves. */
  private void settle() {
    Tag words = building.takeTag();
    int last = lines.size() - 1;
    if (last >= 0 && !lines.get(last).isTweak()) {
      end();
    }
    words.words().forEach(building.tags()::add);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** One more line has been read. */
  void add(String text, Tag tag, int start) {
    if (lines.isEmpty()) {
      first = start;
    }
    if (lines.size() >= MOST) {
      throw source.error(
          start, "more than %d tweaks change one mark: leave some out".formatted(MOST));
    }
    lines.add(new Line(text, tag));
  }

  /** Whether these are the first lines. */
  boolean startsWith(List<String> texts) {
    return texts.size() <= lines.size()
        && lines.subList(0, texts.size()).stream().map(Line::text).toList().equals(texts);
  }

  /** Takes away the first lines. */
  void drop(int count) {
    lines.subList(0, count).clear();
  }

  /** A mark has been read: it takes what belongs to it. */
  void mark(Attachment mark, int start) {
    Tag tag = building.takeTag();
    int own = lines.size();
    while (own > 0 && lines.get(own - 1).tag().words().containsAll(tag.words())) {
      own--;
    }
    boolean open =
        mark.indicator() instanceof StartTextSpan
            || (mark.indicator() instanceof Literal literal && literal.text().startsWith("\\"))
            || mark.indicator() instanceof Glissando;
    for (int index = lines.size() - 1; index >= own && !open; index--) {
      // Behind a command of a composer's own, its tweaks are at an end.
      if (!lines.get(index).isTweak()) {
        own = index + 1;
      }
    }
    List<Line> before = List.copyOf(lines.subList(0, own));
    List<Line> mine = List.copyOf(lines.subList(own, lines.size()));
    lines.clear();
    alone(before);
    Attachment tagged = tag.isEmpty() ? mark : mark.tagged(tag);
    building.mark(mine.isEmpty() ? tagged : with(tagged, mine), start);
  }

  private Attachment with(Attachment mark, List<Line> mine) {
    Indicator indicator = mark.indicator();
    List<String> texts = mine.stream().map(Line::text).toList();
    if (indicator instanceof StartTextSpan span) {
      return TextSpans.of(span, mark.direction(), texts).tagged(mark.printing().tag());
    }
    boolean tweaks = mine.stream().allMatch(Line::isTweak);
    if (!tweaks && indicator instanceof Literal literal && literal.text().startsWith("\\")) {
      List<String> strings = new ArrayList<>(texts);
      strings.addAll(literal.strings());
      return new Attachment(Literal.of(strings, literal.site()), mark.direction(), mark.printing());
    }
    Attachment result = mark;
    List<Line> apart = new ArrayList<>();
    for (Line line : mine) {
      if (indicator instanceof Glissando && line.text().startsWith(ZERO_PADDING)) {
        result = new Attachment(new Glissando(true), mark.direction(), result.printing());
      } else if (line.isTweak()) {
        Tag more = line.tag().minus(mark.printing().tag());
        result = result.tweaked(line.tweak(more));
      } else {
        apart.add(line);
      }
    }
    alone(apart);
    return result;
  }

  /** No mark follows: commands of a composer's own are marks, with the tweaks before them. */
  void end() {
    List<Line> all = List.copyOf(lines);
    lines.clear();
    alone(all);
  }

  private void alone(List<Line> rest) {
    List<Line> tweaks = new ArrayList<>();
    for (Line line : rest) {
      if (line.isOwnTweak()) {
        tweaks.add(line);
        continue;
      }
      Attachment mark =
          Attachment.of(Literal.of(line.text(), Literal.Site.MARKUP), Direction.NEUTRAL)
              .tagged(line.tag());
      for (Line tweak : tweaks) {
        Tag more = tweak.tag().minus(line.tag());
        mark = mark.tweaked(tweak.tweak(more));
      }
      tweaks.clear();
      building.mark(mark, first);
    }
    if (!tweaks.isEmpty()) {
      throw source.error(first, "this changes a mark, but no mark follows");
    }
  }
}
