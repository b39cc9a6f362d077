package org.divisi.studio.musicxml.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.ContextSetting;
import org.divisi.score.Literal;
import org.divisi.score.TimeSignature;
import org.divisi.studio.stage.Cue;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Where measures begin and end: by time signatures, upbeats in the middle of a piece, and music
 * that is not measured, in which only bar lines end measures.
 */
final class Measures {
  private static final Pattern PARTIAL =
      Pattern.compile("\\\\partial\\s+(\\S+?)((?:\\s*\\*\\s*\\d+(?:/\\d+)?)*)");
  private static final Pattern SETTING =
      Pattern.compile(
          "\\\\set\\s+(?:Timing|Score|Staff)\\.(measurePosition|measureLength)\\s*=\\s*(.*)");
  private static final Pattern FRACTION =
      Pattern.compile("(-?\\d{1,9})(?:\\s*[ /]\\s*(\\d{1,9}))?");

  /** Music without measures lasts until somebody says otherwise. */
  private static final @Nullable Duration UNMEASURED = null;

  /**
   * A stretch of measures alike.
   *
   * @param cuts whether it begins a measure, even if that before it is not full
   * @param first how long its first measure is from here; null for music that is not measured
   * @param length how long all others are
   */
  private record Stretch(
      Offset start, boolean cuts, @Nullable Duration first, Duration length, TimeSignature meter) {
    /** The first end of a measure behind a time; null where there is none. */
    @Nullable Offset endAfter(Offset offset) {
      if (first == null) {
        return null;
      }
      Offset end = start.plus(first);
      if (end.isAfter(offset)) {
        return end;
      }
      Duration passed = offset.minus(end);
      long count = 0;
      if (passed.isPositive()) {
        Ratio measures = passed.dividedBy(length);
        count = measures.numerator() / measures.denominator();
      }
      return end.plus(length.times(count + 1));
    }
  }

  /** What is said at one time. */
  private static final class Said {
    private @Nullable TimeSignature meter;
    private @Nullable Duration partial;
    private @Nullable Duration position;
    private @Nullable Duration length;
    private @Nullable Boolean measured;
    private boolean bar;

    /** Whether a measure ends here with a repeat sign, and perhaps goes on behind it. */
    private boolean sign;

    /** When the first ending began, which this one replaces; else null. */
    private @Nullable Offset restored;

    boolean isBarAlone() {
      return bar
          && !sign
          && meter == null
          && partial == null
          && position == null
          && length == null
          && measured == null;
    }
  }

  private final TreeMap<Offset, Stretch> stretches = new TreeMap<>();

  /** What is left of the measure in which music without measures stands. */
  private Duration frozen = TimeSignature.COMMON.duration();

  private Measures() {
    Duration whole = TimeSignature.COMMON.duration();
    stretches.put(Offset.ZERO, new Stretch(Offset.ZERO, true, whole, whole, TimeSignature.COMMON));
  }

  /**
   * The measures of a score.
   *
   * @param signs the repeat signs
   */
  static Measures of(List<Cue> cues, RepeatSigns signs) {
    TreeMap<Offset, Said> all = new TreeMap<>();
    for (Offset offset : signs.times()) {
      if (Offset.ZERO.isBefore(offset)) {
        Said said = all.computeIfAbsent(offset, none -> new Said());
        said.bar = true;
        said.sign = true;
        said.restored = signs.restored().get(offset);
      }
    }
    for (Cue cue : cues) {
      for (Attachment mark : cue.marks()) {
        Offset offset = cue.moment().offset();
        if (mark.indicator() instanceof BarLine && cue.leaf() != null) {
          all.computeIfAbsent(offset.plus(cue.duration()), none -> new Said()).bar = true;
        } else {
          hear(mark, offset, all);
        }
      }
    }
    Measures measures = new Measures();
    all.forEach(measures::add);
    return measures;
  }

  private static void hear(Attachment mark, Offset offset, Map<Offset, Said> all) {
    switch (mark.indicator()) {
      case TimeSignature meter -> {
        Said said = all.computeIfAbsent(offset, none -> new Said());
        NoteValue partial = meter.partial();
        said.meter = said.meter == null ? meter : said.meter;
        said.partial = partial == null ? said.partial : partial.duration();
      }
      case BarLine bar -> all.computeIfAbsent(offset, none -> new Said()).bar = true;
      case ContextSetting setting -> read(setting.toString(), offset, all);
      case Literal literal -> literal.text().lines().forEach(line -> read(line, offset, all));
      default -> {}
    }
  }

