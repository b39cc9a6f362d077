package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Printing;
import org.divisi.score.Tag;
import org.jspecify.annotations.Nullable;

/** The tree that grows while a text is read, with a stack of its own for what is open. */
final class Building {
  private final Scanner scanner;
  private final Source source;
  private final Frames frames;

  /** The leaf that was read last, as long as marks may follow it. */
  private @Nullable Leaf leaf;

  /** What will be attached to that leaf. */
  private final List<Attachment> marks = new ArrayList<>();

  /** What will be attached to it from before it. */
  private List<Attachment> before = List.of();

  /** How many empty chords stand behind that leaf: the marks behind them act at its end. */
  private int emptyChords;

  /** The commands that stand before the next component. */
  private final List<Attachment> pending = new ArrayList<>();

  private final Deactivated deactivated = new Deactivated(this);

  /** What must be done before comments and empty lines. */
  private Runnable beforeComment = () -> {};

  private final Tags tags = new Tags();
  private final Written written;
  private boolean pitchedTrill;

  private final Carried carried = new Carried();

  Building(Scanner scanner, Source source, Written written) {
    this.scanner = scanner;
    this.source = source;
    this.written = written;
    this.frames = new Frames(scanner, source, written);
  }

  /** What letters mean here. */
  Mode mode() {
    return frames.top().mode;
  }

  /** Whether nothing is open. */
  boolean isOutside() {
    return frames.isOutside();
  }

  /** Whether marks may follow what was read last. */
  boolean isMarkable() {
    return leaf != null || carried.isOpen();
  }

  /** How many components stand here already, the last leaf included. */
  int read() {
    return frames.top().components.size() + (leaf == null ? 0 : 1);
  }

  /** The words of tags above what comes next. */
  Tags tags() {
    return tags;
  }

  /** The tag above what comes next, which takes it. */
  Tag takeTag() {
    return tags.take();
  }

  /** A leaf has been read. */
  void leaf(Leaf read) {
    Tag tag = takeTag();
    Leaf complete = tag.isEmpty() ? read : read.attach(tag);
    if (!pending.isEmpty()) {
      complete = Prefixed.head(complete, pending);
    }
    List<Attachment> own = pending.isEmpty() ? List.of() : before(/* leafFollows= */ true);
    settle();
    leaf = complete;
    before = own;
    written.moved(read, complete);
    marks.addAll(carried.take());
  }

  /** The leaf that was read last has become another one. */
  void leafBecame(Leaf other) {
    leaf = other;
  }

  /** The leaf before was only read, and another edition has another one. */
  void variant(Leaf other, Tag tag) {
    Leaf own = leaf;
    Leaf both = own == null ? null : Prefixed.variant(own, other, tag);
    if (both != null) {
      leaf = both;
    }
  }

  /**
   * An empty chord has been read, so that marks act where the leaf before it ends; or where the
   * leaf behind it begins, if there is none before it.
   */
  void emptyChord() {
    takeTag();
    boolean parted =
        pending.stream().anyMatch(attachment -> !(attachment.indicator() instanceof Literal));
    if (leaf == null || parted) {
      carried.begin();
    } else {
      emptyChords++;
    }
  }

  /** A mark has been read, which belongs to the leaf before it. */
  void mark(Attachment mark, int at) {
    boolean literals =
        pending.isEmpty()
            || pending.stream().allMatch(attachment -> attachment.indicator() instanceof Literal);
    if (carried.isOpen() && Carried.isOfOtherMusic(mark)) {
      command(Literal.of("<> " + Placement.text(mark)));
      return;
    }
    if (carried.isOpen()) {
      Tag tag = takeTag();
      carried.add(tag.isEmpty() ? mark : mark.tagged(tag));
      return;
    }
    if (leaf == null || !literals) {
      throw source.error(
          at,
          "'%s' has no note before it: write it directly behind one"
              .formatted(source.text(at, scanner.at())));
    }
    // A word that is not known may be a mark itself, and then more marks may follow it.
    marks.addAll(pending);
    pending.clear();
    Tag tag = takeTag();
    Attachment tagged = tag.isEmpty() ? mark : mark.tagged(tag);
    marks.add(emptyChords > 0 ? tagged.leaked() : tagged);
  }

