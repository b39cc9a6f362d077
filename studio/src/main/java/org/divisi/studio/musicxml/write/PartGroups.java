package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.divisi.studio.musicxml.words.InstrumentNames;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.studio.stage.Seat;
import org.jspecify.annotations.Nullable;

/** Writes which parts are held together by a brace or a bracket. */
final class PartGroups {
  /** Signs of groups by LilyPond's types. */
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "PianoStaff", "brace",
          "GrandStaff", "brace",
          "StaffGroup", "bracket",
          "ChoirStaff", "bracket");

  private final Xml xml;
  private final InstrumentNames names;
  private List<Seat> open = List.of();

  PartGroups(Xml xml, InstrumentNames names) {
    this.xml = xml;
    this.names = names;
  }

  /**
   * Ends what a staff is no longer in, and begins what it is in.
   *
   * @param own the group that is one part with all of its staves, and needs no brace; else null
   */
  void before(Seat staff, @Nullable Seat own) throws IOException {
    List<Seat> here = new ArrayList<>();
    for (Seat seat = staff; seat != null; seat = seat.around()) {
      if (SYMBOLS.containsKey(seat.type()) && seat != own) {
        here.addFirst(seat);
      }
    }
    int shared = 0;
    while (shared < Math.min(open.size(), here.size()) && open.get(shared) == here.get(shared)) {
      shared++;
    }
    end(shared);
    for (int index = shared; index < here.size(); index++) {
      start(here.get(index), index + 1);
    }
    open = here;
  }

  private void start(Seat seat, int number) throws IOException {
    xml.open("part-group", "type", "start", "number", Integer.toString(number));
    if (!names.of(seat).isEmpty()) {
      xml.text("group-name", names.of(seat));
    }
    if (!names.shortOf(seat).isEmpty()) {
      xml.text("group-abbreviation", names.shortOf(seat));
    }
    xml.text("group-symbol", SYMBOLS.getOrDefault(seat.type(), "none"))
        .text("group-barline", seat.type().equals("ChoirStaff") ? "no" : "yes")
        .close();
  }

  /** Ends all groups but the first so many. */
  void end(int left) throws IOException {
    for (int number = open.size(); number > left; number--) {
      xml.empty("part-group", "type", "stop", "number", Integer.toString(number));
    }
    open = open.subList(0, left);
  }
}
