package org.divisi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.divisi.theory.Meter;
import org.divisi.theory.OffsetCounts;
import org.divisi.theory.Timespans;
import org.divisi.theory.sets.PitchClassSet;
import org.divisi.theory.sets.ToneRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pictures against the files in {@code picture}; {@code -Ddivisi.update=true} writes them anew. */
class PicturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/picture");

  static Stream<Arguments> pictures() {
    Timespans timespans = Timespans.parse("[0, 10) flute; [5, 12) oboe; [15, 20) <horn> & tuba");
    return Stream.of(
        Arguments.of("timespans", Pictures.timespans(timespans)),
        Arguments.of("nothing", Pictures.timespans(Timespans.EMPTY)),
        Arguments.of("offsets", Pictures.offsets(timespans.counts())),
        Arguments.of("no-offsets", Pictures.offsets(OffsetCounts.parse(""))),
        Arguments.of("meter", Pictures.meter(Meter.of(7, 8))),
        Arguments.of("clock", Pictures.clock(PitchClassSet.of(0, 1, 3.5, 7))),
        Arguments.of("empty-clock", Pictures.clock(PitchClassSet.EMPTY)),
        Arguments.of("matrix", Pictures.matrix(ToneRow.parse("0 11 3 4 8 7 9 5 6 1 2 10"))));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void picturesAreThoseInTheFiles(String name, Picture picture) throws IOException {
    Path file = FOLDER.resolve(name + ".svg");
    if (Boolean.getBoolean("divisi.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, picture.svg());
    }
    assertThat(picture.svg()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void allThatIsDrawnLiesWithin(String name, Picture picture)
      throws IOException, SAXException, ParserConfigurationException {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(picture.svg())));
    for (String attribute : new String[] {"x", "x1", "x2", "cx"}) {
      assertWithin(svg, attribute, picture.width());
    }
    for (String attribute : new String[] {"y", "y1", "y2", "cy"}) {
      assertWithin(svg, attribute, picture.height());
    }
  }

  private static void assertWithin(Document svg, String attribute, double most) {
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String value = ((Element) all.item(i)).getAttribute(attribute);
      if (!value.isEmpty()) {
        assertThat(Double.parseDouble(value)).as(attribute).isBetween(0.0, most);
      }
    }
  }
}
