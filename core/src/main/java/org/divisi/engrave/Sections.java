package org.divisi.engrave;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.score.Place;
import org.divisi.score.Score;

/**
 * A large score in sections, each a sheet of its own: all are engraved at once, and after a change
 * only that section is engraved again where there is a cache. Each begins on a new page.
 *
 * {@snippet :
 * Sections sections = Sections.of("Symphony", score, List.of(120, 245, 371));   // begin with these bars
 * List<Engraving> made = Engraver.find().engrave(sections.sheets(), Path.of("pages"), pool);
 * }
 *
 * <p>A section says again what was in force before: in each staff the clef, key, meter, octave line
 * and short name of the instrument, in each voice its number, its staff and the way of its stems
 * and slurs, and what was set or overridden, also by a {@link org.divisi.score.Literal} that begins
 * with LilyPond's own command for it ({@code \set}, {@code \override}, {@code \stemUp}, {@code
 * \autoBeamOff} and the like). It counts its bars from the right number. What commands of the
 * composer's own set holds in its own section only, and so do dynamics and tempi, which are not
 * printed twice. Title and indent stand in the first section, the tagline in the last. Nothing may
 * go over a cut: no note, tie, tuplet, slur, hairpin or other spanner; it is refused, with the bar.
 *
 * <p>How many pages come before a section is known only when all are engraved, and one more would
 * change all that follow. So the sheets leave room for their page numbers and do not show them;
 * {@link #pageNumbers} are pages with nothing but numbers, to be laid over all pages when they are
 * bound. {@code org.divisi.studio.book.Book} does that.
 *
 * @param name the name of the whole; its sheets are called {@code Symphony-1} and so on
 * @param sheets the sections in order
 * @param setting what all sheets are engraved with: paper, layout, sizes
 */
public record Sections(String name, List<Sheet> sheets, List<FileItem> setting)
    implements Serializable {
  /** Numbers that take their place and cannot be seen. */
  private static final Block UNSEEN_NUMBERS =
      Block.of(
          "paper",
          """
          oddHeaderMarkup = \\markup \\fill-line { \\null \\if \\should-print-page-number \\transparent \\fromproperty #'page:page-number-string }
          evenHeaderMarkup = \\markup \\fill-line { \\if \\should-print-page-number \\transparent \\fromproperty #'page:page-number-string \\null }""");

  private static final Block NO_TAGLINE = Block.of("header", "tagline = ##f");

  private static final Block LATER =
      Block.of("paper", "first-page-number = 2", "print-first-page-number = ##t");

  private static final Block NO_INDENT = Block.of("layout", "indent = 0");

  /** Keeps the lists as they are now. */
  public Sections {
    Objects.requireNonNull(name, "name");
    sheets = List.copyOf(sheets);
    setting = List.copyOf(setting);
  }

  /**
   * A score that is cut before some of its bars.
   *
   * @param bars the numbers of the bars that begin a section, rising; the first begins one anyway
   * @throws IllegalArgumentException if something goes over a cut, or there is no such bar
   */
  public static Sections of(String name, Score score, List<Integer> bars) {
    return of(name, LilyPondFile.of(score), bars);
  }

  /**
   * The score of a file that is cut before some of its bars. All else that stands in the file
   * stands in each section, but for headers.
   *
   * @param bars the numbers of the bars that begin a section, rising; the first begins one anyway
   * @throws IllegalArgumentException if the file has not one score by itself, something goes over a
   *     cut, or there is no such bar
   */
  public static Sections of(String name, LilyPondFile file, List<Integer> bars) {
    List<FileItem> setting = new ArrayList<>();
    List<FileItem> headers = new ArrayList<>();
    List<Score> scores = new ArrayList<>();
    for (FileItem item : file.items()) {
      switch (item) {
        case FileItem.Music music when music.music() instanceof Score score -> scores.add(score);
        case Block block when block.name().equals("header") -> headers.add(block);
        case Block block when block.name().equals("score") -> scores.addAll(scores(block));
        default -> setting.add(item);
      }
    }
    if (scores.size() != 1) {
      throw new IllegalArgumentException(
          "%s has %d scores: sections are made of one, so cut each by itself"
              .formatted(name, scores.size()));
    }
    List<Cutting.Section> parts = Cutting.of(scores.getFirst(), bars);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Object> items = new ArrayList<>(setting);
      if (i == 0) {
        items.addAll(headers);
      } else {
        items.add(LATER);
        items.add(NO_INDENT);
      }
      if (i < parts.size() - 1) {
        items.add(NO_TAGLINE);
      }
      items.add(UNSEEN_NUMBERS);
      Cutting.Section part = parts.get(i);
      items.add(part.music());
      LilyPondFile whole = file(items);
      sheets.add(
          Sheet.of(name + "-" + (i + 1), whole.format(), lines -> places(whole, part, lines)));
    }
    return new Sections(name, sheets, setting);
  }

  private static List<Score> scores(Block block) {
    return block.music().stream().filter(Score.class::isInstance).map(Score.class::cast).toList();
  }

  private static Map<Integer, Place> places(
      LilyPondFile file, Cutting.Section part, Set<Integer> lines) {
    Map<Integer, Place> places = new HashMap<>();
    file.places(lines).forEach((line, place) -> places.put(line, part.inWhole(place)));
    return places;
  }

  private static LilyPondFile file(List<Object> items) {
    boolean whole = items.stream().anyMatch(FileItem.Version.class::isInstance);
    List<FileItem> all = new ArrayList<>(whole ? List.of() : LilyPondFile.of().items());
    all.addAll(Block.of("", items.toArray()).items());
    return new LilyPondFile(all, List.of());
  }

  /** A sheet of so many pages with nothing on them but their numbers, as LilyPond sets them. */
  public Sheet pageNumbers(int pages) {
    List<Object> items = new ArrayList<>(setting);
    items.add(NO_TAGLINE);
    items.add(
        "\\markup \\null\n" + "\\pageBreak\n\\markup \\null\n".repeat(Math.max(0, pages - 1)));
    return Sheet.of(name + "-numbers", file(items));
  }
}
