package org.divisi.studio.musicxml.words;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, each in a line of its own. */
public final class Xml {
  private final Writer out;
  private final XMLStreamWriter xml;
  private int depth;

  public Xml(OutputStream stream) throws IOException {
    this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Something that may fail as the stream does. */
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private void writing(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Opens an element; attributes are names and values in turn. */
  public Xml open(String name, String... attributes) throws IOException {
    writing(
        () -> {
          line();
          xml.writeStartElement(name);
          attributes(attributes);
        });
    depth++;
    return this;
  }

  public Xml close() throws IOException {
    depth--;
    writing(
        () -> {
          line();
          xml.writeEndElement();
        });
    return this;
  }

  /** An element with a text. */
  public Xml text(String name, Object text, String... attributes) throws IOException {
    writing(
        () -> {
          line();
          xml.writeStartElement(name);
          attributes(attributes);
          xml.writeCharacters(legal(String.valueOf(text)));
          xml.writeEndElement();
        });
    return this;
  }

  /** An element with nothing in it. */
  public Xml empty(String name, String... attributes) throws IOException {
    writing(
        () -> {
          line();
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int index = 0; index < attributes.length; index += 2) {
      xml.writeAttribute(attributes[index], legal(attributes[index + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML has no place for most control characters. */
  private static String legal(String text) {
    return text.codePoints().allMatch(Xml::isLegal)
        ? text
        : text.codePoints()
            .filter(Xml::isLegal)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }

  public void end() throws IOException {
    writing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
    out.flush();
  }
}
