package org.divisi.score;

/** What containers are as values: equality, hash and short form, found without recursion. */
final class Structure {
  private static final int LEFT = 7;

  private Structure() {}

  static boolean equal(Container one, @org.jspecify.annotations.Nullable Object other) {
    if (one == other) {
      return true;
    }
    if (!(other instanceof Container container)
        || one.nodes() != container.nodes()
        || !equalAlone(one, container)) {
      return false;
    }
    if (one.components().isEmpty()) {
      return true;
    }
    Walk left = Walk.of(one);
    Walk right = Walk.of(container);
    while (left.next() && right.next()) {
      if (left.leaving() != right.leaving() || !equalAlone(left.component(), right.component())) {
        return false;
      }
      if (left.component() == right.component()) {
        left.skip();
        right.skip();
      }
    }
    return true;
  }

  private static boolean equalAlone(Component one, Component other) {
    if (one == other) {
      return true;
    }
    return one instanceof Container left && other instanceof Container right
        ? head(left).equals(head(right))
            && left.getClass() == right.getClass()
            && left.components().size() == right.components().size()
            && left.attachments().equals(right.attachments())
        : one instanceof Leaf && one.equals(other);
  }

  static int hash(Container root) {
    if (root.components().isEmpty()) {
      return hash(hash(1, hashAlone(root)), LEFT);
    }
    int hash = 1;
    Walk walk = Walk.of(root);
    while (walk.next()) {
      hash = hash(hash, walk.leaving() ? LEFT : hashAlone(walk.component()));
    }
    return hash;
  }

  private static int hash(int before, int own) {
    return 31 * before + own;
  }

  private static int hashAlone(Component component) {
    return component instanceof Container container
        ? 31 * head(container).hashCode() + container.attachments().hashCode()
        : component.hashCode();
  }

  /** What a container is apart from what it holds and what is attached to it. */
  private static Object head(Container container) {
    return switch (container) {
      case Fragment fragment -> fragment.simultaneous();
      case Tuplet tuplet -> tuplet.ratio();
      case Context context -> context.heading();
    };
  }

  static String print(Container root) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    Walk walk = Walk.of(root);
    while (walk.next()) {
      if (walk.leaving()) {
        text.append(((Container) walk.component()).simultaneous() ? ">>" : "}");
        first = false;
        continue;
      }
      text.append(first ? "" : ", ");
      if (walk.component() instanceof Container container) {
        text.append(title(container)).append(container.simultaneous() ? "<<" : "{");
        first = true;
      } else {
        text.append(walk.component());
        first = false;
      }
    }
    return text.toString();
  }

  private static String title(Container container) {
    return switch (container) {
      case Fragment fragment -> "";
      case Tuplet tuplet -> tuplet.ratio() + " ";
      case Context context ->
          context.lilypondType()
              + (context.name().isEmpty() ? " " : " " + Markup.quoted(context.name()) + " ");
    };
  }
}
