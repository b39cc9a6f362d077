package org.divisi.studio.musicxml.read;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.divisi.score.AfterGrace;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.ContextSetting;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Skip;
import org.divisi.score.Tuplet;
import org.divisi.score.VoiceNumber;
import org.divisi.studio.musicxml.write.NoteWriter;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Builds the music of one voice out of its notes, in the order of time. */
final class LineBuilder {
  /** A tuplet that has begun, or the line itself. */
  private static final class Open {
    private final Ratio ratio;
    private final Ratio scale;
    private final List<Component> held = new ArrayList<>();

    Open(Ratio ratio, Ratio scale) {
      this.ratio = ratio;
      this.scale = scale;
    }
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Raw> ornaments = new ArrayList<>();
  private final List<Raw> late = new ArrayList<>();
  private final List<Raw> notes = new ArrayList<>();
  private List<Attachment> last = List.of();
  private Offset end = Offset.ZERO;
  private boolean waits;

  LineBuilder() {
    this(Ratio.ONE);
  }

  /** A line within music that is scaled. */
  private LineBuilder(Ratio scale) {
    open.push(new Open(Ratio.ONE, scale));
  }

  Offset end() {
    return end;
  }

  /** All that was added, in order. */
  List<Raw> notes() {
    return notes;
  }

  /** Adds a note that begins at or behind the end of what there is. */
  void add(Raw raw, Offset offset, List<Attachment> marks) {
    if (raw.goesOn && end.equals(offset) && endsWithLeaf()) {
      lengthen(raw, marks);
      return;
    }
    notes.add(raw);
    settle(raw, offset);
    follow(raw);
    List<Component> held = open.element().held;
    if (raw.grace == Raw.Grace.LATE && !held.isEmpty() && held.getLast() instanceof Leaf) {
      late.add(raw);
      return;
    }
    close(late);
    if (raw.grace != Raw.Grace.NONE) {
      if (end.isBefore(offset)) {
        fill(offset);
      }
      ornaments.add(raw);
      return;
    }
    if (raw.modification.isTrivial() && raw.begins.isEmpty()) {
      closeAll();
    }
    if (end.isBefore(offset)) {
      decorate();
    }
    fill(offset);
    decorate();
    begin(raw);
    Open inner = open.element();
    inner.held.add(Leaves.leaf(raw, Leaves.value(raw, inner.scale), marks));
    last = marks;
    finish(raw);
  }

  /** Makes the last note longer by one that only stands behind a bar line. */
  private void lengthen(Raw raw, List<Attachment> marks) {
    Raw whole = notes.removeLast().with(raw);
    List<Attachment> all = new ArrayList<>(last);
    marks.stream().filter(mark -> !last.contains(mark) && !Mark.isUpbeat(mark)).forEach(all::add);
    Open inner = open.element();
    inner.held.removeLast();
    inner.held.add(Leaves.leaf(whole, Leaves.value(whole, inner.scale), all));
    notes.add(whole);
    last = all;
    finish(raw);
  }

  /** Time passes, and tuplets end that end with a note. */
  private void finish(Raw raw) {
    end = end.plus(raw.duration);
    for (int close = 0; close < raw.ends && open.size() > 1; close++) {
      close();
    }
  }

  /** Ornaments with which a measure ends belong to the note before them. */
  private void settle(Raw next, Offset offset) {
    boolean passed = !ornaments.isEmpty() && ornaments.getFirst().measure < next.measure;
    if (passed && !end.isBefore(offset) && endsWithLeaf()) {
      late.addAll(ornaments);
      ornaments.clear();
    }
  }

  /** Ties may have to wait for a note that is not the next. */
  private void follow(Raw next) {
    Raw before = notes.size() > 1 ? notes.get(notes.size() - 2) : next;
    for (int index = 0; index < before.heads.size() && !waits; index++) {
      Pitch pitch = before.heads.get(index).pitch();
      waits =
          before.tied.get(index)
              && before.grace != Raw.Grace.NONE
              && next.heads.stream().noneMatch(head -> head.pitch().equals(pitch));
    }
  }

  /**
   * The music, in order.
   *
   * @param number which voice of its staff it is; 0 where it is alone
   */
  Components music(int number) {
    List<Component> music = new ArrayList<>(music().toList());
    if (!music.isEmpty() && waits) {
      music.set(0, music.getFirst().attach(ContextSetting.of("tieWaitForNote", true)));
    }
    if (!music.isEmpty() && number > 0) {
      music.set(0, music.getFirst().attach(VoiceNumber.of(number)));
    }
    return Components.copyOf(music);
  }

