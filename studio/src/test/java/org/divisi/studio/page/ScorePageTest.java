package org.divisi.studio.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.studio.musicxml.MusicXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorePageTest {
  private static final String EVIL = "</script><script>alert(1)</script>\"'& <!--";
  private static final Component DUO =
      LilyPond.parse(
          """
          \\new Score <<
            \\new Staff { \\tempo 4 = 120 c'4 <d' f'>4 e'2 \\tempo 4 = 60 g'1 ~ g'4 r2. }
            \\new Staff { \\clef "bass" c1 d1 e1 }
          >>
          """);

  @TempDir private Path folder = Path.of("");

  /** A stand-in for Verovio, so that the test needs none. */
  private Path verovio(String script) throws IOException {
    return Files.writeString(folder.resolve("verovio.js"), script);
  }

  private static String notes(ScorePage page) throws IOException {
    Matcher packed = Pattern.compile("\"notes\":\"([^\"]*)\"").matcher(page.json());
    assertThat(packed.find()).isTrue();
    byte[] bytes = Base64.getDecoder().decode(packed.group(1));
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
        StandardCharsets.UTF_8);
  }

  @Test
  void itHasEachSoundInSecondsWithItsLeaf() {
    String json = ScorePage.of(DUO, "Duo").json();
    assertThat(json)
        .contains("\"staves\":2", "\"length\":10", "\"bars\":[[0,1],[2,2],[6,3]]")
        .contains("[0,0.5,60,90,0,2]", "[0.5,0.5,62,90,0,3]", "[0.5,0.5,65,90,0,3]")
        .contains("[2,5,67,90,0,5]", "[0,2,48,90,0,9]");
  }

  @Test
  void itsNotesAreNumberedByTheirLeavesAndTiedPartsAreTheirOwn() throws IOException {
    String xml = notes(ScorePage.of(DUO, "Duo"));
    assertThat(ids(xml))
        .doesNotHaveDuplicates()
        .contains("n2-0", "n3-0", "n3-1", "n5-0", "n6-0", "n7-0", "n9-0", "n11-0");
    assertThat(xml).contains("<sign>G</sign>", "<sign>F</sign>");
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    MusicXml.write(DUO, plain);
    assertThat(ids(plain.toString(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aLeafAcrossABarLineHasANumberForEachOfItsNotes() throws IOException {
    List<String> ids = ids(notes(ScorePage.of(LilyPond.parse("{ c'2. d'2. e'2 }"), "Tied")));
    assertThat(ids).doesNotHaveDuplicates().containsExactly("n1-0", "n2-0", "n2-0-0", "n3-0");
  }

  private static List<String> ids(String xml) {
    return Pattern.compile("<note id=\"([^\"]*)\"")
        .matcher(xml)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void noWordCanEndTheElementItStandsIn() throws IOException {
    Component score =
        LilyPond.parse(
            "\\new Staff \\with { instrumentName = " + LilyPond.quoted(EVIL) + " } { c'1 }");
    String page =
        ScorePage.of(score, EVIL).withVerovio(verovio("const verovio = '" + EVIL + "'")).text();
    assertThat(Pattern.compile("</script").matcher(page).results().count()).isEqualTo(3);
    assertThat(page).doesNotContain("alert(1)</script", "<!--");
    String drawn =
        ScorePage.drawn(score, EVIL, List.of("<svg>" + EVIL + "</svg>"), List.of()).text();
    assertThat(Pattern.compile("</script").matcher(drawn).results().count()).isEqualTo(3);
  }

  @Test
  void itNamesNothingBeyondItselfThatABrowserWouldFetch() throws IOException {
    String page = ScorePage.of(DUO, "Duo").withVerovio(verovio("const mine = 1")).text();
    assertThat(page).contains("const mine = 1", "default-src 'none'", "connect-src 'none'");
    assertThat(page).doesNotContain("src=\"http", "<link", "@import", "{{", "}}");
    assertThat(ScorePage.of(DUO, "Duo").withEvents("events").withVerovio(verovio("")).text())
        .contains("connect-src 'self'", "content=\"events\"");
  }

  @Test
  void thePolicyLetsThePagesOwnScriptRun() throws Exception {
    String page = ScorePage.of(DUO, "Duo").withVerovio(verovio("")).text();
    String script = page.substring(page.lastIndexOf("<script>") + 8, page.lastIndexOf("</script>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(page).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void aScriptThatCannotBeReadIsNamed() {
    Path missing = folder.resolve("missing.js");
    assertThatThrownBy(() -> ScorePage.of(DUO, "Duo").withVerovio(missing).text())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("missing.js");
  }
}
