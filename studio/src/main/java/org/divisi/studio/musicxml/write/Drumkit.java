package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.divisi.score.NoteHead;
import org.divisi.studio.musicxml.words.Xml;

/** The drums of a part, which must be declared before they are played. */
final class Drumkit {
  private final String part;
  private final List<String> drums;

  private Drumkit(String part, List<String> drums) {
    this.part = part;
    this.drums = drums;
  }

  static Drumkit of(PartStaves staves, String part) {
    TreeSet<String> drums = new TreeSet<>();
    for (Stave stave : staves.all()) {
      for (List<Piece> line : stave.lines()) {
        for (Piece piece : line) {
          piece.leaf().heads().stream().filter(NoteHead::isDrum).forEach(h -> drums.add(h.drum()));
        }
      }
    }
    return new Drumkit(part, List.copyOf(drums));
  }

  boolean isEmpty() {
    return drums.isEmpty();
  }

  String id(String drum) {
    return part + "-" + drum;
  }

  void write(Xml xml) throws IOException {
    for (String drum : drums) {
      xml.open("score-instrument", "id", id(drum)).text("instrument-name", drum).close();
    }
  }
}
