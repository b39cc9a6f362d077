package org.divisi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The official schema of MusicXML 4.0, which lies beside the tests of the studio. */
final class MusicXmlSchema {
  private static final Path FOLDER = Path.of("../studio/src/test/resources/schema");

  private final Schema schema;

  MusicXmlSchema() throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setResourceResolver((type, space, open, file, base) -> beside(file));
    schema = factory.newSchema(new StreamSource(FOLDER.resolve("musicxml.xsd").toFile()));
  }

  /** What the schema takes in is found beside it, and nothing is fetched. */
  private static LSInput beside(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    try {
      LSInput input =
          ((DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS"))
              .createLSInput();
      input.setByteStream(Files.newInputStream(FOLDER.resolve(name)));
      input.setSystemId(name);
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Passes where a file is as the schema wants it. */
  void validate(Path file) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(file.toFile()));
  }
}
