package org.divisi.studio.musicxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element with all that it holds: never more than a measure. */
final class Element {
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(Element child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  List<Element> children() {
    return children;
  }

  String text() {
    return text.toString().strip();
  }

  /** An attribute; an empty text where it is not given. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  @Nullable Element child(String wanted) {
    for (Element child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  boolean has(String wanted) {
    return child(wanted) != null;
  }

  List<Element> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The text of a child; an empty one where there is no such child. */
  String text(String wanted) {
    Element child = child(wanted);
    return child == null ? "" : child.text();
  }

  /** The whole number that a child says; another where it says none. */
  int number(String wanted, int otherwise) {
    try {
      return Integer.parseInt(text(wanted));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