  private boolean endsWithLeaf() {
    List<Component> held = open.element().held;
    return !held.isEmpty() && held.getLast() instanceof Leaf leaf && leaf.isPitched();
  }

  /** Silence up to a time. */
  void fill(Offset offset) {
    if (end.isBefore(offset)) {
      Duration gap = offset.minus(end);
      NoteValue value = Leaves.scaled(NoteValue.of(Duration.WHOLE), gap, open.element().scale);
      Duration plain = gap.times(open.element().scale.inverted());
      open.element()
          .held
          .add(new Skip(plain.isAssignable() ? NoteValue.of(plain) : value, List.of()));
      end = offset;
    }
  }

  private void begin(Raw raw) {
    int count = raw.begins.size();
    for (int index = 0; index < count; index++) {
      Ratio said = raw.begins.get(index).ratio();
      Ratio around = open.element().scale;
      // What is left of the whole change of time belongs to the innermost.
      Ratio rest = raw.modification.times(around).reduced();
      boolean innermost = index == count - 1;
      Ratio ratio = said != null ? said : innermost ? rest : Ratio.ONE;
      open.push(new Open(ratio, around.times(ratio.inverted()).reduced()));
    }
  }

  private void closeAll() {
    while (open.size() > 1) {
      close();
    }
  }

  private void close() {
    Open closed = open.pop();
    if (closed.held.isEmpty()) {
      return;
    }
    if (closed.ratio.isTrivial()) {
      open.element().held.addAll(closed.held);
    } else {
      open.element().held.add(Tuplet.of(closed.ratio, Components.copyOf(closed.held)));
    }
  }

  /** Puts ornaments behind the note before them. */
  private void close(List<Raw> late) {
    List<Component> held = open.element().held;
    if (!late.isEmpty() && held.removeLast() instanceof Leaf main) {
      AfterGrace ornament = AfterGrace.of(main, ornaments(late).stream().toArray(Component[]::new));
      Ratio fraction = fraction(late.getFirst().stolen);
      held.add(fraction == null ? ornament : ornament.withFraction(fraction));
      late.clear();
    }
  }

  /** At which part of a note ornaments come that take so many hundredths of it. */
  private static @Nullable Ratio fraction(String stolen) {
    BigDecimal percent = Numbers.decimal(stolen);
    boolean usual = stolen.isEmpty() || stolen.equals(NoteWriter.USUALLY_STOLEN);
    if (usual || percent.signum() < 0 || percent.compareTo(HUNDRED) >= 0) {
      return null;
    }
    return Numbers.simplest(BigDecimal.ONE.subtract(percent.movePointLeft(2)));
  }

  /** Ornaments that follow one another, in tuplets of their own. */
  private Components ornaments(List<Raw> raws) {
    LineBuilder line = new LineBuilder(open.element().scale);
    for (Raw raw : raws) {
      line.ornament(raw);
    }
    line.closeAll();
    return Components.copyOf(line.open.element().held);
  }

  private void ornament(Raw raw) {
    if (raw.modification.isTrivial() && raw.begins.isEmpty()) {
      closeAll();
    }
    begin(raw);
    Open inner = open.element();
    NoteValue written = NoteValue.of(raw.written == null ? Duration.EIGHTH : raw.written);
    Duration time = written.duration().times(raw.modification.inverted());
    inner.held.add(Leaves.leaf(raw, Leaves.scaled(written, time, inner.scale), raw.marks));
    for (int close = 0; close < raw.ends && open.size() > 1; close++) {
      close();
    }
  }

  /** Puts the ornaments that wait before what comes next. */
  private void decorate() {
    for (int index = 0; index < ornaments.size(); ) {
      Raw.Grace kind = ornaments.get(index).grace;
      List<Raw> alike = new ArrayList<>();
      while (index < ornaments.size() && ornaments.get(index).grace == kind) {
        alike.add(ornaments.get(index++));
      }
      Grace.Kind command = kind == Raw.Grace.SLASHED ? Grace.Kind.SLASHED : Grace.Kind.GRACE;
      open.element().held.add(Grace.of(command, ornaments(alike)));
    }
    ornaments.clear();
  }

  private Components music() {
    if (endsWithLeaf()) {
      late.addAll(ornaments);
      ornaments.clear();
    }
    close(late);
    closeAll();
    decorate();
    return Components.copyOf(open.element().held);
  }
}
