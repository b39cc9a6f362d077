package org.divisi.lilypond.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.divisi.lilypond.change.Endings;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Alternative;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Repeat;
import org.jspecify.annotations.Nullable;

/** The containers that are open while a text is read, the innermost on top. */
final class Frames {
  private final Scanner scanner;
  private final Source source;
  private final Written written;
  private final Deque<Frame> around = new ArrayDeque<>();
  private Frame top = new Frame(Container.of(), Frame.End.BRACE, -1, List.of(), Mode.NOTES, null);

  /** How many of those that are open are divided by bar checks. */
  private int ofBars;

  Frames(Scanner scanner, Source source, Written written) {
    this.scanner = scanner;
    this.source = source;
    this.written = written;
  }

  /** The innermost; where nothing is open, what stands outside. */
  Frame top() {
    return top;
  }

  /** Whether nothing is open. */
  boolean isOutside() {
    return around.isEmpty();
  }

  /** Whether bar checks divide something that is open. */
  boolean areOfBars() {
    return ofBars > 0;
  }

  /** Whether a context of a type is open. */
  boolean areWithin(String type) {
    return isContext(top, type) || around.stream().anyMatch(frame -> isContext(frame, type));
  }

  private static boolean isContext(Frame frame, String type) {
    return frame.empty instanceof Context context && context.lilypondType().equals(type);
  }

  /** One more is open. */
  void push(Frame frame) {
    ofBars += frame.isOfBars() ? 1 : 0;
    around.push(top);
    top = frame;
  }

  /** The innermost is given up. */
  void pop() {
    ofBars -= top.isOfBars() ? 1 : 0;
    top = around.pop();
  }

  /** Ends the innermost; gives what it became, or null where nothing stands there. */
  @Nullable Component completed() {
    if (!top.abandoned && !top.attachments.isEmpty() && top.components.size() == 1) {
      // What stands before it joins what its one component carries already.
      source.effort().step(top.components.get(0).attachments().size());
    }
    Component complete = top.complete(written);
    pop();
    return complete;
  }

  /** A component stands in the innermost, which may be full then. */
  void add(@Nullable Component component) {
    Component next = component;
    while (next != null) {
      top.components.add(next);
      if (next instanceof Repeat || next instanceof Alternative) {
        Endings.unfold(top.components, written);
      }
      if (top.end != Frame.End.COMPONENT) {
        return;
      }
      if (next instanceof Repeat && scanner.isWordNext("alternative")
          || isOpenEnded() && scanner.isWordNext("addlyrics")) {
        top.wanted++;
      }
      if (!top.isFull()) {
        return;
      }
      next = completed();
    }
  }

  private boolean isOpenEnded() {
    return top.use != null && top.use.isOpenEnded();
  }

  /** Puts voices apart in the innermost. */
  void apart(int at) {
    if (top.end != Frame.End.ANGLES) {
      throw source.error(at, "'\\\\' puts voices apart within << >>: write them there");
    }
    top.part();
  }

  /** Refuses a bar check within music that others divide. */
  void requireBars(int at) {
    if (!top.isOfBars()) {
      throw source.error(
          at,
          "'|' within other music in \\parallelMusic is not read: write it between the bars only");
    }
  }

  /** Refuses an end of what is not open. */
  void requireOpen(Frame.End end, int at) {
    if (isOutside()) {
      throw source.error(
          at, "'%s' closes nothing: no '%s' is open".formatted(end.closing, end.opening));
    }
    if (top.end != end && top.end != Frame.End.COMPONENT) {
      throw source.error(
          at,
          "'%s' cannot close the '%s' of %s: write '%s' first"
              .formatted(end.closing, top.end.opening, source.place(top.start), top.end.closing));
    }
  }

  /** Refuses the end of the text where something is open. */
  void requireOutside() {
    if (!isOutside()) {
      throw source.error(
          top.start,
          "'%s' is never closed: add '%s' where what it holds ends"
              .formatted(top.end.opening, top.end.closing));
    }
  }

  /** Refuses an end where a command waits for its music. */
  void requireMusic() {
    if (top.end == Frame.End.COMPONENT) {
      throw source.error(top.start, "this has no music behind it: write it in braces");
    }
  }
}
