package org.divisi.studio.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.engrave.Engraving;
import org.divisi.engrave.Message;
import org.divisi.engrave.Sheet;
import org.divisi.parallel.TemporaryFolder;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Tree;

/**
 * A score's pages as LilyPond draws them, with the heads of its notes marked by their leaves.
 *
 * <p>LilyPond paints each head in a colour that says where it is written: line and column. Our text
 * has the heads in the order of the score, so the colours in the drawings, sorted, are the heads;
 * they become classes ({@code n} and the leaf's position), and the heads black. Where that does not
 * come out even (heads that have a colour of their own, or are not drawn), the pages are drawn
 * again, without marks.
 */
final class Drawn {
  private static final String PAINT =
      """
      #(define (divisi-place grob)
      (let* ((cause (event-cause grob))
      (origin (and cause (ly:event-property cause 'origin))))
      (if (ly:input-location? origin)
      (let* ((place (ly:input-file-line-char-column origin))
      (number (+ (* 256 (list-ref place 1)) (min 255 (list-ref place 2)))))
      (map (lambda (part) (/ (modulo part 256) 255))
      (list (quotient number 65536) (quotient number 256) number)))
      black)))
      \\layout { \\context { \\Score \\override NoteHead.color = #divisi-place } }"""
          .replace('\n', ' ');

  private static final Pattern COLOUR =
      Pattern.compile(
          "<g style=\"fill:rgb\\(([\\d.]+)%,([\\d.]+)%,([\\d.]+)%\\);fill-opacity:1;\">");
  private static final Pattern NAMED =
      Pattern.compile("(\\bid=\"|xlink:href=\"#|\\bhref=\"#|url\\(#)");
  private static final String BLACK = "rgb(0%,0%,0%)";
  private static final int MOST_LINES = 1 << 16;

  private Drawn() {}

  /** Has a sheet engraved as SVG, in a folder. */
  interface Press {
    Engraving engrave(Sheet sheet, Path folder);
  }

  /**
   * What came of a score.
   *
   * @param pages the pages as SVG, which may all stand in one page
   * @param messages what LilyPond said of them
   */
  record Pages(List<String> pages, List<Message> messages) {}

  /** Has a score drawn: with marks, or, where they do not come out even, again without. */
  static Pages pages(Component score, Press press) {
    Sheet plain = Sheet.of("page", score);
    try (TemporaryFolder folder = TemporaryFolder.create("divisi-page-")) {
      if (isMarkable(plain)) {
        Engraving painted = press.engrave(painted(plain), folder.path());
        List<String> marked = marked(score, painted);
        if (!marked.isEmpty()) {
          return new Pages(marked, painted.messages());
        }
      }
      Engraving engraved = press.engrave(plain, folder.path());
      return new Pages(plain(engraved), engraved.messages());
    } catch (IOException e) {
      throw new UncheckedIOException("the drawings of the pages cannot be kept", e);
    }
  }

  /** Whether colours can say where heads stand in this text. */
  static boolean isMarkable(Sheet sheet) {
    return sheet.text().lines().count() < MOST_LINES;
  }

  /** The same sheet with its heads painted, for {@link #marked}. */
  static Sheet painted(Sheet sheet) {
    return sheet.withSettings(PAINT);
  }

  /** The pages of a sheet that was engraved without marks. */
  static List<String> plain(Engraving engraving) {
    return black(read(engraving));
  }

  private static List<String> read(Engraving engraving) {
    try {
      List<String> pages = new ArrayList<>();
      for (Path file : engraving.orThrow().files()) {
        if (file.toString().endsWith(".svg")) {
          pages.add(Files.readString(file));
        }
      }
      if (pages.isEmpty()) {
        throw new IllegalArgumentException(
            "LilyPond made no SVG of %s: give the engraver FileKind.SVG"
                .formatted(engraving.sheet()));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException("the drawings of the pages cannot be read", e);
    }
  }

  /** Pages with a class for each head; none where heads and colours are not the same number. */
  static List<String> marked(Component score, Engraving painted) {
    List<String> pages = read(painted);
    TreeSet<Integer> colours = new TreeSet<>();
    for (String page : pages) {
      COLOUR.matcher(page).results().map(Drawn::number).filter(n -> n > 0).forEach(colours::add);
    }
    List<Integer> heads = heads(score);
    if (heads.size() != colours.size()) {
      return List.of();
    }
    Map<Integer, Integer> leaves = new TreeMap<>();
    for (int colour : colours) {
      leaves.put(colour, heads.get(leaves.size()));
    }
    List<String> marked = new ArrayList<>();
    for (String page : pages) {
      marked.add(
          COLOUR
              .matcher(page)
              .replaceAll(
                  found -> {
                    Integer leaf = leaves.get(number(found));
                    String mark = leaf == null ? "" : "class=\"n" + leaf + "\" ";
                    return Matcher.quoteReplacement("<g " + mark + "style=\"fill:currentColor\">");
                  }));
    }
    return black(marked);
  }

  /** For each head that is written, in order, the position of its leaf. */
  private static List<Integer> heads(Component score) {
    List<Integer> heads = new ArrayList<>();
    for (Place place : Tree.places(score)) {
      if (place.component() instanceof Leaf leaf) {
        leaf.heads().forEach(head -> heads.add(place.position()));
      }
    }
    return heads;
  }

  private static int number(MatchResult colour) {
    int number = 0;
    for (int part = 1; part <= 3; part++) {
      number = number << 8 | (int) Math.round(Double.parseDouble(colour.group(part)) * 2.55);
    }
    return number;
  }

  /** Black as the page's ink, and names that are no other page's. */
  private static List<String> black(List<String> pages) {
    List<String> own = new ArrayList<>();
    for (String page : pages) {
      String prefix = "$1p" + own.size() + "-";
      own.add(NAMED.matcher(page.replace(BLACK, "currentColor")).replaceAll(prefix));
    }
    return own;
  }
}
