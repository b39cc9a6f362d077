package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.Titles;
import org.divisi.studio.musicxml.words.Xml;

/** Writes titles as MusicXML has them: a work, a movement, those who made it, and its rights. */
public final class TitleWriter {
  /** Kinds of creators by LilyPond's names. */
  static final Map<String, String> CREATORS =
      Map.of("composer", "composer", "poet", "lyricist", "arranger", "arranger");

  /** Where titles stand that a score by itself has no place for. */
  public static final String PLACE = "header";

  public static final String TITLE = "title";
  public static final String SUBTITLE = "subtitle";
  public static final String OPUS = "opus";
  public static final String RIGHTS = "copyright";

  private static final Set<String> OTHERS = Set.of(TITLE, SUBTITLE, OPUS, RIGHTS);

  private TitleWriter() {}

  /** Writes titles, and says which have no place. */
  static void write(Xml xml, Titles titles, List<Loss> losses) throws IOException {
    if (!(titles.get(TITLE) + titles.get(OPUS)).isEmpty()) {
      xml.open("work");
      text(xml, "work-number", titles.get(OPUS));
      text(xml, "work-title", titles.get(TITLE));
      xml.close();
    }
    text(xml, "movement-title", titles.get(SUBTITLE));
    xml.open("identification");
    for (Map.Entry<String, String> given : titles.words().entrySet()) {
      String kind = CREATORS.get(given.getKey());
      if (kind != null) {
        xml.text("creator", given.getValue(), "type", kind);
      } else if (!OTHERS.contains(given.getKey())) {
        losses.add(new Loss(given.getKey() + " '" + given.getValue() + "'", PLACE));
      }
    }
    text(xml, "rights", titles.get(RIGHTS));
    xml.open("encoding").text("software", "Divisi").close().close();
  }

  private static void text(Xml xml, String name, String text) throws IOException {
    if (!text.isEmpty()) {
      xml.text(name, text);
    }
  }

  /** LilyPond's names by the kinds of creators. */
  public static Map<String, String> creators() {
    Map<String, String> names = new HashMap<>();
    CREATORS.forEach((name, kind) -> names.put(kind, name));
    names.put("poet", "poet");
    return names;
  }
}
