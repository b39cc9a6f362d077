package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.divisi.lilypond.change.VoicesApart;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.text.Mode;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.jspecify.annotations.Nullable;

/** A container that is being read: its end has not come yet. */
final class Frame {
  /** What ends it. */
  enum End {
    BRACE("{", "}"),
    ANGLES("<<", ">>"),
    /** Nothing: it holds one component, as in {@code \new Staff \new Voice}. */
    COMPONENT("", "");

    final String opening;
    final String closing;

    End(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }
  }

  /** What becomes of what is read, where it does not simply stand where it was read. */
  @FunctionalInterface
  interface Use {
    /** The component that stands there; null where none does. */
    @Nullable Component of(Component read);

    /** Whether the notes have their octaves, whatever {@code \relative} stands around. */
    default boolean isAbsolute() {
      return false;
    }

    /** Whether words that are added to the music belong to it too. */
    default boolean isOpenEnded() {
      return false;
    }

    /** Whether bar checks divide the music. */
    default boolean isOfBars() {
      return false;
    }

    /** Whether {@code \fixed} around it raises it nevertheless. */
    default boolean isRaised() {
      return false;
    }

    /** The use that a transposition is; its notes have their octaves, but for {@code \fixed}. */
    static Use raised(UnaryOperator<Component> change) {
      return new Use() {
        @Override
        public Component of(Component read) {
          return change.apply(read);
        }

        @Override
        public boolean isAbsolute() {
          return true;
        }

        @Override
        public boolean isRaised() {
          return true;
        }
      };
    }

    /** The use that a transformation is; its notes have their octaves. */
    static Use absolute(UnaryOperator<Component> change) {
      return new Use() {
        @Override
        public Component of(Component read) {
          return change.apply(read);
        }

        @Override
        public boolean isAbsolute() {
          return true;
        }
      };
    }
  }

  /** What it becomes when it is filled; null where what it holds stands by itself. */
  final @Nullable Container empty;

  final End end;
  final int start;
  final List<Attachment> attachments;
  final List<Component> components = new ArrayList<>();
  final Mode mode;
  final @Nullable Use use;

  /** How many components it holds, where nothing ends it. */
  int wanted = 1;

  /** The parts between signs that put voices or bars apart, but the last. */
  final List<List<Component>> parts = new ArrayList<>();

  /** Whether its notes have their octaves, whatever {@code \relative} stands around. */
  private boolean absolute;

  /** Whether the text ended too early, so that what was read can only be kept as it is. */
  boolean abandoned;

  /** The names of the voices that are apart; none where they are counted. */
  List<String> voices = List.of();

  Frame(
      @Nullable Container empty,
      End end,
      int start,
      List<Attachment> attachments,
      Mode mode,
      @Nullable Use use) {
    this.empty = empty;
    this.end = end;
    this.start = start;
    this.attachments = new ArrayList<>(attachments);
    this.mode = mode;
    this.use = use;
  }

  /** Whether bar checks divide it. */
  boolean isOfBars() {
    return use != null && use.isOfBars();
  }

  /** What was read since the last sign that puts voices or bars apart is one part. */
  void part() {
    parts.add(List.copyOf(components));
    components.clear();
  }

  /** Whether it is full, where nothing else ends it. */
  boolean isFull() {
    return end == End.COMPONENT && components.size() >= wanted;
  }

  /** It holds so many components, where nothing else ends it. */
  void want(int components) {
    wanted = components;
  }

  /** What the text of it stands for; null where nothing does. */
  @Nullable Component complete(Written written) {
    if (abandoned || use == null || use.isOpenEnded()) {
      Component filled = whole(abandoned ? Container.of(components) : filled(written), written);
      return use == null || abandoned ? known(filled, written) : known(use.of(filled), written);
    }
    // What stands before a command that changes music is not changed with it.
    Component made = use.of(filled(written));
    return known(made == null ? null : whole(made, written), written);
  }

  /** The music with what stands before it. */
  private Component whole(Component music, Written written) {
    if (attachments.isEmpty()) {
      return music;
    }
    List<Attachment> all = new ArrayList<>(music.attachments());
    all.addAll(attachments);
    Component whole = music.withAttachments(all);
    written.became(music, whole);
    if (music instanceof Leaf one && whole instanceof Leaf other) {
      written.moved(one, other);
    }
    return whole;
  }

  private @Nullable Component known(@Nullable Component complete, Written written) {
    if (complete != null && (absolute || use != null && use.isAbsolute())) {
      written.absolute(complete);
      if (use != null && use.isRaised()) {
        written.raised(complete);
      }
    }
    return complete;
  }

  /** Whether braces alone are all that stands behind a heading: they are the context's own. */
  private boolean isBraced() {
    return end == End.COMPONENT
        && components.size() == 1
        && components.get(0) instanceof Fragment music
        && music.attachments().isEmpty();
  }

  private Component filled(Written written) {
    if (isOfBars()) {
      part();
      return Container.of(parts.stream().<Component>map(Container::of).toList());
    }
    if (!parts.isEmpty()) {
      part();
      components.addAll(VoicesApart.of(parts, voices, mode, written));
    }
    if (empty instanceof Context context && isBraced()) {
      Fragment music = (Fragment) components.get(0);
      Context filled =
          context
              .withHeading(context.heading().withSimultaneous(music.simultaneous()))
              .withComponents(music.components());
      absolute = written.isAbsolute(music);
      return filled;
    }
    if (empty != null) {
      return empty.withComponents(Components.copyOf(components));
    }
    boolean bare =
        components.size() == 1
            && (attachments.isEmpty()
                || end == End.COMPONENT
                || components.get(0) instanceof Container);
    return bare ? components.get(0) : Container.of(components);
  }
}
