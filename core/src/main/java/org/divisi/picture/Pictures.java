package org.divisi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.divisi.picture.Drawing.Anchor;
import org.divisi.theory.Accents;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.OffsetCounts;
import org.divisi.theory.Timespan;
import org.divisi.theory.Timespans;
import org.divisi.theory.sets.NumberedPitchClass;
import org.divisi.theory.sets.PitchClassSet;
import org.divisi.theory.sets.ToneRow;

/** Draws what composers would rather look at than read. */
public final class Pictures {
  private static final int WIDTH = 640;
  private static final int MARGIN = 24;
  private static final int ROW = 22;
  private static final String GREY = "#bbbbbb";
  private static final String BLUE = "#9ecae1";

  private Pictures() {}

  /** Timespans as bars over an axis of time, in as few rows as keep them apart. */
  public static Picture timespans(Timespans timespans) {
    List<Timespans> rows = timespans.explode();
    Drawing drawing = new Drawing(WIDTH, 2 * MARGIN + ROW * Math.max(1, rows.size()));
    int bottom = MARGIN + ROW * Math.max(1, rows.size());
    if (timespans.isEmpty()) {
      drawing.line(MARGIN, bottom, WIDTH - MARGIN, bottom, "black");
      return drawing.picture();
    }
    Axis axis = Axis.of(timespans.timespan());
    axis.draw(drawing, timespans.offsets(), bottom);
    for (int row = 0; row < rows.size(); row++) {
      double y = MARGIN + ROW * row;
      for (Timespan timespan : rows.get(row)) {
        double x = axis.x(timespan.start());
        drawing.box(x, y, axis.x(timespan.stop()) - x, ROW - 6, BLUE);
        drawing.words(x + 4, y + 12, timespan.label(), Anchor.START);
      }
    }
    return drawing.picture();
  }

  /** How many things happen at each offset, as columns over an axis of time. */
  public static Picture offsets(OffsetCounts counts) {
    int most = counts.toMap().values().stream().max(Integer::compare).orElse(1);
    int bottom = MARGIN + Drawing.LINE * Math.min(most, 10) + ROW;
    Drawing drawing = new Drawing(WIDTH, bottom + MARGIN);
    if (counts.toMap().isEmpty()) {
      drawing.line(MARGIN, bottom, WIDTH - MARGIN, bottom, "black");
      return drawing.picture();
    }
    List<Offset> offsets = counts.offsets();
    Axis axis = Axis.of(Timespan.of(offsets.get(0), offsets.get(offsets.size() - 1)));
    axis.draw(drawing, offsets, bottom);
    double unit = (bottom - MARGIN - ROW) / (double) most;
    counts
        .toMap()
        .forEach(
            (offset, count) -> {
              double height = unit * count;
              drawing.box(axis.x(offset) - 4, bottom - height, 8, height, BLUE);
              drawing.words(
                  axis.x(offset), bottom - height - 4, String.valueOf(count), Anchor.MIDDLE);
            });
    return drawing.picture();
  }

