package org.divisi.parallel.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.parallel.Folder;
import org.divisi.parallel.FolderException;
import org.divisi.parallel.TaskException;
import org.divisi.parallel.Written;
import org.divisi.parallel.work.Delivery;
import org.divisi.parallel.work.Desk;
import org.divisi.parallel.work.Drafts;
import org.divisi.parallel.work.Failed;
import org.divisi.parallel.work.Job;
import org.jspecify.annotations.Nullable;

/**
 * One filling of a {@link Folder}, as its caller sees it. Workers write files into a hidden folder;
 * when all items of a part have ended well, the part is moved to its place, its table within it.
 * All that is told over the network is names and hashes.
 */
public final class FolderRun implements AutoCloseable {
  private static final String NAME = "run.txt";
  private static final String INDEX = "index.tsv";

  private final Folder folder;
  private final String seed;
  private final Workbench bench;
  private final Parts parts;
  private final List<Drafts.All> items = new ArrayList<>();
  private int number;
  private int left;
  private boolean isSpoilt;
  private int all;
  private int files;
  private int made;
  private int kept;
  private @Nullable TaskException verdict;

  private FolderRun(Folder folder, String seed, Workbench bench, Iterable<?> inputs) {
    this.folder = folder;
    this.seed = seed;
    this.bench = bench;
    this.parts = new Parts(this, inputs);
  }

  /**
   * Takes a folder into work.
   *
   * @param seed as text; empty: none
   * @throws FolderException if it holds other things, or nothing can be written there
   */
  public static FolderRun open(Folder folder, String seed, Iterable<?> inputs) {
    Path path = folder.path();
    refuseStrange(path);
    return new FolderRun(folder, seed, Workbench.open(path), inputs);
  }

  Folder folder() {
    return folder;
  }

  public Parts parts() {
    return parts;
  }

  public Desk desk() {
    return new Desk(folder.path().toString(), bench.desk().toString(), folder.items());
  }

  private static void refuseStrange(Path path) {
    if (!Files.exists(path) || Files.exists(path.resolve(NAME))) {
      return;
    }
    try (Stream<Path> there = Files.list(path)) {
      boolean isStrange = there.anyMatch(file -> !file.endsWith(Workbench.NAME));
      if (isStrange) {
        throw new FolderException(
            "the folder %s holds other things, and no run that could go on: choose a new or an empty one"
                .formatted(path));
      }
    } catch (IOException e) {
      throw new FolderException(
          "the folder %s cannot be read: %s: choose another".formatted(path, Desk.reason(e)), e);
    }
  }

  /** Sees a part before any of it runs, and refuses it if the folder is of another run. */
  void begin(Part part) {
    if (part.number() == 0) {
      agree("seed " + (seed.isEmpty() ? "none" : seed), part);
    }
    if (part.isThere()) {
      Path place = place(part.number());
      Manifest manifest = Manifest.read(place);
      if (!manifest.inputs().equals(part.hash())) {
        throw other(
            "%s was made from other inputs than items %d to %d"
                .formatted(place.getFileName(), part.first(), part.first() + part.count() - 1));
      }
      manifest.verify(place);
    }
  }

  /** What a run is known by lies in the folder from its start. */
  private void agree(String seeded, Part first) {
    String text =
        "%s\n%d items in a part\ninputs of the first part %s\n"
            .formatted(seeded, folder.items(), first.hash());
    Path file = folder.path().resolve(NAME);
    try {
      if (!Files.exists(file)) {
        bench.publish(NAME, out -> out.write(text));
        return;
      }
      String[] there = Files.readString(file).split("\n", -1);
      String[] ours = text.split("\n", -1);
      for (int i = 0; i < ours.length; i++) {
        if (i >= there.length || !there[i].equals(ours[i])) {
          throw other(
              i == 2
                  ? "its inputs were others"
                  : "it had %s, and now there is %s"
                      .formatted(i < there.length ? there[i] : "nothing", ours[i]));
        }
      }
    } catch (IOException e) {
      throw new FolderException("%s cannot be read: %s".formatted(file, Desk.reason(e)), e);
    }
  }

  private FolderException other(String how) {
    return new FolderException(
        "the folder %s belongs to another run: %s: choose another folder, or delete this one to begin anew"
            .formatted(folder.path(), how));
  }

  /** All inputs are drawn: refuses a folder that has more parts. */
  void refuseMoreThan(int count) {
    if (count == 0) {
      begin(Part.of(0, 0, List.of(), false));
    }
    Path next = place(count);
    if (Files.exists(next)) {
      throw other("it has %s, and there are no inputs for it".formatted(next.getFileName()));
    }
  }

  private Path place(int part) {
    return folder.path().resolve(Desk.name(part));
  }

  /** Puts the parts in their places as their items end, and then writes the index. */
  public Written collect(Job job) {
    Delivery delivery = new Delivery(job);
    try {
      while (delivery.next()) {
        take(delivery);
      }
      if (verdict != null) {
        throw verdict;
      }
      Path index = writeIndex();
      return new Written(index, all, files, made, kept);
    } catch (TaskException e) {
      throw e.getCause() instanceof FolderException ours ? ours : e;
    } finally {
      delivery.close("the folder is not filled any more");
    }
  }

  private void take(Delivery delivery) {
    Object result = delivery.result();
    all++;
    if (result instanceof Failed failed) {
      TaskException failure = delivery.exception(failed);
      if (failed.cause() instanceof FolderException) {
        throw failure;
      }
      if (verdict == null) {
        verdict = failure;
      } else {
        verdict.addSuppressed(failure);
      }
      isSpoilt = true;
    } else if (result instanceof Drafts.All written) {
      items.add(written);
    }
    Part part = parts.part(number);
    left++;
    if (part != null && left == part.count()) {
      end(part);
      parts.forget(number++);
      items.clear();
      left = 0;
      isSpoilt = false;
    }
  }

  private void end(Part part) {
    if (part.isThere()) {
      kept++;
    } else if (!isSpoilt) {
      bench.put(part.number(), Manifest.of(part, seed, items), place(part.number()));
      made++;
    }
  }

  private Path writeIndex() {
    try {
      bench.publish(
          INDEX,
          out -> {
            writeLine(out, Manifest.HEADER);
            for (int i = 0; i < number; i++) {
              Manifest manifest = Manifest.read(place(i));
              files += manifest.files().size();
              for (String line : manifest.lines()) {
                writeLine(out, line);
              }
            }
          });
    } catch (IOException e) {
      throw new FolderException(
          "the index of %s cannot be written: %s: see to it and run again: parts that are whole stay"
              .formatted(folder.path(), Desk.reason(e)),
          e);
    }
    return folder.path().resolve(INDEX);
  }

  private static void writeLine(BufferedWriter out, String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  @Override
  public void close() {
    bench.close();
  }
}
