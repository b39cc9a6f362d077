package org.divisi.studio.musicxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.InstrumentName;
import org.divisi.score.ShortInstrumentName;
import org.divisi.select.Bars;

/** Writes a whole score: the list of its parts, then each part. */
final class ScoreWriter {
  private final Xml xml;
  private final Bars bars;
  private final List<Loss> losses = new ArrayList<>();

  private final boolean numbered;

  private ScoreWriter(Xml xml, Bars bars, boolean numbered) {
    this.xml = xml;
    this.bars = bars;
    this.numbered = numbered;
  }

  static List<Loss> write(Component score, OutputStream out, boolean numbered) throws IOException {
    Xml xml = new Xml(out);
    ScoreWriter writer = new ScoreWriter(xml, Bars.of(score), numbered);
    writer.write(Voices.of(score));
    xml.end();
    return writer.losses;
  }

  private void write(Voices voices) throws IOException {
    List<PartWriter> parts = new ArrayList<>();
    xml.open("score-partwise", "version", "4.0");
    xml.open("identification").open("encoding").text("software", "Divisi").close().close();
    xml.open("part-list");
    for (Stave stave : voices.staves()) {
      String id = "P" + (parts.size() + 1);
      Drumkit drums = Drumkit.of(stave, id);
      partInList(id, stave, drums);
      parts.add(new PartWriter(xml, id, stave, bars, drums, voices.verses(), losses, numbered));
    }
    if (parts.isEmpty()) {
      xml.open("score-part", "id", "P1").text("part-name", "").close();
    }
    xml.close();
    for (PartWriter part : parts) {
      part.write();
    }
    if (parts.isEmpty()) {
      xml.open("part", "id", "P1").empty("measure", "number", "1").close();
    }
    xml.close();
  }

  private void partInList(String id, Stave stave, Drumkit drums) throws IOException {
    String name = stave.seat().name();
    String abbreviation = "";
    for (Attachment mark : stave.opening()) {
      if (mark.indicator() instanceof InstrumentName named) {
        name = Words.plain(named.markup());
      } else if (mark.indicator() instanceof ShortInstrumentName named) {
        abbreviation = Words.plain(named.markup());
      }
    }
    xml.open("score-part", "id", id).text("part-name", name);
    if (!abbreviation.isEmpty()) {
      xml.text("part-abbreviation", abbreviation);
    }
    drums.write(xml);
    xml.close();
  }
}