  /**
   * The tree of a meter, its parts as wide as they are long, and the accents of its beats below.
   */
  public static Picture meter(Meter meter) {
    int levels = meter.depth() + 1;
    int bottom = MARGIN + ROW * levels + 3 * ROW;
    Drawing drawing = new Drawing(WIDTH, bottom + MARGIN);
    Axis axis = Axis.of(Timespan.of(Offset.ZERO, Offset.ZERO.plus(meter.duration())));
    List<Meter> row = List.of(meter);
    List<Offset> starts = List.of(Offset.ZERO);
    for (int level = 0; level < levels; level++) {
      List<Meter> below = new ArrayList<>();
      List<Offset> belowStarts = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        part(drawing, axis, row.get(i), starts.get(i), level);
        Offset start = starts.get(i);
        for (Meter part : row.get(i).parts()) {
          below.add(part);
          belowStarts.add(start);
          start = start.plus(part.duration());
        }
      }
      row = below;
      starts = belowStarts;
    }
    accents(drawing, axis, meter, bottom);
    return drawing.picture();
  }

  private static void part(Drawing drawing, Axis axis, Meter meter, Offset start, int level) {
    double x = axis.x(start);
    double width = axis.x(start.plus(meter.duration())) - x;
    double y = MARGIN + ROW * level;
    drawing.box(x, y, width, ROW, meter.isBeat() ? "white" : BLUE);
    drawing.words(x + width / 2, y + 15, meter.pair(), Anchor.MIDDLE);
  }

  private static void accents(Drawing drawing, Axis axis, Meter meter, int bottom) {
    Map<Offset, Fraction> weights = Accents.of(meter, 1).weights();
    double most = weights.values().stream().mapToDouble(Fraction::toDouble).max().orElse(1);
    axis.draw(drawing, List.copyOf(weights.keySet()), bottom);
    weights.forEach(
        (offset, weight) -> {
          double height = 2 * ROW * weight.toDouble() / most;
          drawing.line(axis.x(offset), bottom, axis.x(offset), bottom - height, "black");
          drawing.circle(axis.x(offset), bottom - height, 3, BLUE);
        });
  }

  /** A pitch-class set on the face of a clock, C above, the notes it has joined by lines. */
  public static Picture clock(PitchClassSet set) {
    int size = 280;
    double middle = size / 2.0;
    Drawing drawing = new Drawing(size, size);
    drawing.circle(middle, middle, 100, "white");
    List<NumberedPitchClass> notes = set.pitchClasses();
    double[] xs = notes.stream().mapToDouble(note -> middle + 100 * sin(note.number())).toArray();
    double[] ys = notes.stream().mapToDouble(note -> middle - 100 * cos(note.number())).toArray();
    if (xs.length > 1) {
      drawing.polygon(xs, ys, xs.length > 2 ? BLUE : "none");
    }
    for (int hour = 0; hour < 12; hour++) {
      boolean has = set.contains(NumberedPitchClass.of(hour));
      drawing.circle(
          middle + 100 * sin(hour), middle - 100 * cos(hour), has ? 6 : 3, has ? "black" : "white");
      drawing.words(
          middle + 122 * sin(hour),
          middle - 122 * cos(hour) + 4,
          String.valueOf(hour),
          Anchor.MIDDLE);
    }
    for (int i = 0; i < xs.length; i++) {
      drawing.circle(xs[i], ys[i], 6, "black");
    }
    return drawing.picture();
  }

  private static double sin(double hour) {
    return Math.sin(Math.PI * hour / 6);
  }

  private static double cos(double hour) {
    return Math.cos(Math.PI * hour / 6);
  }

  /** The matrix of a row: its P forms from left to right, its I forms downwards. */
  public static Picture matrix(ToneRow row) {
    int cell = 26;
    int size = 2 * MARGIN + 16 + cell * (row.size() + 1);
    Drawing drawing = new Drawing(size, size);
    List<ToneRow> matrix = row.matrix();
    int left = MARGIN + cell;
    for (int i = 0; i < row.size(); i++) {
      double along = left + cell * i;
      drawing.words(along + cell / 2.0, MARGIN + 16, "I" + row.get(i), Anchor.MIDDLE);
      drawing.words(MARGIN + 4, along + 17, "P" + matrix.get(i).get(0), Anchor.MIDDLE);
      for (int k = 0; k < row.size(); k++) {
        double across = left + cell * k;
        drawing.box(across, along, cell, cell, k == i ? BLUE : "white");
        drawing.words(
            across + cell / 2.0, along + 17, String.valueOf(matrix.get(i).get(k)), Anchor.MIDDLE);
      }
    }
    return drawing.picture();
  }

  /** An axis of time over the width of a picture. */
  private record Axis(Offset start, Duration length) {
    static Axis of(Timespan timespan) {
      return new Axis(timespan.start(), timespan.isEmpty() ? Duration.WHOLE : timespan.duration());
    }

    double x(Offset offset) {
      Duration past = offset.minus(start);
      double share =
          (double) past.numerator()
              / past.denominator()
              / ((double) length.numerator() / length.denominator());
      return MARGIN + (WIDTH - 2 * MARGIN) * share;
    }

    /** The axis with a mark at each offset, and its number where there is room for it. */
    void draw(Drawing drawing, List<Offset> offsets, int y) {
      drawing.line(MARGIN, y, WIDTH - MARGIN, y, "black");
      double free = 0;
      for (Offset offset : offsets) {
        double x = x(offset);
        drawing.line(x, y, x, y + 5, GREY);
        if (x >= free) {
          drawing.words(x, y + 18, offset.toString(), Anchor.MIDDLE);
          free = x + 10 + 7 * offset.toString().length();
        }
      }
    }
  }
}
