package org.divisi.engrave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Pages of a PDF as SVG, by poppler: LilyPond itself needs ten times as long for them. */
final class Drawings {
  private static final int MOST_PAGES = 10_000;

  private Drawings() {}

  /** Draws each page of {@code STEM.pdf}; a single one as {@code STEM.svg}. */
  static void make(Engraver engraver, Path folder, String stem)
      throws IOException, InterruptedException {
    Path pdf = folder.resolve(stem + ".pdf");
    Path drawer = engraver.drawer().orElse(null);
    if (drawer == null || !Files.isRegularFile(pdf)) {
      return;
    }
    int pages = 0;
    while (pages < MOST_PAGES && draw(drawer, pdf, page(folder, stem, pages + 1), pages + 1)) {
      pages++;
    }
    if (pages == 1) {
      Files.move(
          page(folder, stem, 1), folder.resolve(stem + ".svg"), StandardCopyOption.ATOMIC_MOVE);
    }
    if (!engraver.has(FileKind.PDF)) {
      Files.delete(pdf);
    }
  }

  private static Path page(Path folder, String stem, int number) {
    return folder.resolve("%s-page%d.svg".formatted(stem, number));
  }

  /** Draws one page; false where there is no such page, or it cannot be drawn. */
  private static boolean draw(Path drawer, Path pdf, Path svg, int page)
      throws IOException, InterruptedException {
    String number = Integer.toString(page);
    Process process =
        new ProcessBuilder(
                drawer.toString(),
                "-svg",
                "-f",
                number,
                "-l",
                number,
                pdf.toString(),
                svg.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      if (process.waitFor() == 0) {
        return Files.size(svg) > 0;
      }
      Files.deleteIfExists(svg);
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
