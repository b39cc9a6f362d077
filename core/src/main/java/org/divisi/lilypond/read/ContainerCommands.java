package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Heading;
import org.divisi.score.Literal;
import org.divisi.score.Tuplet;
import org.divisi.theory.Ratio;

/** Reads the heads of contexts and tuplets. */
final class ContainerCommands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Arguments arguments;
  private final Values values;
  private final Kept kept;

  ContainerCommands(
      Scanner scanner,
      Source source,
      Building building,
      Arguments arguments,
      Values values,
      Kept kept) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.arguments = arguments;
    this.values = values;
    this.kept = kept;
  }

  /** Reads a command by its word; whether it is one of these. */
  boolean read(String word, int start) {
    switch (word) {
      case "new", "context" -> context(start);
      case "tuplet" -> tuplet(start, /* inverted= */ false);
      case "times" -> tuplet(start, /* inverted= */ true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void context(int start) {
    String type = arguments.word("the type of a context, such as Staff");
    String called = "";
    scanner.skipBlank();
    if (scanner.take('=')) {
      called = arguments.word("the name of the context");
      scanner.skipBlank();
    }
    Context empty = with(Context.of(new Heading(type, called, false)));
    Frame.End end = container();
    open(empty.withHeading(empty.heading().withSimultaneous(end == Frame.End.ANGLES)), end, start);
  }

  /** Reads what changes a context, where that comes next. */
  Context with(Context context) {
    Context changed = context;
    scanner.skipBlank();
    while (scanner.isNext("\\with") && !Scanner.isLetter(scanner.peek("\\with".length()))) {
      scanner.skip("\\with".length());
      changed = new WithBlock(scanner, source, kept).read(changed);
      scanner.skipBlank();
    }
    return changed;
  }

  private void tuplet(int start, boolean inverted) {
    Ratio ratio = arguments.fraction("the ratio of a tuplet, such as 3/2");
    scanner.skipBlank();
    Frame.Use use = null;
    if (values.isNext()) {
      int at = scanner.at();
      values.read();
      Literal span = Literal.of("\\tupletSpan " + source.text(at, scanner.at()).strip());
      Literal off = Literal.of("\\tupletSpan \\default", Literal.Site.AFTER);
      use = tuplet -> tuplet.attach(span).attach(off);
      scanner.skipBlank();
    }
    int at = scanner.at();
    Frame.End end = scanner.take('{') ? Frame.End.BRACE : Frame.End.COMPONENT;
    building.open(
        Tuplet.of(inverted ? ratio.inverted() : ratio, Components.EMPTY),
        end,
        end == Frame.End.COMPONENT ? start : at,
        building.mode(),
        use);
  }

  private void open(Container empty, Frame.End end, int start) {
    building.open(
        empty, end, end == Frame.End.COMPONENT ? start : scanner.at() - end.opening.length());
  }

  /** Passes what opens the container that follows a heading. */
  private Frame.End container() {
    scanner.skipBlank();
    if (scanner.take('{')) {
      return Frame.End.BRACE;
    }
    if (scanner.isNext("<<")) {
      scanner.skip(2);
      return Frame.End.ANGLES;
    }
    return Frame.End.COMPONENT;
  }
}
