package org.divisi.studio.musicxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The official schema of MusicXML 4.0, with nothing fetched from elsewhere. */
final class Schemas {
  private static final Path FOLDER = Path.of("src/test/resources/schema");

  private final Schema schema;

  Schemas() throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setResourceResolver(
        (type, space, open, file, base) -> input(file.substring(file.lastIndexOf('/') + 1)));
    schema = factory.newSchema(new StreamSource(FOLDER.resolve("musicxml.xsd").toFile()));
  }

  private static LSInput input(String file) {
    try {
      DOMImplementationLS dom =
          (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
      LSInput input = dom.createLSInput();
      input.setByteStream(Files.newInputStream(FOLDER.resolve(file)));
      input.setSystemId(file);
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the schema says against a text; null where it is valid. */
  @Nullable String complaint(byte[] text) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(text)));
      return null;
    } catch (SAXException e) {
      return e.toString();
    }
  }
}
