package org.divisi.studio.musicxml.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.divisi.studio.musicxml.Loss;
import org.jspecify.annotations.Nullable;

/** An element with all that it holds: never more than a measure. */
public final class Element {
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  public Element(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  public void add(Element child) {
    children.add(child);
  }

  public void add(String more) {
    text.append(more);
  }

  public List<Element> children() {
    return children;
  }

  public String text() {
    return text.toString().strip();
  }

  /** An attribute; an empty text where it is not given. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  public @Nullable Element child(String wanted) {
    for (Element child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  public boolean has(String wanted) {
    return child(wanted) != null;
  }

  public List<Element> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The text of a child; an empty one where there is no such child. */
  public String text(String wanted) {
    Element child = child(wanted);
    return child == null ? "" : child.text();
  }

  /** The whole number that a child says; another where it says none. */
  public int number(String wanted, int otherwise) {
    try {
      return Integer.parseInt(text(wanted));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** That this element is not kept, with its text where it has one. */
  public Loss loss(String place) {
    String text = text();
    return new Loss(text.isEmpty() ? name() : name() + " '" + text + "'", place);
  }
}
