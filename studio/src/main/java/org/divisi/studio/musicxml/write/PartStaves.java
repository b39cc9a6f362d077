package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.List;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.studio.stage.Seat;

/** The staves of a part: one, or several between which a voice changes. */
final class PartStaves {
  private final List<Stave> staves;

  PartStaves(List<Stave> staves) {
    this.staves = List.copyOf(staves);
  }

  int count() {
    return staves.size();
  }

  List<Stave> all() {
    return staves;
  }

  /** A staff by its number, from 1. */
  Stave get(int number) {
    return staves.get(number - 1);
  }

  /** The number of the staff at a seat; the first for one that is not here. */
  int number(Seat staff) {
    for (int index = 0; index < staves.size(); index++) {
      if (staves.get(index).seat() == staff) {
        return index + 1;
      }
    }
    return 1;
  }

  /** Whether there is a staff of a name. */
  boolean has(String name) {
    return staves.stream().anyMatch(stave -> stave.seat().name().equals(name));
  }

  /** Says in which staff something stands, where there are several. */
  void write(Xml xml, int number) throws IOException {
    if (staves.size() > 1) {
      xml.text("staff", number);
    }
  }

  /** The attribute that says which staff is meant, where there are several. */
  String[] attribute(int number) {
    return staves.size() > 1 ? new String[] {"number", Integer.toString(number)} : new String[0];
  }
}
