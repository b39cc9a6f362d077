package org.divisi.lilypond;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.jspecify.annotations.Nullable;

/** The tree that grows while a text is read, with a stack of its own for what is open. */
final class Building {
  private final Scanner scanner;
  private final Source source;
  private final Deque<Frame> around = new ArrayDeque<>();
  private Frame frame = new Frame(Container.of(), Frame.End.BRACE, -1, List.of());

  /** The leaf that was read last, as long as marks may follow it. */
  private @Nullable Leaf leaf;

  /** What will be attached to that leaf. */
  private final List<Attachment> marks = new ArrayList<>();

  /** The commands that stand before the next component. */
  private final List<Indicator> pending = new ArrayList<>();

  Building(Scanner scanner, Source source) {
    this.scanner = scanner;
    this.source = source;
  }

  /** A leaf has been read. */
  void leaf(Leaf read) {
    List<Attachment> before = pending.isEmpty() ? List.of() : before();
    settle();
    leaf = read;
    marks.addAll(before);
  }

  /** A mark has been read, which belongs to the leaf before it. */
  void mark(Indicator indicator, Direction direction, int at) {
    boolean literals = pending.stream().allMatch(Literal.class::isInstance);
    if (leaf == null || !literals) {
      throw source.error(
          at,
          "'%s' has no note before it: write it directly behind one"
              .formatted(source.text(at, scanner.at())));
    }
    // A word that is not known may be a mark itself, and then more marks may follow it.
    marks.addAll(Order.literals(pending, Literal.Site.AFTER));
    pending.clear();
    if (indicator instanceof Literal literal && joins(literal)) {
      return;
    }
    marks.add(Attachment.of(indicator, direction));
  }

  /** Joins a literal to the one before it, where sorting would put it first. */
  private boolean joins(Literal literal) {
    int last = marks.size() - 1;
    if (last < 0
        || !(marks.get(last).indicator() instanceof Literal before)
        || before.site() != literal.site()
        || Contribution.compare(before.text(), literal.text()) <= 0) {
      return false;
    }
    Literal joined = Literal.of(before.text() + "\n" + literal.text(), literal.site());
    marks.set(last, Attachment.of(joined));
    return true;
  }

  /** A command has been read, which belongs to the component behind it. */
  void command(Indicator indicator) {
    pending.add(indicator);
  }

  /** Takes back the command that was read last, if it is this. */
  void withdraw(Indicator indicator) {
    if (!pending.isEmpty() && pending.get(pending.size() - 1).equals(indicator)) {
      pending.remove(pending.size() - 1);
    }
  }

  /** A bar line has been read, which belongs to the component before it, if there is one. */
  void barLine(BarLine line) {
    if (leaf == null && frame.components.isEmpty()) {
      command(Literal.of(Order.text(line)));
    } else {
      attachToLast(List.of(Attachment.of(line)));
    }
  }

  private void attachToLast(List<Attachment> attachments) {
    if (leaf != null) {
      marks.addAll(attachments);
      return;
    }
    int last = frame.components.size() - 1;
    Component component = frame.components.get(last);
    List<Attachment> all = new ArrayList<>(component.attachments());
    all.addAll(attachments);
    frame.components.set(last, component.withAttachments(all));
  }

  /** What stands before the component that comes now. */
  private List<Attachment> before() {
    List<Attachment> attachments = new ArrayList<>();
    int apart = Order.apart(pending);
    List<Indicator> early = new ArrayList<>();
    for (int index = 0; index < pending.size(); index++) {
      if (index < apart && pending.get(index) instanceof Literal) {
        early.add(pending.get(index));
      } else {
        attachments.add(Attachment.of(pending.get(index)));
      }
    }
    pending.clear();
    if (early.isEmpty()) {
      return attachments;
    }
    if (leaf == null && frame.components.isEmpty()) {
      attachments.addAll(Order.literals(early, Literal.Site.ABSOLUTE_BEFORE));
    } else {
      attachToLast(Order.literals(early, Literal.Site.AFTER));
    }
    return attachments;
  }

  /** A container begins. */
  void open(Container empty, Frame.End end, int start) {
    List<Attachment> before = before();
    settle();
    around.push(frame);
    frame = new Frame(empty, end, start, before);
  }

  /** A container ends. */
  void close(Frame.End end, int at) {
    settle();
    if (frame.end == Frame.End.COMPONENT) {
      throw withoutMusic();
    }
    if (around.isEmpty()) {
      throw source.error(
          at, "'%s' closes nothing: no '%s' is open".formatted(end.closing, end.opening));
    }
    if (frame.end != end) {
      throw source.error(
          at,
          "'%s' cannot close the '%s' of %s: write '%s' first"
              .formatted(
                  end.closing, frame.end.opening, source.place(frame.start), frame.end.closing));
    }
    frame.attachments.addAll(Order.literals(pending, Literal.Site.CLOSING));
    pending.clear();
    Component complete = frame.complete();
    frame = around.pop();
    add(complete);
  }

  /** No mark can follow the last leaf any more. */
  private void settle() {
    Leaf settled = leaf;
    if (settled == null) {
      return;
    }
    leaf = null;
    if (!marks.isEmpty()) {
      settled = settled.withAttachments(marks);
      marks.clear();
    }
    add(settled);
  }

  private void add(Component component) {
    frame.components.add(component);
    while (frame.end == Frame.End.COMPONENT) {
      Component complete = frame.complete();
      frame = around.pop();
      frame.components.add(complete);
    }
  }

  /** The text has ended: all that was read. */
  List<Component> finish() {
    settle();
    if (frame.end == Frame.End.COMPONENT) {
      throw withoutMusic();
    }
    if (!around.isEmpty()) {
      throw source.error(
          frame.start,
          "'%s' is never closed: add '%s' where what it holds ends"
              .formatted(frame.end.opening, frame.end.closing));
    }
    if (!pending.isEmpty() && frame.components.isEmpty()) {
      return List.of(Container.of().withAttachments(Order.literals(pending, Literal.Site.CLOSING)));
    }
    if (!pending.isEmpty()) {
      attachToLast(Order.literals(pending, Literal.Site.AFTER));
    }
    return frame.components;
  }

  private LilyPondException withoutMusic() {
    return source.error(frame.start, "this has no music behind it: write it in braces");
  }
}
