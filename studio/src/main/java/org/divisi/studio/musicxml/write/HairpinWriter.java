package org.divisi.studio.musicxml.write;

import java.io.IOException;
import org.divisi.score.Direction;
import org.divisi.score.Literal;
import org.divisi.score.StartHairpin;
import org.divisi.studio.musicxml.words.SwellWords;
import org.divisi.studio.musicxml.words.Xml;

/** Writes hairpins, and words with dashes that stand for them, of one voice. */
final class HairpinWriter {
  private static final String TYPE = "type";
  private static final String DASHES = "dashes";

  private final Xml xml;
  private final DirectionFrame frame;

  /** Whether dashes behind words go on. */
  private boolean open;

  HairpinWriter(Xml xml, DirectionFrame frame) {
    this.xml = xml;
    this.frame = frame;
  }

  void start(StartHairpin hairpin, Direction side) throws IOException {
    endWords();
    String sign = hairpin.shape().sign();
    String way = sign.contains(">") ? "diminuendo" : "crescendo";
    frame.open(side);
    if (sign.contains("o")) {
      xml.empty("wedge", TYPE, way, "niente", "yes");
    } else {
      xml.empty("wedge", TYPE, way);
    }
    frame.close();
  }

  /** A crescendo in words, with dashes as far as it goes. */
  void start(Literal literal) throws IOException {
    for (SwellWords swell : SwellWords.of(literal)) {
      endWords();
      frame.open(swell.side()).text("words", swell.words()).close();
      xml.open("direction-type").empty(DASHES, TYPE, "start");
      frame.close();
      open = true;
    }
  }

  void stop() throws IOException {
    if (open) {
      endWords();
    } else {
      frame.open(Direction.NEUTRAL).empty("wedge", TYPE, "stop");
      frame.close();
    }
  }

  /** A dynamic comes, or another hairpin: words go no further. */
  void endWords() throws IOException {
    if (open) {
      open = false;
      frame.open(Direction.NEUTRAL).empty(DASHES, TYPE, "stop");
      frame.close();
    }
  }
}
