package org.divisi.studio.musicxml.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Heading;
import org.divisi.score.Score;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.MusicXml;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.studio.stage.Passage;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Reads a score: all parts, measure after measure, which are then put in time together. */
public final class ScoreReader {
  private final Elements elements;
  private final List<Loss> losses = new ArrayList<>();
  private final TitleReader titles = new TitleReader(losses);
  private final GroupReader groups = new GroupReader();
  private final Map<String, PartReader> parts = new LinkedHashMap<>();

  private ScoreReader(Elements elements) {
    this.elements = elements;
  }

  public static MusicXml.Read read(InputStream in, String name) {
    ScoreReader reader = new ScoreReader(new Elements(in, name));
    Score score = reader.read();
    return new MusicXml.Read(score, reader.titles.titles(), reader.losses);
  }

  private Score read() {
    Element root = elements.enter();
    if (root == null || !root.name().matches("score-(part|time)wise")) {
      throw elements.error(
          "element %s is no score: expected score-partwise or score-timewise"
              .formatted(root == null ? "none" : root.name()));
    }
    boolean partwise = root.name().equals("score-partwise");
    int measure = 0;
    for (Element next = elements.enter(); next != null; next = elements.enter()) {
      switch (next.name()) {
        case "part-list" -> partList(elements.fill(next));
        case "part" -> part(next);
        case "measure" -> {
          if (partwise) {
            lose(elements.fill(next), "score");
          } else {
            timewise(next, measure++);
          }
        }
        default -> titles.read(elements.fill(next));
      }
    }
    return score();
  }

  private void partList(Element list) {
    for (Element part : list.children()) {
      switch (part.name()) {
        case "score-part" -> {
          parts.put(part.attribute("id"), new PartReader(part, losses));
          groups.part(part.attribute("id"));
        }
        case "part-group" -> groups.mark(part);
        default -> lose(part, "list of parts");
      }
    }
  }

  private void part(Element part) {
    PartReader reader = reader(part);
    int index = 0;
    for (Element measure = elements.enter(); measure != null; measure = elements.enter()) {
      reader.measure(elements.fill(measure), index++);
    }
  }

  private void timewise(Element measure, int index) {
    for (Element part = elements.enter(); part != null; part = elements.enter()) {
      Element filled = elements.fill(part);
      filled.put("number", measure.attribute("number"));
      reader(part).measure(filled, index);
    }
  }

  private PartReader reader(Element part) {
    return parts.computeIfAbsent(
        part.attribute("id"),
        id -> {
          Element unlisted = new Element("score-part");
          unlisted.put("id", id);
          return new PartReader(unlisted, losses);
        });
  }

  private void lose(Element element, String place) {
    losses.add(element.loss(place));
  }

  private Score score() {
    List<Offset> starts = starts();
    for (int index = 0; index + 2 < starts.size(); index++) {
      Duration length = starts.get(index + 1).minus(starts.get(index));
      for (PartReader part : parts.values()) {
        part.shorten(index, length);
      }
    }
    List<Passage> passages = passages(starts);
    for (PartReader part : parts.values()) {
      groups.build(part.id(), new PartBuilder(part, starts, passages, losses).build());
    }
    return new Score(new Heading("Score", "", true), groups.music(), List.of());
  }

  /** What is repeated: a bar line stands before its measure, behind it, or within. */
  private List<Passage> passages(List<Offset> starts) {
    RepeatReader repeats = new RepeatReader();
    for (PartReader part : parts.values()) {
      for (PartReader.RepeatSign sign : part.repeats()) {
        Offset offset =
            switch (sign.location()) {
              case "left" -> starts.get(sign.measure());
              case "middle" -> starts.get(sign.measure()).plus(sign.position());
              default -> starts.get(sign.measure() + 1);
            };
        repeats.hear(sign.bar(), offset);
      }
    }
    List<Passage> passages = repeats.passages();
    for (Offset lost : repeats.lost()) {
      int found = Collections.binarySearch(starts, lost);
      int measure = found < 0 ? -found - 1 : found + 1;
      losses.add(new Loss("repeat or ending", "measure " + measure));
    }
    return passages;
  }

  /** When each measure begins: one lasts as long as the longest of its parts. */
  private List<Offset> starts() {
    List<Offset> starts = new ArrayList<>(List.of(Offset.ZERO));
    int count = parts.values().stream().mapToInt(PartReader::measures).max().orElse(0);
    for (int index = 0; index < count; index++) {
      Duration longest = Duration.ZERO;
      @Nullable Duration usual = null;
      for (PartReader part : parts.values()) {
        Duration length = part.length(index);
        longest = longest.compareTo(length) < 0 ? length : longest;
        usual = usual == null ? part.usual(index) : usual;
      }
      Duration length = longest.isZero() && usual != null ? usual : longest;
      starts.add(starts.getLast().plus(length));
    }
    return starts;
  }
}
