package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.place.Carried;
import org.divisi.lilypond.place.LastLeaf;
import org.divisi.lilypond.place.Pending;
import org.divisi.lilypond.place.Placement;
import org.divisi.lilypond.place.Prefixed;
import org.divisi.lilypond.place.Tags;
import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Repeat;
import org.divisi.score.Tag;
import org.jspecify.annotations.Nullable;

/** The tree that grows while a text is read, with a stack of its own for what is open. */
final class Building {
  private final Scanner scanner;
  private final Source source;
  private final Frames frames;

  private final LastLeaf last;
  private final Pending pending = new Pending();
  private final Comments comments;
  private final Carried carried = new Carried();
  private final Between between;
  private final Written written;

  Building(Scanner scanner, Source source, Written written) {
    this.scanner = scanner;
    this.source = source;
    this.written = written;
    this.last = new LastLeaf(written);
    this.comments = new Comments(pending, last);
    this.frames = new Frames(scanner, source, written);
    this.between = new Between(pending, last, frames, written);
  }

  /** What letters mean here. */
  Mode mode() {
    return frames.top().mode;
  }

  /** Whether nothing is open. */
  boolean isOutside() {
    return frames.isOutside();
  }

  /** Whether a context of a type is open. */
  boolean isWithin(String type) {
    return frames.areWithin(type);
  }

  /** Whether marks may follow what was read last. */
  boolean isMarkable() {
    return last.isThere() || carried.isOpen();
  }

  /** How many components stand here already, the last leaf included. */
  int read() {
    return frames.top().components.size() + (last.isThere() ? 1 : 0);
  }

  /** The words of tags above what comes next. */
  Tags tags() {
    return pending.tags();
  }

  /** The tag above what comes next, which takes it. */
  Tag takeTag() {
    return pending.tags().take();
  }

  /** A leaf has been read. */
  void leaf(Leaf read) {
    Tag tag = takeTag();
    Leaf complete = tag.isEmpty() ? read : read.attach(tag);
    if (!pending.isEmpty()) {
      complete = Prefixed.head(complete, pending.read());
    }
    List<Attachment> own = between.before(/* leafFollows= */ true);
    settle();
    last.begin(complete, own);
    written.moved(read, complete);
    if (carried.isOpen()) {
      last.marks().addAll(carried.take());
    }
  }

  /** The leaf that was read last has become another one. */
  void leafBecame(Leaf other) {
    last.become(other);
  }

  /**
   * An empty chord has been read, so that marks act where the leaf before it ends; or where the
   * leaf behind it begins, if there is none before it.
   */
  void emptyChord() {
    takeTag();
    if (last.isThere() && pending.isOfLiterals()) {
      last.emptyChord();
    } else {
      carried.begin();
    }
  }

  /** A mark has been read, which belongs to the leaf before it. */
  void mark(Attachment mark, int at) {
    if (carried.isOpen() && Carried.isOfOtherMusic(mark)) {
      command(Literal.of("<> " + Placement.text(mark)));
      return;
    }
    if (carried.isOpen()) {
      carried.add(pending.tagged(mark));
      return;
    }
    if (!last.isThere() || !pending.isOfLiterals()) {
      throw source.error(
          at,
          "'%s' has no note before it: write it directly behind one"
              .formatted(source.text(at, scanner.at())));
    }
    // A word that is not known may be a mark itself, and then more marks may follow it.
    pending.moveTo(last.marks());
    last.mark(pending.tagged(mark));
  }

  /** A command has been read, which belongs to the component behind it. */
  void command(Indicator indicator) {
    prefix(indicator);
    if (frames.top().end == Frame.End.COMPONENT && !last.isThere()) {
      frames.add(
          Container.of()
              .withAttachments(
                  Placement.behind(List.copyOf(pending.read()), Literal.Site.CLOSING)));
      pending.read().clear();
    }
  }

  /** A command has been read that says something of the music behind it, and is none itself. */
  void prefix(Indicator indicator) {
    pending.add(pending.tagged(Attachment.of(indicator)));
  }

  /** Takes back the command that was read last, if it is this. */
  void withdraw(Indicator indicator) {
    pending.withdraw(indicator);
  }

  /** The command that was read last, if there is one. */
  @Nullable Indicator last() {
    return pending.last();
  }

  /** The comments between components. */
  Comments comments() {
    return comments;
  }

  /** A container begins. */
  Frame open(Container empty, Frame.End end, int start) {
    return open(empty, end, start, frames.top().mode, null);
  }

