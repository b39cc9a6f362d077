package org.divisi.studio.musicxml.write;

import java.io.IOException;
import org.divisi.score.Direction;
import org.divisi.studio.musicxml.words.Xml;

/** What is around each direction of a voice: where it stands, and from when on it holds. */
final class DirectionFrame {
  private final Xml xml;
  private final String voice;
  private final PartStaves staves;
  private int staff = 1;
  private long later;

  DirectionFrame(Xml xml, String voice, PartStaves staves) {
    this.xml = xml;
    this.voice = voice;
    this.staves = staves;
  }

  /** Comes to a staff of the part. */
  void staff(int number) {
    this.staff = number;
  }

  /** By how many divisions what follows comes later than where it stands, or below 0 earlier. */
  void later(long divisions) {
    this.later = divisions;
  }

  /** Begins a direction of one type. */
  Xml open(Direction side) throws IOException {
    if (side == Direction.NEUTRAL) {
      xml.open("direction");
    } else {
      xml.open("direction", "placement", side == Direction.UP ? "above" : "below");
    }
    return xml.open("direction-type");
  }

  void close() throws IOException {
    xml.close();
    where();
    xml.close();
  }

  /** Says where what was written stands. */
  void where() throws IOException {
    if (later != 0) {
      xml.text("offset", later, "sound", "yes");
    }
    xml.text("voice", voice);
    staves.write(xml, staff);
  }
}
