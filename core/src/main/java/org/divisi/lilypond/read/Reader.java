package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.Unread;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.change.WrittenOut;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.write.Lines;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.NoteHead;
import org.divisi.theory.NoteNames;
import org.jspecify.annotations.Nullable;

/** Reads music from a text, in one pass and without recursion. */
public final class Reader {
  private final Source source;
  private final Scanner scanner;
  private final Building building;
  private final Commands commands;
  private final Elements elements;
  private final Trivia trivia;
  private final Definitions definitions;
  private final Assignments assignments;
  private final Blocks blocks;

  private static final int MOST_FINDINGS = 1000;

  /** What was not understood; null where that ends the reading. */
  private final @Nullable List<Unread> findings;

  public Reader(Source source, boolean layout, NoteNames names) {
    this(source, layout, names, null);
  }

  public Reader(Source source, boolean layout, NoteNames names, @Nullable List<Unread> findings) {
    this.findings = findings;
    this.source = source;
    this.scanner = new Scanner(source);
    this.definitions = new Definitions();
    Values values = new Values(scanner, source, definitions);
    Written written = new Written();
    this.building = new Building(scanner, source, written);
    this.commands =
        new Commands(scanner, source, building, values, this::pitch, definitions, written, names);
    if (!layout) {
      commands.events().layOutMarkups();
    }
    this.trivia = new Trivia(scanner, source, building, layout);
    this.assignments = new Assignments(scanner, source, building, commands, definitions);
    this.blocks = new Blocks(scanner, source, building, commands);
    this.elements =
        new Elements(
            scanner,
            source,
            values,
            building,
            commands,
            new LeafReader(source, scanner, values, building, commands, written),
            definitions,
            assignments,
            blocks);
  }

  /** The components of a text, side by side. */
  public static List<Component> read(Source source) {
    Scanner first = new Scanner(source);
    first.skipBlank();
    if (first.isNext(Shorthand.SIGN)) {
      return Shorthand.read(source);
    }
    Reader reader = new Reader(source, /* layout= */ false, NoteNames.ENGLISH);
    List<Component> components = reader.readAll();
    if (reader.definitions.isEmpty()) {
      return components;
    }
    Effort effort = source.effort();
    List<Component> whole = new ArrayList<>();
    components.forEach(component -> whole.add(WrittenOut.of(component, effort)));
    return whole;
  }

  /** Reads a line by itself, as if it stood behind a leaf. */
  static Building readLine(Source source, Leaf before) {
    Reader reader = new Reader(source, /* layout= */ false, NoteNames.ENGLISH);
    reader.building.leaf(before);
    reader.readElements();
    return reader.building;
  }

  private List<Component> readAll() {
    readElements();
    try {
      List<Component> all = building.finish();
      if (all.isEmpty()) {
        blocks.requireMusic();
      }
      return all;
    } catch (LilyPondException e) {
      throw e;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw source.error(scanner.at(), String.valueOf(e.getMessage()), e);
    }
  }

  private void readElements() {
    trivia.pass();
    while (scanner.peek() != -1) {
      step();
      trivia.pass();
    }
    commands.events().end();
  }

  /** Reads the part of music that comes next. */
  private void step() {
    int start = scanner.at();
    try {
      elements.read(scanner.peek());
    } catch (LilyPondException e) {
      recover(start, e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      recover(start, source.error(start, String.valueOf(e.getMessage()), e));
    }
  }

  /** Keeps what was not understood as text, where the reader is lenient. */
  private void recover(int start, LilyPondException e) {
    report(e);
    if (scanner.at() <= start) {
      scanner.goTo(start);
      scanner.skipToken();
    }
    scanner.goTo(Math.min(scanner.at(), source.bytes().length));
    building.prefix(Literal.of(scanner.since(start)));
  }

  /** Reads one piece of music that stands outside of all others; null where nothing comes of it. */
  public @Nullable Component one() {
    Collected collected = new Collected();
    building.open(null, Frame.End.COMPONENT, scanner.at(), Mode.NOTES, collected);
    closeOpen();
    return collected.music == null ? rest() : collected.music;
  }

  /** What was read before the reading was given up; null where nothing was. */
  public @Nullable Component rest() {
    List<Component> rest = building.take();
    return rest.isEmpty() ? null : rest.size() == 1 ? rest.get(0) : Container.of(rest);
  }

  /** Reads on until nothing is open. */
  public void closeOpen() {
    while (!building.isOutside()) {
      int end = scanner.at();
      scanner.skipBlank();
      boolean done = building.isLoneLeaf() && !commands.isMarkNext() && !isVariantNext(end);
      scanner.goTo(end);
      if (done) {
        settle();
        continue;
      }
      trivia.pass();
      if (scanner.peek() == -1) {
        settle();
        if (!building.isOutside()) {
          unclosed();
        }
      } else {
        step();
      }
    }
  }

  /** Whether another edition has another head of the leaf, below the words of a tag. */
  private boolean isVariantNext(int end) {
    scanner.goTo(end);
    scanner.skipSpacesAndLineEnds();
    boolean tagged = false;
    while (scanner.isNext("%! ")) {
      scanner.skipLine();
      scanner.skipSpacesAndLineEnds();
      tagged = true;
    }
    return tagged
        && scanner.isNext(Lines.DEACTIVATED)
        && Scanner.isLetter(scanner.peek(Lines.DEACTIVATED.length()));
  }

  private void settle() {
    int start = scanner.at();
    try {
      commands.events().end();
      building.settled();
    } catch (LilyPondException e) {
      report(e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      report(source.error(start, String.valueOf(e.getMessage()), e));
    }
  }

  private void unclosed() {
    try {
      building.finish();
    } catch (LilyPondException e) {
      report(e);
    }
    abandon(scanner.at());
  }

  /** Gives up what is open. */
  public void abandon(int start) {
    try {
      building.closeAll();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw source.error(start, String.valueOf(e.getMessage()), e);
    }
  }

  /** Names what is wrong, or ends the reading with it. */
  public void report(LilyPondException e) {
    if (findings == null || findings.size() >= MOST_FINDINGS) {
      throw e;
    }
    findings.add(new Unread(e.line(), e.column(), String.valueOf(e.getMessage())));
  }

  /** Music that was read as a whole. */
  private static final class Collected implements Frame.Use {
    @Nullable Component music;

    @Override
    public @Nullable Component of(Component read) {
      music = read;
      return null;
    }

    @Override
    public boolean isOpenEnded() {
      return true;
    }
  }

  public Scanner scanner() {
    return scanner;
  }

  public Commands commands() {
    return commands;
  }

  public Assignments assignments() {
    return assignments;
  }

  public Definitions definitions() {
    return definitions;
  }

  private NoteHead pitch() {
    return elements.pitch();
  }
}
