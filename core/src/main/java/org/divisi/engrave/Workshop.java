package org.divisi.engrave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.divisi.parallel.TemporaryFolder;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder within the one where pages are to be, in which a share of sheets is engraved;
 * what is good is moved out, whole. Nothing of it is left behind.
 */
final class Workshop implements AutoCloseable {
  private final Engraver engraver;
  private final Path target;
  private final TemporaryFolder drafts;
  private final @Nullable Shelf shelf;
  private final @Nullable WarmEngraver warm;

  private Workshop(Engraver engraver, Path target, @Nullable WarmEngraver warm) throws IOException {
    this.engraver = engraver;
    this.warm = warm;
    this.target = target;
    this.shelf = engraver.cache().map(Shelf::new).orElse(null);
    Files.createDirectories(target);
    this.drafts = TemporaryFolder.within(target);
  }

  /** Engraves a share of sheets, and says what came of each, in order. */
  static List<Made> work(Engraver engraver, List<Sheet> sheets, String folder) {
    return work(engraver, sheets, folder, null);
  }

  /**
   * The same.
   *
   * @param warm who has a LilyPond that has begun, where there is one
   */
  static List<Made> work(
      Engraver engraver, List<Sheet> sheets, String folder, @Nullable WarmEngraver warm) {
    try (Workshop workshop = new Workshop(engraver, Path.of(folder), warm)) {
      return workshop.engrave(sheets);
    } catch (IOException | UncheckedIOException e) {
      throw new EngravingException(
          "pages cannot be made in %s: %s: see that there is room and that it may be written"
              .formatted(folder, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngravingException("interrupted while LilyPond was at work", e);
    }
  }

  private List<Made> engrave(List<Sheet> sheets) throws IOException, InterruptedException {
    Map<Integer, Made> made = new TreeMap<>();
    List<Integer> left = new ArrayList<>();
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      Made known = known(sheets.get(sheet));
      if (known == null) {
        left.add(sheet);
      } else {
        made.put(sheet, known);
      }
    }
    for (int round = 0; !left.isEmpty(); round++) {
      List<Integer> now = alone(sheets, left);
      List<Sheet> those = now.stream().map(sheets::get).toList();
      List<Made> done =
          press(those, Files.createDirectory(drafts.path().resolve("press-" + round)));
      for (int i = 0; i < done.size(); i++) {
        made.put(now.get(i), done.get(i));
      }
      left.removeAll(now.subList(0, done.size()));
    }
    return List.copyOf(made.values());
  }

  /** A sheet of unknown hands has a LilyPond to itself, so that it can spoil no other. */
  private static List<Integer> alone(List<Sheet> sheets, List<Integer> left) {
    if (sheets.get(left.getFirst()).foreign()) {
      return List.of(left.getFirst());
    }
    return left.stream().filter(sheet -> !sheets.get(sheet).foreign()).toList();
  }

  private @Nullable Made known(Sheet sheet) throws IOException {
    if (shelf == null) {
      return null;
    }
    Path kept = shelf.find(engraver.recipe(sheet));
    if (kept == null) {
      return null;
    }
    Path copy = Files.createDirectory(drafts.path().resolve("kept-" + sheet.name()));
    try (Stream<Path> files = Files.list(kept)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Transcript said = new Transcript();
    Files.readString(copy.resolve(Shelf.SAID)).lines().forEach(said::add);
    return deliver(sheet, Pages.of(copy, "page"), said.messages("page.ly", sheet.name() + ".ly"));
  }

  /** Engraves sheets in one LilyPond; gives what came of those that it ended, or died of. */
  private List<Made> press(List<Sheet> sheets, Path folder)
      throws IOException, InterruptedException {
    if (warm != null && !sheets.getFirst().foreign()) {
      WarmPress press = warm.ready();
      if (press != null) {
        return List.of(press(sheets.getFirst(), warm, press, folder));
      }
    }
    for (int i = 0; i < sheets.size(); i++) {
      Files.writeString(folder.resolve(i + ".ly"), sheets.get(i).text());
    }
    Sheet first = sheets.getFirst();
    boolean foreign = first.foreign();
    List<String> command = new ArrayList<>(engraver.command());
    if (!foreign) {
      command.addAll(Press.shared(folder, ""));
    } else {
      Path bubblewrap = Sandbox.bubblewrap();
      if (bubblewrap == null) {
        return List.of(Made.failed(first, List.of(), Sandbox.MISSING));
      }
      command = Sandbox.around(bubblewrap, command, folder, engraver.includes());
    }
    Press press = new Press(command, folder, engraver.timeoutFor(foreign));
    press.run(sheets.size());
    if (press.begun() == 0 && foreign) {
      return List.of(Made.failed(first, List.of(), unstarted(press)));
    }
    if (press.begun() == 0) {
      throw new EngravingException(unstarted(press), null);
    }
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < press.begun(); i++) {
      boolean died = i == press.begun() - 1 && !press.end().isEmpty();
      made.add(settle(sheets.get(i), i, press.said(i), died ? press.end() : "", folder));
    }
    // Fewer than all, and no word why: the next one is what LilyPond could not even begin.
    if (made.size() < sheets.size() && press.end().isEmpty()) {
      Sheet next = sheets.get(made.size());
      made.add(Made.failed(next, List.of(), "LilyPond ended before it came to this sheet"));
    }
    return made;
  }

  /** Engraves a sheet by a LilyPond that has begun, and brings its files here. */
  private Made press(Sheet sheet, WarmEngraver warm, WarmPress press, Path folder)
      throws IOException, InterruptedException {
    int number = press.sheets();
    String death;
    try {
      death = press.engrave(sheet.text(), engraver.timeoutFor(false));
    } catch (IOException | InterruptedException e) {
      warm.drop();
      throw e;
    }
    Pages pages = Pages.of(press.folder(), Integer.toString(number));
    for (Path file : pages.files()) {
      Files.move(file, folder.resolve(file.getFileName()));
    }
    Files.delete(press.folder().resolve(number + ".ly"));
    if (!death.isEmpty()) {
      warm.drop();
    }
    return settle(sheet, number, press.said(), death, folder);
  }

  private String unstarted(Press press) {
    String said = press.opening().text().strip();
    return "%s did not begin to engrave%s%s"
        .formatted(
            engraver.program(),
            press.end().isEmpty() ? "" : ": it was " + press.end(),
            said.isEmpty() ? "" : ":\n" + said);
  }

  private Made settle(Sheet sheet, int number, Transcript said, String death, Path folder)
      throws IOException, InterruptedException {
    List<Message> messages = said.messages(number + ".ly", sheet.name() + ".ly");
    if (!death.isEmpty()) {
      return Made.failed(sheet, messages, "LilyPond was at this sheet when it was " + death);
    }
    if (messages.stream().anyMatch(Message::isError)) {
      return new Made(sheet.name(), List.of(), messages);
    }
    String stem = Integer.toString(number);
    Drawings.make(engraver, folder, stem);
    Pages pages = Pages.of(folder, stem);
    String missing = pages.missing(engraver);
    if (!missing.isEmpty()) {
      return Made.failed(sheet, messages, missing);
    }
    if (shelf != null) {
      shelf.keep(engraver.recipe(sheet), pages, said.text().replace(number + ".ly:", "page.ly:"));
    }
    return deliver(sheet, pages, messages);
  }

  private Made deliver(Sheet sheet, Pages pages, List<Message> messages) throws IOException {
    List<String> files = new ArrayList<>();
    for (Path file : pages.files()) {
      Path place = target.resolve(sheet.name() + pages.ending(file));
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      files.add(place.toString());
    }
    return new Made(sheet.name(), files, messages);
  }

  @Override
  public void close() {
    drafts.close();
  }
}
