package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.Titles;
import org.divisi.studio.musicxml.words.InstrumentNames;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.studio.stage.Seat;

/** Writes a whole score: the list of its parts, then each part. */
public final class ScoreWriter {
  private final Xml xml;
  private final List<Loss> losses = new ArrayList<>();

  private final boolean numbered;

  private ScoreWriter(Xml xml, boolean numbered) {
    this.xml = xml;
    this.numbered = numbered;
  }

  public static List<Loss> write(Component score, Titles titles, OutputStream out, boolean numbered)
      throws IOException {
    Xml xml = new Xml(out);
    ScoreWriter writer = new ScoreWriter(xml, numbered);
    writer.write(Voices.of(score), titles);
    xml.end();
    return writer.losses;
  }

  private void write(Voices voices, Titles titles) throws IOException {
    List<PartWriter> parts = new ArrayList<>();
    xml.open("score-partwise", "version", "4.0");
    TitleWriter.write(xml, titles, losses);
    PartGroups groups = new PartGroups(xml, voices.names());
    xml.open("part-list");
    for (PartStaves staves : voices.parts()) {
      String id = "P" + (parts.size() + 1);
      Drumkit drums = Drumkit.of(staves, id);
      Seat first = staves.get(1).seat();
      Seat group = first.around();
      Seat named = staves.count() > 1 && group != null ? group : first;
      groups.before(first, staves.count() > 1 ? named : null);
      partInList(id, named, drums, voices.names());
      parts.add(new PartWriter(xml, id, staves, drums, voices, losses, numbered));
    }
    groups.end(0);
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

  private void partInList(String id, Seat seat, Drumkit drums, InstrumentNames names)
      throws IOException {
    String named = names.of(seat);
    String name = named.isEmpty() ? seat.name() : named;
    String abbreviation = names.shortOf(seat);
    xml.open("score-part", "id", id);
    if (named.isEmpty()) {
      xml.text("part-name", name, "print-object", "no");
    } else {
      xml.text("part-name", name);
    }
    if (!abbreviation.isEmpty()) {
      xml.text("part-abbreviation", abbreviation);
    }
    drums.write(xml);
    xml.close();
  }
}
