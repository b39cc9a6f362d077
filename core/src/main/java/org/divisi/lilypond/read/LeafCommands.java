package org.divisi.lilypond.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.divisi.lilypond.change.Anchor;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.place.Carried;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.RestPosition;
import org.divisi.score.Skip;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;

/** Reads the commands that make leaves, or change the one before them. */
final class LeafCommands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Values values;
  private final Arguments arguments;
  private final Kept kept;
  private final Written written;
  private final BooleanSupplier markNext;

  LeafCommands(
      Scanner scanner,
      Source source,
      Building building,
      Values values,
      Arguments arguments,
      Kept kept,
      Written written,
      BooleanSupplier markNext) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.values = values;
    this.arguments = arguments;
    this.kept = kept;
    this.written = written;
    this.markNext = markNext;
  }

  /** Reads a command by its word; whether it is one of these. */
  boolean read(String word, int start) {
    switch (word) {
      case "rest" -> rest(start);
      case "skip" -> skip(start);
      case "after" -> after(start);
      case "footnote" -> footnote(start);
      case "incipit" -> incipit(start);
      case "octaveCheck" -> written.anchor(new Anchor(arguments.pitch(), true));
      case "resetRelativeOctave" -> written.anchor(new Anchor(arguments.pitch(), false));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Music before the music, as older signs wrote it: it does not sound. */
  private void incipit(int start) {
    scanner.skipBlank();
    if (scanner.peek() == '{') {
      Scheme.skipBraces(scanner, source);
    } else {
      kept.argument('v', "incipit");
    }
    building.command(Literal.of(scanner.since(start)));
  }

  /** A note that is a rest at its height. */
  private void rest(int start) {
    if (!(building.leaf() instanceof Note note)) {
      throw source.error(start, "\\rest makes a rest of the note before it: write it behind one");
    }
    Rest rest =
        Rest.of(note.value())
            .withAttachments(note.attachments())
            .attach(RestPosition.of(note.pitch()));
    written.moved(note, rest);
    building.leafBecame(rest);
  }

  private void skip(int start) {
    scanner.skipBlank();
    if (values.isNext()) {
      building.leaf(Skip.of(values.read()));
    } else {
      building.open(
          null,
          Frame.End.COMPONENT,
          start,
          building.mode(),
          music -> {
            Duration duration = music.duration();
            return duration.equals(Duration.ZERO)
                ? Container.of()
                : Skip.of(
                    NoteValue.of(Duration.WHOLE)
                        .withMultiplier(Ratio.of(duration.numerator(), duration.denominator())));
          });
    }
  }

  /** A footnote stands before the music that it explains, or names what it explains. */
  private void footnote(int start) {
    footnoteText();
    int c = scanner.peek();
    if (c >= 'A' && c <= 'Z') {
      kept.argument('n', "footnote");
      building.command(Literal.of(scanner.since(start)));
    } else {
      building.prefix(Literal.of(scanner.since(start).stripTrailing()));
    }
  }

  /** Passes what a footnote says, and where. */
  void footnoteText() {
    scanner.skipBlank();
    while ("\"#\\".indexOf(scanner.peek()) >= 0
        && (scanner.peek() != '\\' || scanner.isWordNext("markup"))) {
      kept.argument('v', "footnote");
      scanner.skipBlank();
    }
  }

  /** Music with a mark that comes later than it, or with other music. */
  private void after(int start) {
    List<Attachment> carried = building.takeCarried();
    scanner.skipBlank();
    Skip delay = Skip.of(values.read());
    scanner.skipBlank();
    boolean mark = markNext.getAsBoolean();
    building
        .open(
            null,
            Frame.End.COMPONENT,
            start,
            building.mode(),
            both -> {
              Components pair = ((Container) both).components();
              Container late =
                  mark ? Container.of(leaked(pair.get(0))) : Container.of(delay, pair.get(0));
              return Container.of(carrying(pair.get(1), carried), late).withSimultaneous(true);
            })
        .want(2);
    if (mark) {
      building.leaf(delay);
    }
  }

  /** Music whose first leaf has what an empty chord before it carries. */
  private static Component carrying(Component music, List<Attachment> carried) {
    if (carried.isEmpty()) {
      return music;
    }
    Deque<Container> around = new ArrayDeque<>();
    Component first = music;
    while (first instanceof Fragment container && !container.components().isEmpty()) {
      around.push(container);
      first = container.components().get(0);
    }
    List<Attachment> all = new ArrayList<>(first.attachments());
    if (first instanceof Leaf) {
      all.addAll(carried);
    } else {
      all.add(Attachment.of(Literal.of(Carried.text(carried))));
    }
    Component made = first.withAttachments(all);
    while (!around.isEmpty()) {
      Container container = around.pop();
      made = container.withComponents(container.components().with(0, made));
    }
    return made;
  }

  /** A component whose marks act at its end. */
  private static Component leaked(Component component) {
    return component.withAttachments(
        component.attachments().stream().map(Attachment::leaked).toList());
  }
}