  /** Whether a line of LilyPond says something about measures. */
  static boolean has(String line) {
    String text = line.strip();
    return text.equals("\\cadenzaOn")
        || text.equals("\\cadenzaOff")
        || PARTIAL.matcher(text).matches()
        || SETTING.matcher(text).matches();
  }

  private static void read(String line, Offset offset, Map<Offset, Said> all) {
    String text = line.strip();
    if (!has(text)) {
      return;
    }
    Said said = all.computeIfAbsent(offset, none -> new Said());
    Matcher partial = PARTIAL.matcher(text);
    Matcher setting = SETTING.matcher(text);
    if (partial.matches()) {
      said.partial = duration(partial.group(1), partial.group(2));
    } else if (setting.matches()) {
      Matcher number = FRACTION.matcher(setting.group(2));
      if (number.find()) {
        String below = number.group(2);
        long parts = below == null ? 1 : Math.max(1, Long.parseLong(below));
        Duration time = Duration.of(Long.parseLong(number.group(1)), parts);
        if (setting.group(1).equals("measurePosition")) {
          said.position = time;
        } else if (time.isPositive()) {
          said.length = time;
        }
      }
    } else {
      said.measured = text.equals("\\cadenzaOff");
    }
  }

  private static @Nullable Duration duration(String value, String factors) {
    try {
      Duration duration = NoteValue.parse(value).duration();
      for (String factor : factors.split("\\*", -1)) {
        duration = factor.isBlank() ? duration : duration.times(Ratio.parse(factor.strip()));
      }
      return duration.isPositive() ? duration : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void add(Offset at, Said said) {
    Stretch now = stretches.lastEntry().getValue();
    boolean before = now.first() != null;
    boolean measured = said.measured == null ? before : said.measured;
    if (said.isBarAlone() && measured) {
      return;
    }
    TimeSignature meter = said.meter == null ? now.meter() : said.meter;
    Duration length = said.length;
    if (length == null) {
      length = said.meter == null ? now.length() : meter.duration();
    }
    Offset end = before ? endAfter(at) : null;
    Duration left = end == null ? frozen : end.minus(at);
    if (said.meter != null || left.compareTo(now.length()) > 0) {
      left = now.length();
    }
    if (said.restored != null && said.meter == null && said.restored.isBefore(at)) {
      left = now.length().minus(positionAt(said.restored));
    }
    frozen = left;
    boolean full = said.meter != null || left.equals(now.length());
    boolean starts = full || said.sign;
    Duration rest = full ? length : left.plus(length).minus(now.length());
    if (!measured) {
      stretches.put(at, new Stretch(at, starts || said.bar, UNMEASURED, length, meter));
    } else if (said.partial != null) {
      stretches.put(at, new Stretch(at, true, said.partial, length, meter));
    } else if (said.position != null) {
      boolean ahead = said.position.isPositive();
      Duration first = ahead ? length.minus(said.position) : said.position.negated();
      stretches.put(at, stretch(at, starts || !ahead, first, length, meter));
    } else {
      stretches.put(at, stretch(at, starts, rest, length, meter));
    }
  }

  /** A stretch whose first measure is a whole one where it has no time left. */
  private static Stretch stretch(
      Offset at, boolean cuts, Duration first, Duration length, TimeSignature meter) {
    return new Stretch(at, cuts, first.isPositive() ? first : length, length, meter);
  }

  /** When the measure ends that a time lies in; null where none does. */
  @Nullable Offset endAfter(Offset offset) {
    Stretch stretch = stretchAt(offset);
    Offset end = stretch.endAfter(offset);
    for (Map.Entry<Offset, Stretch> next = stretches.higherEntry(offset);
        next != null && (end == null || next.getKey().isBefore(end));
        next = stretches.higherEntry(next.getKey())) {
      if (next.getValue().cuts()) {
        return next.getKey();
      }
      end = next.getValue().endAfter(next.getKey());
    }
    return end;
  }

  /** How far a time lies within its measure, as if an upbeat were the end of a whole one. */
  Duration positionAt(Offset offset) {
    Stretch stretch = stretchAt(offset);
    Offset end = stretch.endAfter(offset);
    Duration left = end == null ? stretch.length() : end.minus(offset);
    return left.compareTo(stretch.length()) > 0 ? Duration.ZERO : stretch.length().minus(left);
  }

  private Stretch stretchAt(Offset offset) {
    return stretches.floorEntry(offset).getValue();
  }

  /** The meter at a time. */
  TimeSignature meterAt(Offset offset) {
    return stretchAt(offset).meter();
  }
}