  /** A command has been read, which belongs to the component behind it. */
  void command(Indicator indicator) {
    prefix(indicator);
    if (frames.top().end == Frame.End.COMPONENT && leaf == null) {
      frames.add(
          Container.of()
              .withAttachments(Placement.behind(List.copyOf(pending), Literal.Site.CLOSING)));
      pending.clear();
    }
  }

  /** A command has been read that says something of the music behind it, and is none itself. */
  void prefix(Indicator indicator) {
    Tag tag = takeTag();
    Attachment attachment = Attachment.of(indicator);
    pending.add(tag.isEmpty() ? attachment : attachment.tagged(tag));
  }

  /** A comment has been read, or an empty line. */
  void comment(String text, Tag tag) {
    beforeComment.run();
    Attachment attachment = Attachment.of(Literal.of(text));
    pending.add(tag.isEmpty() ? attachment : attachment.tagged(tag));
  }

  /** Does something before comments and empty lines. */
  void beforeComment(Runnable action) {
    beforeComment = action;
  }

  /** A line has been read that is commented out. */
  void deactivated(String text, Tag tag, Printing.Activity activity) {
    beforeComment.run();
    deactivated.line(text, tag, activity);
  }

  /** What was commented out belongs to the leaf before it, or to what follows. */
  void deactivated(List<Attachment> found, boolean marking) {
    if (marking && leaf != null) {
      marks.addAll(pending);
      pending.clear();
      marks.addAll(found);
    } else {
      pending.addAll(found);
    }
  }

  /** What was read last was commented out, and an edition has it. */
  void turnedOn() {
    List<Attachment> read = pending.isEmpty() ? marks : pending;
    int last = read.size() - 1;
    if (last >= 0) {
      read.set(last, read.get(last).withActivity(Printing.Activity.TURNED_ON));
    }
  }

  /** The lines that are commented out have ended. */
  void endDeactivated() {
    deactivated.end();
  }

  /** Takes back the command that was read last, if it is this. */
  void withdraw(Indicator indicator) {
    int last = pending.size() - 1;
    if (last >= 0 && pending.get(last).indicator().equals(indicator)) {
      pending.remove(last);
    }
  }

  /** The command that was read last, if there is one. */
  @Nullable Indicator last() {
    return pending.isEmpty() ? null : pending.get(pending.size() - 1).indicator();
  }

  /** The next trill says with which pitch. */
  void pitchedTrill() {
    takeTag();
    pitchedTrill = true;
  }

  /** Whether the trill that was read says with which pitch. */
  boolean takePitchedTrill() {
    boolean pitched = pitchedTrill;
    pitchedTrill = false;
    return pitched;
  }

  /** What stands before the component that comes now. */
  private List<Attachment> before(boolean leafFollows) {
    boolean hasPrevious = leaf != null || !frames.top().components.isEmpty();
    Crowd.thin(pending);
    Placement.Divided divided = Placement.between(pending, hasPrevious, leafFollows);
    pending.clear();
    if (!divided.previous().isEmpty()) {
      attachToLast(divided.previous());
    }
    return divided.next();
  }

  private void attachToLast(List<Attachment> attachments) {
    if (leaf != null) {
      marks.addAll(attachments);
      return;
    }
    int last = frames.top().components.size() - 1;
    Component component = frames.top().components.get(last);
    List<Attachment> all = new ArrayList<>(component.attachments());
    all.addAll(attachments);
    Component more = component.withAttachments(all);
    written.became(component, more);
    frames.top().components.set(last, more);
  }

  /** A container begins. */
  void open(Container empty, Frame.End end, int start) {
    open(empty, end, start, frames.top().mode, null);
  }

  /** Music begins of which something else is made when it is complete. */
  void open(
      @Nullable Container empty, Frame.End end, int start, Mode mode, Frame.@Nullable Use use) {
    List<Attachment> own = pending.isEmpty() ? List.of() : before(/* leafFollows= */ false);
    Tag tag = takeTag();
    settle();
    if (empty == null) {
      List<Attachment> all = new ArrayList<>(own);
      if (!tag.isEmpty()) {
        all.add(Attachment.of(tag));
      }
      frames.push(new Frame(null, end, start, all, mode, use));
    } else {
      Container known = end == Frame.End.COMPONENT ? empty : Identifiers.read(empty, scanner);
      Container tagged = tag.isEmpty() ? known : known.attach(tag);
      frames.push(new Frame(tagged, end, start, Prefixed.tweaks(tagged, own), mode, use));
    }
  }

