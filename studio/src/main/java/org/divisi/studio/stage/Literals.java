package org.divisi.studio.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondException;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.Ottava;

/**
 * Understands keys, meters, clefs and tempi that stand where there is no leaf to carry them, and so
 * are kept as LilyPond's text.
 */
final class Literals {
  private static final Pattern KNOWN = Pattern.compile("\\s*\\\\(?:key|time|clef|tempo|mark)\\b.*");
  private static final Pattern OTTAVA = Pattern.compile("\\s*\\\\ottava\\s+#?(-?[0-4])\\s*");

  private final Map<String, List<Indicator>> known = new HashMap<>();

  /** The marks, each text among them followed by what it says. */
  List<Attachment> read(List<Attachment> marks) {
    if (marks.stream().noneMatch(mark -> mark.indicator() instanceof Literal)) {
      return marks;
    }
    List<Attachment> read = new ArrayList<>();
    for (Attachment mark : marks) {
      if (mark.indicator() instanceof Literal literal) {
        List<String> rest = new ArrayList<>();
        List<Indicator> said = new ArrayList<>();
        for (String line : literal.text().lines().toList()) {
          List<Indicator> here = known.computeIfAbsent(line, Literals::said);
          said.addAll(here);
          if (here.isEmpty()) {
            rest.add(line);
          }
        }
        if (!rest.isEmpty()) {
          read.add(said.isEmpty() ? mark : Attachment.of(new Literal(rest, literal.site())));
        }
        said.forEach(indicator -> read.add(Attachment.of(indicator)));
      } else {
        read.add(mark);
      }
    }
    return read;
  }

  private static List<Indicator> said(String line) {
    Matcher ottava = OTTAVA.matcher(line);
    if (ottava.matches()) {
      return List.of(new Ottava(Integer.parseInt(ottava.group(1))));
    }
    if (!KNOWN.matcher(line).matches()) {
      return List.of();
    }
    try {
      if (LilyPond.parse("{ " + line + "\ns4 }") instanceof Container music) {
        Component leaf = music.components().get(0);
        List<Indicator> said = leaf.attachments().stream().map(Attachment::indicator).toList();
        boolean clear = music.components().size() == 1 && music.attachments().isEmpty();
        return clear && said.stream().noneMatch(Literal.class::isInstance) ? said : List.of();
      }
    } catch (LilyPondException e) {
      // It stays what it is: a text.
    }
    return List.of();
  }
}
