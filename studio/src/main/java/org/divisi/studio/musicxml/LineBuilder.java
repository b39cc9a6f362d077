package org.divisi.studio.musicxml;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.divisi.score.AfterGrace;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.Tie;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
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
  private Offset end = Offset.ZERO;

  LineBuilder() {
    open.push(new Open(Ratio.ONE, Ratio.ONE));
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
    notes.add(raw);
    if (raw.grace == Raw.Grace.LATE && endsWithLeaf()) {
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
    fill(offset);
    decorate();
    begin(raw);
    Open inner = open.element();
    inner.held.add(leaf(raw, value(raw, inner.scale), marks));
    end = offset.plus(raw.duration);
    for (int close = 0; close < raw.ends && open.size() > 1; close++) {
      close();
    }
  }

  private boolean endsWithLeaf() {
    List<Component> held = open.element().held;
    return !held.isEmpty() && held.getLast() instanceof Leaf leaf && leaf.isPitched();
  }

  /** Silence up to a time. */
  void fill(Offset offset) {
    if (end.isBefore(offset)) {
      Duration gap = offset.minus(end);
      NoteValue value = scaled(NoteValue.of(Duration.WHOLE), gap, open.element().scale);
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
      List<Component> notes = late.stream().<Component>map(LineBuilder::ornament).toList();
      AfterGrace ornament = AfterGrace.of(main, notes.toArray(Component[]::new));
      Ratio fraction = fraction(late.getFirst().stolen);
      held.add(fraction == null ? ornament : ornament.withFraction(fraction));
      late.clear();
    }
  }

  /** At which part of a note ornaments come that take so many hundredths of it. */
  private static @Nullable Ratio fraction(String stolen) {
    BigDecimal percent = Numbers.decimal(stolen);
    if (stolen.equals(NoteWriter.USUALLY_STOLEN)
        || percent.signum() < 0
        || percent.compareTo(HUNDRED) >= 0) {
      return null;
    }
    Duration part = Numbers.times(Duration.of(1, 100), percent.toPlainString());
    return NoteReader.ratio(Duration.WHOLE.minus(part));
  }

  private static Leaf ornament(Raw raw) {
    Duration written = raw.written == null ? Duration.EIGHTH : raw.written;
    return leaf(raw, NoteValue.of(written), raw.marks);
  }

  /** Puts the ornaments that wait before what comes next. */
  private void decorate() {
    for (int index = 0; index < ornaments.size(); ) {
      Raw.Grace kind = ornaments.get(index).grace;
      List<Component> notes = new ArrayList<>();
      while (index < ornaments.size() && ornaments.get(index).grace == kind) {
        notes.add(ornament(ornaments.get(index++)));
      }
      Grace.Kind command = kind == Raw.Grace.SLASHED ? Grace.Kind.SLASHED : Grace.Kind.GRACE;
      open.element().held.add(Grace.of(command, Components.copyOf(notes)));
    }
    ornaments.clear();
  }

  /** The note value that is shown, multiplied where the time is another. */
  private static NoteValue value(Raw raw, Ratio scale) {
    Duration plain = raw.duration.times(scale.inverted());
    if (raw.wholeMeasure) {
      return scaled(NoteValue.of(Duration.WHOLE), raw.duration, scale);
    }
    if (raw.written != null) {
      return scaled(NoteValue.of(raw.written), raw.duration, scale);
    }
    return plain.isAssignable()
        ? NoteValue.of(plain)
        : scaled(NoteValue.of(Duration.QUARTER), raw.duration, scale);
  }

  private static NoteValue scaled(NoteValue shown, Duration time, Ratio scale) {
    Duration plain = shown.written().times(scale);
    if (plain.equals(time) || time.isZero()) {
      return shown;
    }
    Ratio multiplier = NoteReader.ratio(time).times(NoteReader.ratio(plain).inverted()).reduced();
    return shown.withMultiplier(multiplier);
  }

  private static Leaf leaf(Raw raw, NoteValue value, List<Attachment> marks) {
    if (raw.heads.isEmpty()) {
      return raw.wholeMeasure ? new MultimeasureRest(value, marks) : new Rest(value, marks);
    }
    List<Attachment> all = new ArrayList<>(marks);
    boolean each = !raw.tied.contains(false);
    if (each) {
      all.add(Attachment.of(new Tie()));
    }
    if (raw.heads.size() == 1) {
      return new Note(raw.heads.getFirst(), value, all);
    }
    List<NoteHead> heads = new ArrayList<>();
    for (int index = 0; index < raw.heads.size(); index++) {
      NoteHead head = raw.heads.get(index);
      heads.add(!each && raw.tied.get(index) ? head.withMarks(List.of("~")) : head);
    }
    return new Chord(heads, value, all);
  }

  /** The music, in order. */
  Components music() {
    close(late);
    closeAll();
    decorate();
    return Components.copyOf(open.element().held);
  }
}
