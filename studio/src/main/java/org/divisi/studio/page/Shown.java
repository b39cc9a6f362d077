package org.divisi.studio.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.divisi.score.Component;
import org.divisi.select.Bars;
import org.divisi.studio.musicxml.MusicXml;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Performance;
import org.divisi.studio.sound.Sign;
import org.divisi.studio.sound.Sound;
import org.divisi.theory.Offset;

/** All that a page shows of a score, as JSON. */
final class Shown {
  private static final int DRUMS = 9;

  private Shown() {}

  /** Drawings of its pages; without any, the browser engraves the notes. */
  static String json(Component score, String title, List<String> drawings) {
    Performance performance = Performance.of(score);
    Clock clock = new Clock(performance);
    StringBuilder out = new StringBuilder("{\"title\":").append(Json.quoted(title));
    if (drawings.isEmpty()) {
      out.append(",\n\"staves\":").append(performance.parts().size());
      out.append(",\n\"notes\":\"").append(notes(score)).append('"');
    } else {
      out.append(",\n\"drawn\":\"").append(packed(list(drawings))).append('"');
    }
    out.append(",\n\"length\":").append(Json.seconds(clock.at(performance.end())));
    bars(out, Bars.of(score), clock, performance.end());
    sounds(out, performance, clock);
    return out.append("}\n").toString();
  }

  private static String notes(Component score) {
    return packed(out -> MusicXml.writeNumbered(score, out));
  }

  private static Content list(List<String> drawings) {
    return out -> {
      String separator = "[";
      for (String drawing : drawings) {
        out.write((separator + Json.quoted(drawing)).getBytes(StandardCharsets.UTF_8));
        separator = ",\n";
      }
      out.write(']');
    };
  }

  /** Something that is written. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** MusicXML and SVG say little in many words: they are packed, as letters and digits. */
  private static String packed(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      content.write(packed);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /** When each bar begins, and its number. */
  private static void bars(StringBuilder out, Bars bars, Clock clock, Offset end) {
    out.append(",\n\"bars\":[");
    Offset start = Offset.ZERO;
    String separator = "";
    while (start.isBefore(end)) {
      out.append(separator)
          .append('[')
          .append(Json.seconds(clock.at(start)))
          .append(',')
          .append(bars.numberAt(start))
          .append(']');
      separator = ",";
      start = bars.endAfter(start);
    }
    out.append(']');
  }

  /** When, how long, which number, how loud, played by what (-1: drums), and by which leaf. */
  private static void sounds(StringBuilder out, Performance performance, Clock clock) {
    out.append(",\n\"sounds\":[");
    String separator = "\n";
    for (Part part : performance.parts()) {
      TreeMap<Offset, Integer> programs = new TreeMap<>();
      for (Sign sign : part.signs()) {
        if (sign instanceof Sign.Program program) {
          programs.put(program.offset(), program.program());
        }
      }
      for (Sound sound : part.sounds()) {
        var program = programs.floorEntry(sound.offset());
        int player = program == null ? 0 : program.getValue();
        double start = clock.at(sound.offset());
        out.append(separator)
            .append('[')
            .append(Json.seconds(start))
            .append(',')
            .append(Json.seconds(clock.at(sound.end()) - start))
            .append(',')
            .append(Json.seconds(sound.number()))
            .append(',')
            .append(sound.velocity())
            .append(',')
            .append(sound.channel() == DRUMS ? -1 : player)
            .append(',')
            .append(sound.position())
            .append(']');
        separator = ",\n";
      }
    }
    out.append(']');
  }
}
