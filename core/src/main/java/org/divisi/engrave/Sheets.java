package org.divisi.engrave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.divisi.lilypond.Editions;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.CustomContext;
import org.divisi.score.InstrumentName;
import org.divisi.score.Place;
import org.divisi.score.Score;

/**
 * The sheets that are made of one score: the full score, the parts, editions of a tagged text. They
 * are engraved in one call.
 *
 * {@snippet :
 * List<Sheet> sheets = Sheets.scoreAndParts("Quartet", score);   // Quartet, Quartet-violin-1, ...
 * Engraver.find().engrave(sheets, Path.of("pages"), pool);
 * }
 *
 * <p>Tags say what stands in which: lines with {@code +SCORE} only in the full score, with {@code
 * +PARTS} only in parts, and with {@code -PARTS} not in them.
 */
public final class Sheets {
  /** The edition that is the full score. */
  public static final String SCORE = "SCORE";

  /** The edition that parts are. */
  public static final String PARTS = "PARTS";

  private Sheets() {}

  /** An edition of a score by tags, as {@link Editions} makes it. */
  public static Sheet edition(String name, Component music, String edition) {
    String text = Editions.edition(LilyPond.formatTagged(music), edition);
    LilyPondFile file = LilyPondFile.of(Editions.withoutTags(text));
    return Sheet.of(name, file.format(), lines -> places(LilyPondFile.of(music), lines));
  }

  /** An edition has all lines but those of tags; they are counted past. */
  private static Map<Integer, Place> places(LilyPondFile tagged, Set<Integer> lines) {
    Map<Integer, Integer> ours = new HashMap<>();
    int theirs = 0;
    int own = 0;
    for (String line : tagged.format().lines().toList()) {
      own++;
      if (line.isEmpty() || !Editions.withoutTags(line).isEmpty()) {
        theirs++;
        if (lines.contains(theirs)) {
          ours.put(own, theirs);
        }
      }
    }
    Map<Integer, Place> places = new HashMap<>();
    tagged.places(ours.keySet()).forEach((line, place) -> places.put(ours.get(line), place));
    return places;
  }

  /**
   * The full score, and behind it a part for each staff with the words that are sung to it; a
   * piano's staves are one part. A part has the meters, tempi, marks and bar lines of the whole
   * score, wherever they stand there.
   *
   * @return the full score under this name, the parts under this and their own: the name of the
   *     staff, or the instrument's, or its number from 1
   */
  public static List<Sheet> scoreAndParts(String name, Score score) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(edition(name, score, SCORE));
    sheets.addAll(parts(name, score));
    return sheets;
  }

  /** The parts alone. */
  public static List<Sheet> parts(String name, Score score) {
    List<Sheet> sheets = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.add(name);
    List<Player> players = Player.of(score);
    for (int number = 1; number <= players.size(); number++) {
      Context staff = players.get(number - 1).staff();
      String own = name + "-" + word(staff, number);
      own = names.add(own) ? own : own + "-" + number;
      names.add(own);
      CustomContext shared = SharedMarks.beside(score, staff);
      List<Component> music = new ArrayList<>(players.get(number - 1).music());
      if (shared.leaves() > 0) {
        music.add(0, shared);
      }
      Score part = Score.of(music.toArray(Component[]::new)).withHeading(score.heading());
      sheets.add(edition(own, part, PARTS));
    }
    return sheets;
  }

  /** A staff's name as a file's: letters, digits, and lines between. */
  private static String word(Context staff, int number) {
    String name = staff.name();
    if (name.isEmpty()) {
      name = staff.indicator(InstrumentName.class).map(InstrumentName::markup).orElse("");
    }
    String word = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return word.isEmpty() ? Integer.toString(number) : word;
  }
}