  /** Music begins of which something else is made when it is complete. */
  Frame open(
      @Nullable Container empty, Frame.End end, int start, Mode mode, Frame.@Nullable Use use) {
    if (carried.isOpen() && empty instanceof Repeat) {
      // Its first leaf comes more than once.
      prefix(Literal.of(Carried.text(carried.take())));
    }
    List<Attachment> own = between.before(/* leafFollows= */ false);
    Tag tag = takeTag();
    settle();
    Frame frame;
    if (empty == null) {
      List<Attachment> all = new ArrayList<>(own);
      if (!tag.isEmpty()) {
        all.add(Attachment.of(tag));
      }
      frame = new Frame(null, end, start, all, mode, use);
    } else {
      Container known = end == Frame.End.COMPONENT ? empty : Identifiers.read(empty, scanner);
      Container tagged = tag.isEmpty() ? known : known.attach(tag);
      frame = new Frame(tagged, end, start, Prefixed.tweaks(tagged, own), mode, use);
    }
    frames.push(frame);
    return frame;
  }

  /** What an empty chord carries, which is taken away. */
  List<Attachment> takeCarried() {
    return carried.take();
  }

  /** A component has been read as a whole. */
  void component(Component component) {
    List<Attachment> own = between.before(/* leafFollows= */ false);
    Tag tag = takeTag();
    settle();
    List<Attachment> all = new ArrayList<>(component.attachments());
    all.addAll(own);
    if (!tag.isEmpty()) {
      all.add(Attachment.of(tag));
    }
    Component more = all.isEmpty() ? component : component.withAttachments(all);
    written.became(component, more);
    frames.add(more);
  }

  /** The sign has been read that puts voices apart. */
  void apart(int at) {
    end();
    frames.apart(at);
  }

  /** Whether bar checks mean something here. */
  boolean isDividedByBars() {
    return frames.areOfBars();
  }

  /** A bar check has been read where these divide the music. */
  void bar(int at) {
    frames.requireBars(at);
    end();
    frames.top().part();
  }

  /** Whether a leaf was read last that is all that its music consists of. */
  boolean isLoneLeaf() {
    return last.isThere() && frames.top().end == Frame.End.COMPONENT;
  }

  /** Ends all that is open, where the text has ended too early. */
  void closeAll() {
    settle();
    while (!frames.isOutside()) {
      frames.top().attachments.addAll(Placement.behind(pending.take(), Literal.Site.CLOSING));
      if (frames.top().end == Frame.End.COMPONENT
          && frames.top().components.isEmpty()
          && frames.top().attachments.isEmpty()) {
        frames.pop();
      } else {
        frames.top().abandoned = true;
        frames.top().wanted = Math.min(frames.top().wanted, frames.top().components.size());
        frames.add(frames.completed());
      }
    }
  }

  /** What stands outside of all that was opened; it is taken away. */
  List<Component> take() {
    settle();
    List<Component> taken = List.copyOf(frames.top().components);
    frames.top().components.clear();
    pending.read().clear();
    carried.take();
    return taken;
  }

  /** No more components are needed where nothing ends them: the last leaf is complete. */
  void settled() {
    settle();
  }

  /** What stands before the end of the music belongs to what was read last, or to the end. */
  private void end() {
    boolean empty = !last.isThere() && frames.top().components.isEmpty();
    takeTag();
    if (!empty && !pending.isEmpty()) {
      between.attachToLast(Placement.behind(pending.takeOfLast(), Literal.Site.AFTER));
    }
    settle();
    frames.requireMusic();
    frames.top().attachments.addAll(Placement.behind(pending.take(), Literal.Site.CLOSING));
    carried.end(frames.top().attachments);
  }

  /** A container ends. */
  void close(Frame.End end, int at) {
    settleOpen();
    frames.requireOpen(end, at);
    end();
    Identifiers.skip(scanner);
    frames.add(frames.completed());
  }

  /** A leaf that is all that its music consists of ends that music. */
  private void settleOpen() {
    if (isLoneLeaf()) {
      if (!pending.isEmpty()) {
        between.attachToLast(Placement.behind(pending.take(), Literal.Site.AFTER));
      }
      settle();
    }
  }

  /** No mark can follow the last leaf any more. */
  private void settle() {
    if (last.isThere()) {
      frames.add(last.complete());
    }
  }

  /** The text has ended: all that was read. */
  List<Component> finish() {
    settleOpen();
    settle();
    frames.requireMusic();
    frames.requireOutside();
    List<Attachment> rest = pending.take();
    if (!rest.isEmpty() && frames.top().components.isEmpty()) {
      return List.of(Container.of().withAttachments(Placement.behind(rest, Literal.Site.CLOSING)));
    }
    if (!rest.isEmpty()) {
      between.attachToLast(Placement.behind(rest, Literal.Site.AFTER));
    }
    return frames.top().components;
  }

  /** What was read of a line by itself: the marks behind a leaf that was there before it. */
  List<Attachment> marks() {
    return List.copyOf(last.marks());
  }

  /** What was read of a line by itself: the commands before what follows. */
  List<Attachment> pending() {
    return List.copyOf(pending.read());
  }

  /** The leaf that was read last. */
  @Nullable Leaf leaf() {
    return last.leaf();
  }
}
