package org.divisi.score;

import java.util.List;
import java.util.Optional;
import org.divisi.theory.Ratio;

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
        ? left.components().size() == right.components().size() && isAlike(left, right)
        : one instanceof Leaf && one.equals(other);
  }

  /** Whether two containers are the same but for what they hold. */
  static boolean isAlike(Container one, Container other) {
    return one.getClass() == other.getClass()
        && head(one).equals(head(other))
        && one.attachments().equals(other.attachments());
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
      case Grace grace -> grace.kind();
      case AfterGrace grace -> Optional.ofNullable(grace.fraction());
      case Repeat repeat -> List.of(repeat.kind(), repeat.count());
      case Alternative alternative -> "";
      case Cluster cluster -> "";
      case Variable variable -> variable.name();
      case Lyrics words -> List.of(words.kind(), words.voice(), words.text(), words.syllables());
      case Context context -> context.heading();
    };
  }

  /** By how much a container scales what it holds. */
  static Ratio scale(Container container, Ratio scale) {
    return switch (container) {
      case Tuplet tuplet -> scale.times(tuplet.multiplier());
      case Repeat repeat ->
          repeat.kind() == Repeat.Kind.TREMOLO ? scale.times(Ratio.of(repeat.count(), 1)) : scale;
      case Fragment fragment -> scale;
      case Grace grace -> scale;
      case AfterGrace grace -> scale;
      case Alternative alternative -> scale;
      case Cluster cluster -> scale;
      case Variable variable -> scale;
      case Lyrics words -> scale;
      case Context context -> scale;
    };
  }

  /** Whether all that a container holds begins when it begins. */
  static boolean isStill(Container container) {
    return container.simultaneous() || container instanceof Grace;
  }

  /** The same container holding something else: also where an edit would make it another. */
  static Container filled(Container container, Components components) {
    return switch (container) {
      case AfterGrace grace -> new AfterGrace(grace.fraction(), components, grace.attachments());
      case Variable variable -> new Variable(variable.name(), components, variable.attachments());
      case Lyrics words -> words;
      case Repeat repeat ->
          new Repeat(repeat.kind(), repeat.count(), components, repeat.attachments());
      case Alternative alternative -> new Alternative(components, alternative.attachments());
      case Fragment fragment -> fragment.withComponents(components);
      case Tuplet tuplet -> tuplet.withComponents(components);
      case Grace grace -> grace.withComponents(components);
      case Cluster cluster -> cluster.withComponents(components);
      case Context context -> context.withComponents(components);
    };
  }

  /** One component as it is; several, or none, in a plain container. */
  static Components one(Components components) {
    return components.size() == 1 ? components : Components.of(Container.of(components));
  }

  /** The same container holding nothing. */
  static Container shell(Container container) {
    return filled(container, Components.EMPTY);
  }

  /** Refuses several components where one is meant; none is what is not filled yet. */
  static Components atMostOne(Components components) {
    if (components.size() > 1) {
      throw new IllegalArgumentException(
          "%d components stand where one is meant: put them into a container"
              .formatted(components.size()));
    }
    return components;
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
      case Grace grace -> grace.kind().command() + (grace.kind() == Grace.Kind.AFTER ? "" : " ");
      case AfterGrace grace -> "\\afterGrace ";
      case Repeat repeat -> "\\repeat %s %d ".formatted(repeat.kind().word(), repeat.count());
      case Alternative alternative -> "\\alternative ";
      case Cluster cluster -> "\\makeClusters ";
      case Variable variable -> "\\" + variable.name() + " ";
      case Lyrics words -> words.heading() + " " + words.text();
      case Context context ->
          context.lilypondType()
              + (context.name().isEmpty() ? " " : " " + Markup.quoted(context.name()) + " ");
    };
  }
}
