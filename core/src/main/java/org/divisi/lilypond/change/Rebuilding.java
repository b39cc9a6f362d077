package org.divisi.lilypond.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.divisi.lilypond.text.Effort;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Makes other music of music that has been read, in one walk and without recursion. What does not
 * change stays the same object. Music that has a name is written out where it changes.
 */
abstract class Rebuilding {
  private static final class Open {
    final Container container;
    final Iterator<Component> rest;
    final List<Component> rebuilt = new ArrayList<>();
    boolean changed;

    Open(Container container) {
      this.container = container;
      this.rest = container.components().iterator();
    }
  }

  private final Written written;
  private final Effort effort;

  Rebuilding(Written written, Effort effort) {
    this.written = written;
    this.effort = effort;
  }

  /** What becomes of a leaf; null where nothing does. */
  abstract @Nullable Component leaf(Leaf leaf);

  /** What becomes of a container that is left alone otherwise; null to go into it. */
  @Nullable Component whole(Container container) {
    return null;
  }

  /** Whether a container, and all that it holds, is left out. */
  boolean isLeftOut(Component component) {
    return false;
  }

  /** What stays where a component is left out; null where nothing does. */
  @Nullable Component rest(Component leftOut) {
    return null;
  }

  /** A container has become another one. */
  void made(Container from, Component to) {}

  /** Something more that becomes of a container whose components have become others. */
  Component left(Container container) {
    return container;
  }

  /** What becomes of music; an empty container where nothing does. */
  public final Component of(Component music) {
    Deque<Open> open = new ArrayDeque<>();
    List<Component> result = new ArrayList<>();
    step(music, open, result, null);
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.rest.hasNext()) {
        step(top.rest.next(), open, top.rebuilt, top);
      } else {
        open.pop();
        Open around = open.peek();
        Container rebuilt = rebuilt(top);
        // What a name stood for has been left already.
        boolean named = top.changed && top.container instanceof Variable;
        Component made = named ? rebuilt : left(rebuilt);
        written.became(top.container, made);
        made(top.container, made);
        (around == null ? result : around.rebuilt).add(made);
        if (around != null && made != top.container) {
          around.changed = true;
        }
      }
    }
    return result.isEmpty() ? Container.of() : result.get(0);
  }

  private void step(
      Component component, Deque<Open> open, List<Component> into, @Nullable Open around) {
    effort.step();
    if (isLeftOut(component)) {
      changed(around);
      Component rest = rest(component);
      if (rest != null) {
        into.add(rest);
      }
      return;
    }
    switch (component) {
      case Leaf leaf -> {
        Component made = leaf(leaf);
        if (made != leaf) {
          changed(around);
        }
        if (made != null) {
          into.add(made);
        }
      }
      case Container container -> {
        Component made = whole(container);
        if (made == null) {
          open.push(new Open(container));
        } else {
          into.add(made);
          if (made != container) {
            changed(around);
          }
        }
      }
    }
  }

  private static void changed(@Nullable Open around) {
    if (around != null) {
      around.changed = true;
    }
  }

  private static Container rebuilt(Open open) {
    if (!open.changed) {
      return open.container;
    }
    Components components = Components.copyOf(open.rebuilt);
    // A name and braces around the same music would be one pair of braces too many.
    if (open.container instanceof Variable variable
        && variable.attachments().isEmpty()
        && components.size() == 1
        && components.get(0) instanceof Container music) {
      return music;
    }
    return open.container.withComponents(components);
  }
}
