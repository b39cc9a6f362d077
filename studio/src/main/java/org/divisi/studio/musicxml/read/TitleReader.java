package org.divisi.studio.musicxml.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.Titles;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.studio.musicxml.write.TitleWriter;

/** Reads what stands above a score, and says what else is there. */
final class TitleReader {
  private static final Set<String> ABOUT_THE_FILE =
      Set.of("software", "encoding-date", "supports", "encoder", "encoding-description");

  private static final Map<String, String> CREATORS = TitleWriter.creators();

  private final List<Loss> losses;
  private final Map<String, String> words = new LinkedHashMap<>();

  TitleReader(List<Loss> losses) {
    this.losses = losses;
  }

  /** Reads an element that stands before the parts. */
  void read(Element element) {
    switch (element.name()) {
      case "work" -> element.children().forEach(this::work);
      case "movement-title" ->
          put(
              words.containsKey(TitleWriter.TITLE) ? TitleWriter.SUBTITLE : TitleWriter.TITLE,
              element);
      case "identification" -> element.children().forEach(this::identification);
      default -> lose(element);
    }
  }

  private void work(Element part) {
    switch (part.name()) {
      case "work-title" -> put(TitleWriter.TITLE, part);
      case "work-number" -> put(TitleWriter.OPUS, part);
      default -> lose(part);
    }
  }

  private void identification(Element part) {
    switch (part.name()) {
      case "creator" -> {
        String name = CREATORS.get(part.attribute("type"));
        if (name == null) {
          lose(part);
        } else {
          put(name, part);
        }
      }
      case "rights" -> put(TitleWriter.RIGHTS, part);
      case "encoding" -> {
        for (Element about : part.children()) {
          if (!ABOUT_THE_FILE.contains(about.name())) {
            lose(about);
          }
        }
      }
      default -> lose(part);
    }
  }

  /** Several of one kind stand one after the other. */
  private void put(String name, Element element) {
    if (!element.text().isEmpty()) {
      words.merge(name, element.text(), (one, other) -> one + ", " + other);
    }
  }

  private void lose(Element element) {
    losses.add(element.loss("score"));
  }

  /** The titles; a score by itself has no place for them. */
  Titles titles() {
    Titles titles = new Titles(words);
    titles
        .words()
        .forEach((name, text) -> losses.add(new Loss(name + " '" + text + "'", TitleWriter.PLACE)));
    return titles;
  }
}
