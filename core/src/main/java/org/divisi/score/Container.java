package org.divisi.score;

import java.util.List;
import org.divisi.theory.Duration;

/** A component that holds others, one after the other or all at once. */
public sealed interface Container extends Component
    permits Fragment,
        Tuplet,
        Grace,
        AfterGrace,
        Repeat,
        Alternative,
        Cluster,
        Variable,
        Lyrics,
        Context {
  /** What it holds. */
  Components components();

  /** Whether what it holds sounds at once, and not one after the other. */
  boolean simultaneous();

  /** The same container holding something else. */
  Container withComponents(Components components);

  /** The same container with one more component at the end. */
  default Container plus(Component component) {
    return withComponents(components().plus(component));
  }

  @Override
  Container withAttachments(List<Attachment> attachments);

  @Override
  Container attach(Indicator indicator);

  @Override
  Container attach(Indicator indicator, Direction direction);

  @Override
  Container attach(Attachment attachment);

  @Override
  default Duration duration() {
    return simultaneous() ? components().longest() : components().total();
  }

  @Override
  default int nodes() {
    return components().nodes() + 1;
  }

  @Override
  default int leaves() {
    return components().leaves();
  }

  /** The plain container of these components, one after the other. */
  static Fragment of(Component... components) {
    return of(Components.of(components));
  }

  /** The plain container of these components, one after the other. */
  static Fragment of(Components components) {
    return new Fragment(components, false, List.of());
  }

  /** The plain container of these components, one after the other. */
  static Fragment of(Iterable<? extends Component> components) {
    return of(Components.copyOf(components));
  }

  /**
   * Reads music into a plain container, such as {@code c'4 d' e' f'}.
   *
   * @throws IllegalArgumentException if the text is not music, with line and column
   */
  static Fragment parse(String text) {
    return MusicReader.installed().read(text);
  }
}
