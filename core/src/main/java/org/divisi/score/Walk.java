package org.divisi.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a tree in reading order: each leaf once, each container twice, on entering and on
 * leaving.
 *
 * {@snippet class="org.divisi.score.Snippets" region="walk"}
 */
public final class Walk {
  private record Frame(Container container, Iterator<Component> rest) {}

  private final Deque<Frame> stack = new ArrayDeque<>();
  private @Nullable Component start;
  private @Nullable Component component;
  private Iterator<Component> rest = Components.EMPTY.iterator();
  private boolean leaving;
  private boolean skipping;

  private Walk(Component root) {
    this.start = Objects.requireNonNull(root, "root");
  }

  /** A walk that stands before a component. */
  public static Walk of(Component root) {
    return new Walk(root);
  }

  /** Takes one step. Whether there was one to take. */
  public boolean next() {
    if (component instanceof Container container && !leaving) {
      rest = skipping ? Components.EMPTY.iterator() : container.components().iterator();
      stack.push(new Frame(container, rest));
      skipping = false;
    }
    leaving = false;
    if (start != null) {
      component = start;
      start = null;
      return true;
    }
    if (rest.hasNext()) {
      component = rest.next();
      return true;
    }
    if (stack.isEmpty()) {
      return false;
    }
    component = stack.pop().container();
    leaving = true;
    Frame around = stack.peek();
    rest = around == null ? Components.EMPTY.iterator() : around.rest();
    return true;
  }

  /** The leaf or container that the last step came to. */
  public Component component() {
    if (component == null) {
      throw new IllegalStateException("the walk has not begun: call next()");
    }
    return component;
  }

  /** The container that holds the component, if the walk is not at the root. */
  public Optional<Container> container() {
    return Optional.ofNullable(stack.peek()).map(Frame::container);
  }

  /** Whether the last step left the container, and did not enter it. */
  public boolean leaving() {
    return leaving;
  }

  /** In how many containers the walk stands, without the one that it enters or leaves. */
  public int depth() {
    return stack.size();
  }

  /** Passes over what the container holds that the last step entered. */
  public void skip() {
    skipping = !leaving && component instanceof Container;
  }
}
