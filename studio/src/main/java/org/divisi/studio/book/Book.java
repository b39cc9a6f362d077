package org.divisi.studio.book;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.Engraving;
import org.divisi.engrave.FileKind;
import org.divisi.engrave.Message;
import org.divisi.engrave.Sections;
import org.divisi.engrave.Sheet;
import org.divisi.parallel.Pool;
import org.divisi.parallel.TemporaryFolder;

/**
 * One PDF of the sections of a large score. With as many workers as sections it is there in the
 * time of the longest; with a cache, a change to one bar has only its section engraved again.
 *
 * {@snippet :
 * Sections sections = Sections.of("Symphony", score, List.of(201, 401));
 * try (Pool pool = Pool.threads()) {
 *   Book.engrave(sections, Engraver.find(), Path.of("pages"), pool).orThrow();   // pages/Symphony.pdf
 * }
 * }
 *
 * <p>Page numbers are LilyPond's: it engraves pages with nothing else on them, as many as there
 * turn out to be, and these are laid over. So they look as they would in one run, and one page more
 * at the beginning costs no section behind it anything.
 */
public final class Book {
  private Book() {}

  /**
   * Engraves sections with all workers of a pool, and binds their pages.
   *
   * @return the one PDF and all messages, those of each section with the section's name; if a
   *     section failed, no file, and what was there before still is
   * @throws org.divisi.engrave.EngravingException if LilyPond cannot be run
   * @throws UncheckedIOException if the folder cannot be written
   */
  public static Engraving engrave(Sections sections, Engraver engraver, Path folder, Pool pool) {
    Path into = folder.toAbsolutePath();
    try {
      Files.createDirectories(into);
      try (TemporaryFolder drafts = TemporaryFolder.within(into)) {
        return engrave(sections, engraver.withKinds(FileKind.PDF), into, drafts.path(), pool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "pages cannot be bound in %s: %s: see that there is room and that it may be written"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private static Engraving engrave(
      Sections sections, Engraver engraver, Path folder, Path drafts, Pool pool)
      throws IOException {
    List<Engraving> made = engraver.engrave(sections.sheets(), drafts, pool);
    List<Message> messages = made.stream().flatMap(one -> one.messages().stream()).toList();
    if (made.stream().anyMatch(Engraving::isFailed)) {
      return new Engraving(sections.name(), List.of(), messages);
    }
    List<Path> pages = made.stream().map(one -> one.files().getFirst()).toList();
    Sheet numbers = sections.pageNumbers(count(pages));
    Path numbered = engraver.engrave(numbers, drafts).orThrow().files().getFirst();
    Path bound = drafts.resolve("bound.pdf");
    bind(pages, numbered, bound);
    Path place = folder.resolve(sections.name() + ".pdf");
    Files.move(bound, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new Engraving(sections.name(), List.of(place), messages);
  }

  private static int count(List<Path> files) throws IOException {
    int pages = 0;
    for (Path file : files) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        pages += document.getNumberOfPages();
      }
    }
    return pages;
  }

  /** Joins the pages of some files, and lays over each the page of the same number of another. */
  static void bind(List<Path> files, Path overlay, Path bound) throws IOException {
    List<PDDocument> open = new ArrayList<>();
    try (PDDocument whole = Loader.loadPDF(files.getFirst().toFile());
        PDDocument over = Loader.loadPDF(overlay.toFile())) {
      PDFMergerUtility merger = new PDFMergerUtility();
      for (Path file : files.subList(1, files.size())) {
        PDDocument next = Loader.loadPDF(file.toFile());
        open.add(next);
        merger.appendDocument(whole, next);
      }
      LayerUtility layers = new LayerUtility(whole);
      int number = 0;
      for (PDPage page : whole.getPages()) {
        try (PDPageContentStream content =
            new PDPageContentStream(
                whole, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
          content.drawForm(layers.importPageAsForm(over, number++));
        }
      }
      File file = bound.toFile();
      whole.save(file);
    } finally {
      for (PDDocument document : open) {
        document.close();
      }
    }
  }
}
