package org.divisi.lilypond.real;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.theory.Fraction;

/** Counts measures as LilyPond does, and says for each event in which it is. */
final class Bars {
  private static final Pattern TIME = Pattern.compile("\\\\time .*?(\\d+)\\s*/\\s*(\\d+)$");
  private static final Pattern SET =
      Pattern.compile("\\\\set (Timing|Score|Staff)\\.(\\w+) = (.*)");
  private static final Pattern MOMENT = Pattern.compile("(-?\\d+)(?:\\s+|\\s*/\\s*)(\\d+)");

  private Fraction position = Fraction.ZERO;
  private Fraction length = Fraction.ONE;
  private String meter = "4/4";
  private int bar = 1;
  private boolean timing = true;
  private Fraction partial;

  private final IdentityHashMap<Object, String> own = new IdentityHashMap<>();

  private Bars() {}

  static List<String> lines(List<Happening> happenings) {
    List<Happening> sorted = new ArrayList<>(happenings);
    sorted.sort(Comparator.comparing(Happening::moment).thenComparingLong(Happening::order));
    Bars bars = new Bars();
    List<String> lines = new ArrayList<>();
    Moment last = Moment.START;
    if (!sorted.isEmpty() && sorted.get(0).moment().compareTo(last) < 0) {
      last = sorted.get(0).moment();
    }
    Moment first = last;
    for (Happening happening : sorted) {
      if (happening.moment().compareTo(last) > 0) {
        bars.advance(happening.moment().main().minus(last.main()));
        last = happening.moment();
      }
      if (happening.kind().equals("command")) {
        bars.command(
            happening.fields(), last.main().compareTo(first.main()) == 0, happening.voice().staff);
      } else if (happening.voice().recorded) {
        lines.add(
            happening.moment().main()
                + "\t"
                + happening.moment().grace()
                + "\t"
                + bars.bar
                + "\t"
                + bars.position
                + "\t"
                + bars.own.getOrDefault(happening.voice().staff, bars.meter)
                + "\t"
                + happening.kind()
                + (happening.fields().isEmpty() ? "" : "\t" + happening.fields()));
      }
    }
    return lines;
  }

  private void advance(Fraction by) {
    if (ending.equals("first")) {
      firstBar = bar;
    } else if (ending.equals("next") && numbering) {
      bar = firstBar;
    }
    ending = "";
    if (partial != null) {
      position = length.minus(partial);
      partial = null;
    }
    if (!timing) {
      return;
    }
    position = position.plus(by);
    while (position.compareTo(length) >= 0) {
      position = position.minus(length);
      bar++;
    }
  }

  private void command(String text, boolean atStart, Object staff) {
    Matcher time = TIME.matcher(text);
    Matcher set = SET.matcher(text);
    if (time.matches()) {
      length = Fraction.of(Long.parseLong(time.group(1)), Long.parseLong(time.group(2)));
      meter = time.group(1) + "/" + time.group(2);
    } else if (text.startsWith("\\partial ")) {
      Fraction upbeat = duration(text.substring("\\partial ".length()));
      if (atStart) {
        position = Fraction.ZERO.minus(upbeat);
      } else {
        partial = upbeat;
      }
    } else if (text.startsWith("alternative ")) {
      ending = ending.isEmpty() ? text.substring("alternative ".length()) : ending;
    } else if (text.equals("\\cadenzaOn")) {
      timing = false;
    } else if (text.equals("\\cadenzaOff")) {
      timing = true;
    } else if (set.matches()) {
      if (set.group(1).equals("Staff")) {
        if (set.group(2).equals("timeSignatureFraction")) {
          own.put(staff, pair(set.group(3)));
        }
      } else {
        set(set.group(2), set.group(3));
      }
    } else if (text.equals("\\unset Staff.timeSignatureFraction")) {
      own.remove(staff);
    }
  }

  private String ending = "";
  private int firstBar = 1;
  private boolean numbering;

  private void set(String property, String value) {
    Matcher number = MOMENT.matcher(value);
    switch (property) {
      case "currentBarNumber" -> bar = Integer.parseInt(value.replaceAll("[^-0-9]", ""));
      case "alternativeNumberingStyle" -> numbering = !value.contains("#f");
      case "timing" -> timing = value.contains("#t");
      case "measureLength" -> {
        if (number.find()) {
          length = Fraction.of(Long.parseLong(number.group(1)), Long.parseLong(number.group(2)));
        }
      }
      case "measurePosition" -> {
        Matcher whole = Pattern.compile("ly:make-moment (-?\\d+)\\)").matcher(value);
        if (whole.find()) {
          position = Fraction.parse(whole.group(1));
        } else if (number.find()) {
          position = Fraction.of(Long.parseLong(number.group(1)), Long.parseLong(number.group(2)));
        }
      }
      case "timeSignatureFraction" -> {
        meter = pair(value);
      }
      default -> {}
    }
  }

  private static String pair(String value) {
    Matcher pair = Pattern.compile("(\\d+)\\s*[./]\\s*(\\d+)").matcher(value);
    return pair.find() ? pair.group(1) + "/" + pair.group(2) : value;
  }

  /** A duration in LilyPond's words, or a fraction that was found already. */
  private static Fraction duration(String text) {
    if (text.matches("\\d+/\\d+")) {
      return Fraction.parse(text);
    }
    Matcher parts =
        Pattern.compile("(\\d+|\\\\breve|\\\\longa)(\\.*)((?:\\s*\\*\\s*\\d+(?:/\\d+)?)*)")
            .matcher(text.strip());
    if (!parts.matches()) {
      return Fraction.ZERO;
    }
    Fraction plain =
        switch (parts.group(1)) {
          case "\\breve" -> Fraction.of(2, 1);
          case "\\longa" -> Fraction.of(4, 1);
          case String number -> Fraction.of(1, Long.parseLong(number));
        };
    long dots = parts.group(2).length();
    Fraction result = plain.times(Fraction.of((1L << (dots + 1)) - 1, 1L << dots));
    for (String factor : parts.group(3).split("\\*")) {
      result = factor.isBlank() ? result : result.times(Fraction.parse(factor));
    }
    return result;
  }
}
