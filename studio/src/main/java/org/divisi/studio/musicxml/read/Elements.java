package org.divisi.studio.musicxml.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.divisi.studio.musicxml.words.Element;
import org.jspecify.annotations.Nullable;

/** Reads elements one after the other, and nothing from beyond the file. */
final class Elements {
  /** Deeper than any MusicXML. */
  private static final int DEEPEST = 200;

  private final XMLStreamReader xml;
  private final String name;

  Elements(InputStream in, String name) {
    this.name = name;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((one, two, three, four) -> new ByteArrayInputStream(new byte[0]));
    try {
      this.xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private IllegalArgumentException broken(XMLStreamException e) {
    String where = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNumber();
    String what = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
    return new IllegalArgumentException("%s%s: no XML: %s".formatted(name, where, what), e);
  }

  IllegalArgumentException error(String message) {
    return new IllegalArgumentException(
        "%s:%d: %s".formatted(name, xml.getLocation().getLineNumber(), message));
  }

  /** Enters the next element of the one that was entered last; null where it has no more. */
  @Nullable Element enter() {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return started();
          }
          case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
            return null;
          }
          default -> {}
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private Element started() {
    Element element = new Element(xml.getLocalName());
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      element.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
    }
    return element;
  }

  /** Reads all that the element holds that was entered last, and leaves it. */
  Element fill(Element root) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(root);
    try {
      while (!open.isEmpty()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            Element child = started();
            open.element().add(child);
            open.push(child);
            if (open.size() > DEEPEST) {
              throw error("elements are nested more than %d deep".formatted(DEEPEST));
            }
          }
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              open.element().add(xml.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return root;
  }
}
