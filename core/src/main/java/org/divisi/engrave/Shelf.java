package org.divisi.engrave;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.divisi.parallel.TemporaryFolder;
import org.jspecify.annotations.Nullable;

/** What was engraved before, by what it was made of: a folder for each text, put there whole. */
final class Shelf {
  /** What LilyPond said when it made the pages. */
  static final String SAID = "said.txt";

  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  private Path place(String recipe) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(recipe.getBytes(StandardCharsets.UTF_8));
      String name = HexFormat.of().formatHex(hash);
      return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Where the files of a recipe are kept; null if they are not. Its time says when it was used. */
  @Nullable Path find(String recipe) {
    Path place = place(recipe);
    if (!Files.isRegularFile(place.resolve(SAID))) {
      return null;
    }
    try {
      Files.setLastModifiedTime(place.resolve(SAID), FileTime.from(Instant.now()));
    } catch (IOException e) {
      // it can be read, and that is enough
    }
    return place;
  }

  /** Keeps copies of pages. Who keeps the same at the same time keeps the same. */
  void keep(String recipe, Pages pages, String said) throws IOException {
    Path place = place(recipe);
    Files.createDirectories(place.getParent());
    Path draft = Files.createTempDirectory(place.getParent(), ".divisi-");
    for (Path file : pages.files()) {
      Files.copy(file, draft.resolve("page" + pages.ending(file)));
    }
    Files.writeString(draft.resolve(SAID), said);
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      TemporaryFolder.delete(draft);
      if (find(recipe) == null) {
        throw e;
      }
    }
  }
}
