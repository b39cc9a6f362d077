package org.divisi.studio.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.Engraving;
import org.divisi.engrave.Sections;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.parallel.Pool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void pagesAreJoinedInOrderWithANumberOverEach() throws IOException {
    Path first = pdf("first", "one", "two");
    Path second = pdf("second", "three");
    Path bound = folder.resolve("bound.pdf");
    Book.bind(List.of(first, second), pdf("numbers", "1", "2", "3"), bound);
    assertThat(texts(bound)).containsExactly("one 1", "two 2", "three 3");
  }

  private Path pdf(String name, String... pages) throws IOException {
    Path file = folder.resolve(name + ".pdf");
    try (PDDocument document = new PDDocument()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(name.equals("numbers") ? 300 : 100, 700);
          content.showText(text);
          content.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document).strip().replaceAll("\\s+", " "));
      }
    }
    return texts;
  }

  /** Twelve bars, of which two are on a line and a page has one line. */
  private static Sections sections(String last) {
    String music = "c'4 d' e' f' \\noBreak g'1 \\pageBreak ".repeat(5) + "c'4 d' e' f' " + last;
    LilyPondFile file =
        LilyPondFile.of(
            Block.of("header", "title = \"Mine\""),
            LilyPond.parse("\\new Score << \\new Staff { " + music + " } >>"));
    return Sections.of("Piece", file, List.of(5, 9));
  }

  private static Engraver lilypond() {
    List<String> required = List.of(System.getProperty("divisi.require", "").split(","));
    boolean present =
        Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "lilypond")));
    assertThat(present || !required.contains("lilypond")).as("lilypond").isTrue();
    assumeThat(present).as("lilypond").isTrue();
    return Engraver.find();
  }

  @Test
  void sectionsBecomeOneBookWithTheNumbersOfBarsAndPages() throws IOException {
    Engraver engraver = lilypond().withCache(folder.resolve("cache"));
    Path pages = folder.resolve("pages");
    try (Pool pool = Pool.of("threads:2")) {
      Engraving made = Book.engrave(sections("g'1"), engraver, pages, pool).orThrow();
      assertThat(made.files()).containsExactly(pages.resolve("Piece.pdf"));
      List<String> texts = texts(made.files().getFirst());
      assertThat(texts).hasSize(6);
      assertThat(texts.getFirst()).contains("Mine");
      for (int page = 2; page <= 6; page++) {
        String text = texts.get(page - 1);
        assertThat(text.split("\\D+")).as(text).contains(page + "", 2 * page - 1 + "");
        assertThat(text).doesNotContain("Mine");
      }
      assertThat(texts.subList(0, 5)).noneMatch(text -> text.contains("LilyPond"));
      assertThat(texts.getLast()).contains("LilyPond");
      long kept = kept();
      Book.engrave(sections("a'1"), engraver, pages, pool).orThrow();
      assertThat(kept()).as("what was engraved anew").isEqualTo(kept + 1);
    }
    try (Stream<Path> files = Files.list(pages)) {
      assertThat(files).containsExactly(pages.resolve("Piece.pdf"));
    }
  }

  private long kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).count();
    }
  }
}
