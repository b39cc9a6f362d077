package org.divisi.parallel.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.divisi.parallel.Folder;
import org.divisi.parallel.FolderException;
import org.divisi.parallel.work.Desk;
import org.divisi.parallel.work.Digest;
import org.divisi.parallel.work.Drafts;

/**
 * The table of a part of a {@link Folder}, which lies in it: what it was made from, and a line for
 * each file and for each item that wrote none.
 *
 * @param inputs what tells its inputs from others
 * @param lines the lines of the table
 */
record Manifest(String inputs, List<String> lines) {
  /** The first line of every table. */
  static final String HEADER = "part\tfile\tindex\tseed\tinput\tsha256";

  private static final String NAME = "manifest.tsv";
  private static final String INPUTS = "# inputs ";
  private static final int FILE = 1;
  private static final int HASH = 5;

  /** The table of a part that has been made. */
  static Manifest of(Part part, String seed, List<Drafts.All> files) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < part.count(); i++) {
      String item = "\t%d\t%s\t%s\t".formatted(part.first() + i, seed, part.texts().get(i));
      String name = Desk.name(part.number());
      if (files.get(i).files().isEmpty()) {
        lines.add(name + "\t" + item);
      }
      for (Drafts.Kept file : files.get(i).files()) {
        lines.add(name + "\t" + file.name() + item + file.hash());
      }
    }
    return new Manifest(part.hash(), lines);
  }

  static Manifest read(Path folder) {
    try {
      List<String> all = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
      if (all.size() >= 2 && all.get(0).startsWith(INPUTS) && all.get(1).equals(HEADER)) {
        return new Manifest(all.get(0).substring(INPUTS.length()), all.subList(2, all.size()));
      }
      throw changed(folder, NAME + " is no table of a part");
    } catch (IOException e) {
      throw changed(folder, NAME + " cannot be read (" + Desk.reason(e) + ")");
    }
  }

  void write(Path folder) throws IOException {
    String text = INPUTS + inputs + "\n" + HEADER + "\n" + String.join("\n", lines) + "\n";
    Files.writeString(folder.resolve(NAME), text);
  }

  /** The files of the part. */
  List<String> files() {
    return lines.stream().map(Manifest::file).filter(name -> !name.isEmpty()).toList();
  }

  /** Refuses a part whose files are not those that were written. */
  void verify(Path folder) {
    for (String line : lines) {
      String name = file(line);
      try {
        if (!name.isEmpty() && !Digest.of(folder.resolve(name)).equals(hash(line))) {
          throw changed(folder, name + " has been changed");
        }
      } catch (IOException e) {
        throw changed(folder, name + " cannot be read (" + Desk.reason(e) + ")");
      }
    }
    try {
      List<Path> strangers = strangers(folder);
      if (!strangers.isEmpty()) {
        throw changed(folder, strangers.getFirst().getFileName() + " was not written by this run");
      }
    } catch (IOException e) {
      throw changed(folder, Desk.reason(e));
    }
  }

  /** What lies in the folder of the part and is not of it. */
  List<Path> strangers(Path folder) throws IOException {
    TreeSet<String> known =
        lines.stream().map(Manifest::file).collect(Collectors.toCollection(TreeSet::new));
    known.add(NAME);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !known.contains(file.getFileName().toString())).sorted().toList();
    }
  }

  private static String file(String line) {
    return line.split("\t", -1)[FILE];
  }

  private static String hash(String line) {
    return line.split("\t", -1)[HASH];
  }

  private static FolderException changed(Path folder, String what) {
    return new FolderException(
        "the part %s is not as it was written: %s: put it right, or delete the part to have it made again"
            .formatted(folder, what));
  }
}
