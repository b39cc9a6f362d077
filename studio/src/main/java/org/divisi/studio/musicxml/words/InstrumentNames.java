package org.divisi.studio.musicxml.words;

import java.util.HashMap;
import java.util.Map;
import org.divisi.studio.stage.Seat;
import org.jspecify.annotations.Nullable;

/** What staves, and groups of staves, are called where the piece begins. */
public final class InstrumentNames {
  private final Map<Seat, String> names = new HashMap<>();
  private final Map<Seat, String> abbreviations = new HashMap<>();

  /** Remembers what a staff and all around it are called by now. */
  public void name(Seat staff) {
    for (Seat seat = staff; seat != null; seat = seat.around()) {
      put(names, seat, seat.own("instrumentName"));
      put(abbreviations, seat, seat.own("shortInstrumentName"));
    }
  }

  private static void put(Map<Seat, String> names, Seat seat, @Nullable String words) {
    if (words != null) {
      names.putIfAbsent(seat, Words.plain(words));
    }
  }

  /** The name; an empty text where there is none. */
  public String of(Seat seat) {
    return names.getOrDefault(seat, "");
  }

  /** The short name; an empty text where there is none. */
  public String shortOf(Seat seat) {
    return abbreviations.getOrDefault(seat, "");
  }
}