  /** The music that was opened last consists of so many components. */
  void want(int components) {
    frames.top().wanted = components;
  }

  /** The voices that are apart within what was opened last have these names. */
  void name(List<String> voices) {
    frames.top().voices = voices;
  }

  /** A component has been read as a whole. */
  void component(Component component) {
    List<Attachment> own = pending.isEmpty() ? List.of() : before(/* leafFollows= */ false);
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
    if (frames.top().end != Frame.End.ANGLES) {
      throw source.error(at, "'\\\\' puts voices apart within << >>: write them there");
    }
    frames.top().part();
  }

  /** Whether bar checks mean something here. */
  boolean isDividedByBars() {
    return frames.areOfBars();
  }

  /** A bar check has been read where these divide the music. */
  void bar(int at) {
    if (!frames.top().isOfBars()) {
      throw source.error(
          at,
          "'|' within other music in \\parallelMusic is not read: write it between the bars only");
    }
    end();
    frames.top().part();
  }

  /** Whether a leaf was read last that is all that its music consists of. */
  boolean isLoneLeaf() {
    return leaf != null && frames.top().end == Frame.End.COMPONENT;
  }

  /** Ends all that is open, where the text has ended too early. */
  void closeAll() {
    settle();
    Crowd.thin(pending);
    while (!frames.isOutside()) {
      frames.top().attachments.addAll(Placement.behind(pending, Literal.Site.CLOSING));
      pending.clear();
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
    pending.clear();
    carried.take();
    return taken;
  }

  /** No more components are needed where nothing ends them: the last leaf is complete. */
  void settled() {
    settle();
  }

  /** What stands before the end of the music belongs to what was read last, or to the end. */
  private void end() {
    boolean empty = leaf == null && frames.top().components.isEmpty();
    takeTag();
    Crowd.thin(pending);
    if (!empty && !pending.isEmpty()) {
      int behind =
          Math.max(Placement.behind(pending), Placement.outOfOrder(pending, Literal.Site.CLOSING));
      List<Attachment> own = new ArrayList<>(pending.subList(0, behind));
      pending.subList(0, behind).clear();
      attachToLast(Placement.behind(own, Literal.Site.AFTER));
    }
    settle();
    frames.requireMusic();
    frames.top().attachments.addAll(Placement.behind(pending, Literal.Site.CLOSING));
    pending.clear();
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
    if (frames.top().end == Frame.End.COMPONENT && leaf != null) {
      if (!pending.isEmpty()) {
        Crowd.thin(pending);
        attachToLast(Placement.behind(List.copyOf(pending), Literal.Site.AFTER));
        pending.clear();
      }
      settle();
    }
  }

  /** No mark can follow the last leaf any more. */
  private void settle() {
    Leaf settled = leaf;
    if (settled == null) {
      return;
    }
    leaf = null;
    emptyChords = 0;
    if (!marks.isEmpty() || !before.isEmpty()) {
      List<Attachment> all = new ArrayList<>(settled.attachments());
      all.addAll(before);
      Crowd.thin(marks);
      all.addAll(Placement.marks(marks));
      Leaf marked = settled.withAttachments(all);
      written.moved(settled, marked);
      settled = marked;
      marks.clear();
      before = List.of();
    }
    frames.add(settled);
  }

  /** The text has ended: all that was read. */
  List<Component> finish() {
    Crowd.thin(pending);
    settleOpen();
    settle();
    frames.requireMusic();
    frames.requireOutside();
    if (!pending.isEmpty() && frames.top().components.isEmpty()) {
      return List.of(
          Container.of().withAttachments(Placement.behind(pending, Literal.Site.CLOSING)));
    }
    if (!pending.isEmpty()) {
      attachToLast(Placement.behind(pending, Literal.Site.AFTER));
    }
    pending.clear();
    return frames.top().components;
  }

  /** What was read of a line by itself: the marks behind a leaf that was there before it. */
  List<Attachment> marks() {
    return List.copyOf(marks);
  }

  /** What was read of a line by itself: the commands before what follows. */
  List<Attachment> pending() {
    return List.copyOf(pending);
  }

  /** The leaf that was read last. */
  @Nullable Leaf leaf() {
    return leaf;
  }
}
