package org.divisi.parallel.work;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.divisi.parallel.ItemFiles;

/** The files of one item, as drafts in a desk until its task has ended well. */
public final class Drafts implements ItemFiles {
  private static final Pattern ENDING = Pattern.compile("[._-][A-Za-z0-9._-]*[A-Za-z0-9]");

  private final Path folder;
  private final String number;
  private final String attempt = Long.toHexString(ThreadLocalRandom.current().nextLong());
  private final Map<String, Path> drafts = new TreeMap<>();

  /** A file that an item has written. */
  public record Kept(String name, long size, String hash) implements Serializable {
    @Override
    public String toString() {
      return name + " (" + size + " bytes)";
    }
  }

  /** All that an item has written, by name; perhaps nothing. */
  public record All(List<Kept> files) implements Serializable {
    @Override
    public String toString() {
      return files.isEmpty() ? "no files" : files.toString();
    }
  }

  /**
   * @param folder where drafts are, and files become part of the part
   */
  Drafts(Path folder, int index) {
    this.folder = folder;
    this.number = number(index);
  }

  /** An index as it stands in names. */
  static String number(int index) {
    return String.format(Locale.ROOT, "%08d", index);
  }

  @Override
  public void write(String ending, byte[] bytes) {
    Path path = path(ending);
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw notWritten(ending, e);
    }
  }

  @Override
  public Path path(String ending) {
    if (!ENDING.matcher(ending).matches()) {
      throw new IllegalArgumentException(
          "'%s' cannot end the name of a file: say .ly, or -violin.ly: letters, digits, dots, hyphens"
              .formatted(ending));
    }
    String name = number + ending;
    Path draft = folder.resolve("." + number + "-" + attempt + "-" + ending);
    if (drafts.putIfAbsent(name, draft) != null) {
      throw new IllegalArgumentException(
          "this item has %s already: choose another ending".formatted(name));
    }
    return draft;
  }

  /** The task has ended well: its files become part of the part. */
  All keep() {
    List<Kept> kept = new ArrayList<>();
    for (Map.Entry<String, Path> entry : drafts.entrySet()) {
      String name = entry.getKey();
      Path draft = entry.getValue();
      if (!Files.exists(draft)) {
        throw new IllegalStateException(
            "the task asked where to write %s, and wrote nothing there".formatted(name));
      }
      try {
        kept.add(new Kept(name, Files.size(draft), Digest.of(draft)));
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw notWritten(name.substring(number.length()), e);
      }
    }
    return new All(List.copyOf(kept));
  }

  /** What is not part of the part goes. */
  void clear() {
    for (Path draft : drafts.values()) {
      try {
        Files.deleteIfExists(draft);
      } catch (IOException e) {
        // whoever puts the part in its place finds it there and deletes it
      }
    }
  }

  private UncheckedIOException notWritten(String ending, IOException why) {
    Path work = folder.getParent();
    return new UncheckedIOException(
        "%s cannot be written in %s: %s: see to it and run again: parts that are whole stay"
            .formatted(number + ending, work, Desk.reason(why)),
        why);
  }
}
