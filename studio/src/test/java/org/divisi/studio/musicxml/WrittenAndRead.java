package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.divisi.score.Component;
import org.junit.jupiter.api.io.TempDir;

/** What tests of MusicXML share that write music without a loss, and read it again. */
abstract class WrittenAndRead {
  @TempDir private Path folder = Path.of("");

  /** Music as MusicXML, which is valid and has all of it. */
  static String written(Component score) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(MusicXml.write(score, out)).isEmpty();
    assertThat(new Schemas().complaint(out.toByteArray())).isNull();
    return out.toString(StandardCharsets.UTF_8);
  }

  MusicXml.Read read(String text) throws Exception {
    return MusicXml.read(Files.writeString(folder.resolve("a.musicxml"), text));
  }
}
