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
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.CustomContext;
import org.divisi.score.InstrumentName;
import org.divisi.score.Place;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;

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
   * The full score, and behind it a part for each staff; a piano's staves are one part. A part has
   * the meters, tempi, marks and bar lines of the whole score, wherever they stand there.
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
    List<Context> staves = staves(score);
    for (int number = 1; number <= staves.size(); number++) {
      Context staff = staves.get(number - 1);
      String own = name + "-" + word(staff, number);
      own = names.add(own) ? own : own + "-" + number;
      names.add(own);
      CustomContext shared = SharedMarks.beside(score, staff);
      Score part = shared.leaves() == 0 ? Score.of(staff) : Score.of(shared, staff);
      sheets.add(edition(own, part.withHeading(score.heading()), PARTS));
    }
    return sheets;
  }

  /** What one player reads: staves, and groups of them that are one instrument. */
  private static List<Context> staves(Score score) {
    List<Context> staves = new ArrayList<>();
    List<Component> left = new ArrayList<>(List.of(score));
    while (!left.isEmpty()) {
      switch (left.removeLast()) {
        case Staff staff -> staves.add(staff);
        case StaffGroup group when isInstrument(group) -> staves.add(group);
        case CustomContext context when context.lilypondType().endsWith("Staff") ->
            staves.add(context);
        case Container container -> left.addAll(container.components().toList().reversed());
        default -> {}
      }
    }
    return staves;
  }

  private static boolean isInstrument(StaffGroup group) {
    return group.lilypondType().equals("PianoStaff") || group.lilypondType().equals("GrandStaff");
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
