package org.divisi.studio.sound;

import java.util.Map;
import org.divisi.score.Dynamic;
import org.divisi.studio.stage.Seat;
import org.jspecify.annotations.Nullable;

/** How loud dynamics are, from 0 to 1, and how far each instrument can go. */
final class Loudness {
  /** Where no dynamic is given, and for those that say no loudness. */
  private static final double USUAL = 90.0 / 127.0;

  private static final Map<String, Double> DYNAMICS =
      Map.ofEntries(
          Map.entry("sf", 1.0),
          Map.entry("fffff", 0.95),
          Map.entry("ffff", 0.92),
          Map.entry("fff", 0.85),
          Map.entry("ff", 0.8),
          Map.entry("f", 0.75),
          Map.entry("mf", 0.68),
          Map.entry("mp", 0.61),
          Map.entry("p", 0.55),
          Map.entry("pp", 0.49),
          Map.entry("ppp", 0.42),
          Map.entry("pppp", 0.34),
          Map.entry("ppppp", 0.25));

  /** From the softest to the loudest; other instruments have the whole. */
  private record Span(double softest, double loudest) {
    double at(double volume) {
      return Math.clamp(softest + (loudest - softest) * volume, 0, 1);
    }
  }

  private static final Map<String, Span> INSTRUMENTS =
      Map.ofEntries(
          Map.entry("flute", new Span(0, 0.7)),
          Map.entry("oboe", new Span(0, 0.7)),
          Map.entry("clarinet", new Span(0, 0.7)),
          Map.entry("bassoon", new Span(0, 0.6)),
          Map.entry("french horn", new Span(0.1, 0.7)),
          Map.entry("trumpet", new Span(0.1, 0.8)),
          Map.entry("timpani", new Span(0.2, 0.9)),
          Map.entry("violin", new Span(0.2, 1)),
          Map.entry("viola", new Span(0.1, 0.7)),
          Map.entry("cello", new Span(0.2, 0.8)),
          Map.entry("contrabass", new Span(0.2, 0.8)));

  private static final Span WHOLE = new Span(0, 1);

  private Loudness() {}

  /** How loud a dynamic is on what plays in a seat; without one, what is usual. */
  static double of(@Nullable Dynamic dynamic, Seat seat) {
    String name = dynamic == null || dynamic.textual() ? "" : dynamic.name();
    return equalized(DYNAMICS.getOrDefault(name, USUAL), seat);
  }

  /** The softest that a hairpin falls to where nothing says how far. */
  static double softest(Seat seat) {
    return equalized(0.1, seat);
  }

  /** The loudest that a hairpin can rise to. */
  static double loudest(Seat seat) {
    return equalized(1, seat);
  }

  private static double equalized(double volume, Seat seat) {
    String least = seat.property("midiMinimumVolume");
    String most = seat.property("midiMaximumVolume");
    if (least != null || most != null) {
      return new Span(number(least, 0), number(most, 1)).at(volume);
    }
    String instrument = seat.property("midiInstrument");
    if (instrument == null) {
      instrument = seat.property("instrumentName");
    }
    return INSTRUMENTS.getOrDefault(instrument == null ? "" : instrument, WHOLE).at(volume);
  }

  private static double number(@Nullable String text, double otherwise) {
    try {
      return text == null ? otherwise : Double.parseDouble(text.replaceFirst("^#", ""));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
