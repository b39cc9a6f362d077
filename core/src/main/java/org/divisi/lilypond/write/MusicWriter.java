package org.divisi.lilypond.write;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.Quoted;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Cluster;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Grace;
import org.divisi.score.Identifier;
import org.divisi.score.Leaf;
import org.divisi.score.Lyrics;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Repeat;
import org.divisi.score.Rest;
import org.divisi.score.RestPosition;
import org.divisi.score.Skip;
import org.divisi.score.Tag;
import org.divisi.score.Tuplet;
import org.divisi.score.Variable;
import org.divisi.score.Walk;
import org.jspecify.annotations.Nullable;

/** Writes music as lines of text, in one walk through the tree. */
public final class MusicWriter {
  private static final List<Contribution> NONE = List.of();

  private final Lines lines;
  private final Text text;

  /** The note that stands in an {@link AfterGrace} which was entered, and the lines before it. */
  private @Nullable AfterGrace ornamented;

  /** Who wants to know what stands in which line, if someone does. */
  private final @Nullable LineSearch search;

  private MusicWriter(Text text, boolean tags, @Nullable LineSearch search) {
    this.text = text;
    this.lines = new Lines(text, tags);
    this.search = search;
  }

  /** Writes music, with the words of its tags or without. */
  public static void write(Component music, Text text, boolean tags) {
    write(music, text, tags, null);
  }

  /** The same, and a search sees which component each line comes from; the text is held whole. */
  public static void write(Component music, Text text, boolean tags, @Nullable LineSearch search) {
    MusicWriter writer = new MusicWriter(text, tags, search);
    if (search == null) {
      writer.write(music);
    } else {
      search.begin(music, text);
      writer.write(music);
      search.end(text);
    }
    text.finish();
  }

  private void write(Component music) {
    Walk walk = Walk.of(music);
    while (walk.next()) {
      if (search != null) {
        search.step(walk.component(), walk.leaving(), text);
      }
      if (walk.component() instanceof Container container) {
        if (walk.leaving()) {
          close(container);
        } else {
          open(container, walk);
        }
      } else {
        leaf((Leaf) walk.component());
      }
    }
  }

  private void leaf(Leaf leaf) {
    // Most leaves carry nothing, and then nothing is allocated for them.
    if (leaf.attachments().isEmpty() && ornamented == null) {
      nucleus(leaf);
      return;
    }
    List<Contribution> contributions = contributions(leaf);
    lines.print(contributions, Slot.ABSOLUTE_BEFORE, Slot.BEFORE_SETTINGS);
    if (ornamented != null) {
      afterGrace(ornamented);
      ornamented = null;
    }
    lines.print(contributions, Slot.OPENING, Slot.OPENING);
    lines.tag(tag(leaf));
    nucleus(leaf);
    lines.print(contributions, Slot.STEM_TREMOLO, Slot.ABSOLUTE_AFTER);
  }

  /** The command stands between what belongs before its note, and the note. */
  private void afterGrace(AfterGrace container) {
    text.line().add("\\afterGrace");
    if (container.fraction() != null) {
      text.add(" " + container.fraction().numerator() + "/" + container.fraction().denominator());
    }
  }

  private void nucleus(Leaf leaf) {
    if (leaf instanceof Note note && note.head().isPlain()) {
      text.line().addAscii(note.head().toString()).addAscii(note.value().toString());
    } else {
      rarer(leaf);
    }
  }

  /** Apart from the notes, so that their way stays short enough to be compiled as one. */
  private void rarer(Leaf leaf) {
    switch (leaf) {
      case Note note -> HeadWriter.note(note, lines, text);
      case Chord chord -> chord(chord);
      case Rest rest -> rest(rest);
      case Skip skip -> text.line().addAscii("s").addAscii(leaf.value().toString());
      case MultimeasureRest rest -> text.line().addAscii("R").addAscii(leaf.value().toString());
    }
  }

  private void rest(Rest rest) {
    RestPosition position =
        rest.attachments().isEmpty() ? null : rest.indicator(RestPosition.class).orElse(null);
    if (position == null) {
      text.line().addAscii("r").addAscii(rest.value().toString());
    } else {
      text.line().addAscii(position.pitch().toString()).addAscii(rest.value().toString());
      text.line().addAscii("\\rest");
    }
  }

  private void chord(Chord chord) {
    for (NoteHead head : chord.heads()) {
      if (!head.isPlain()) {
        HeadWriter.chord(chord, lines, text);
        return;
      }
    }
    text.line();
    String before = "<";
    for (NoteHead head : chord.heads()) {
      text.addAscii(before).addAscii(head.toString());
      before = " ";
    }
    text.addAscii(chord.heads().isEmpty() ? "<>" : ">").addAscii(chord.value().toString());
  }

  private void open(Container container, Walk walk) {
    List<Contribution> contributions = contributions(container);
    lines.print(contributions, Slot.ABSOLUTE_BEFORE, Slot.BEFORE_SETTINGS);
    Tag tag = tag(container);
    lines.print(contributions, Slot.HEADING, tag);
    switch (container) {
      case Fragment fragment -> bracket(container, "", tag);
      case Tuplet tuplet -> {
        heading("\\tuplet " + tuplet.ratio().numerator() + "/" + tuplet.ratio().denominator(), tag);
        bracket(container, "", tag);
      }
      case Grace grace ->
          bracket(container, grace.kind() == Grace.Kind.AFTER ? "" : grace.kind().command(), tag);
      case Cluster cluster -> bracket(container, "\\makeClusters", tag);
      case AfterGrace grace -> ornamented = grace;
      case Repeat repeat -> heading("\\repeat " + repeat.kind().word() + " " + repeat.count(), tag);
      case Alternative alternative -> heading("\\alternative", tag);
      case Variable variable -> {
        heading("\\" + Quoted.name(variable.name()), tag);
        walk.skip();
      }
      case Lyrics words -> words(words, tag);
      case Context context -> {
        heading(ContextText.invocation(context), tag);
        ContextText.with(context, contributions, tag, lines, text);
        bracket(container, "", tag);
      }
    }
    if (isBraced(container)) {
      text.deeper();
      lines.print(contributions, Slot.OPENING, Slot.OPENING_SETTINGS);
    }
  }

  private void words(Lyrics words, Tag tag) {
    heading(words.heading(), tag);
    text.line().add("{");
    text.deeper();
    if (!words.text().isEmpty()) {
      text.lines(words.text());
    }
    text.shallower();
    text.line().add("}");
  }

  private void heading(String words, Tag tag) {
    lines.tag(tag);
    text.line().add(words);
  }

  private void bracket(Container container, String command, Tag tag) {
    lines.tag(tag);
    text.line().add(command.isEmpty() ? "" : command + " ").add(opening(container));
    identify(container);
  }

  private static String opening(Container container) {
    return container.simultaneous() ? "<<" : "{";
  }

  private static String closing(Container container) {
    return container.simultaneous() ? ">>" : "}";
  }

  private void identify(Container container) {
    container
        .indicator(Identifier.class)
        .ifPresent(
            identifier -> text.add(container.simultaneous() ? "  " : "   ").add(identifier.text()));
  }

  /** Whether a container is written with braces of its own. */
  private static boolean isBraced(Container container) {
    return switch (container) {
      case Fragment braced -> true;
      case Tuplet braced -> true;
      case Grace braced -> true;
      case Cluster braced -> true;
      case Context braced -> true;
      case AfterGrace bare -> false;
      case Repeat bare -> false;
      case Alternative bare -> false;
      case Variable bare -> false;
      case Lyrics bare -> false;
    };
  }

  private void close(Container container) {
    List<Contribution> contributions = contributions(container);
    if (isBraced(container)) {
      lines.print(contributions, Slot.CLOSING_REVERTS, Slot.CLOSING);
      text.shallower();
      lines.tag(tag(container));
      text.line().add(closing(container));
      identify(container);
    }
    lines.print(contributions, Slot.AFTER_REVERTS, Slot.ABSOLUTE_AFTER);
  }

  private static Tag tag(Component component) {
    if (component.attachments().isEmpty()) {
      return Tag.NONE;
    }
    return component.indicator(Tag.class).orElse(Tag.NONE);
  }

  /** What the attachments of a component add, in the order of the text. */
  private static List<Contribution> contributions(Component component) {
    List<Attachment> attachments = component.attachments();
    if (attachments.isEmpty()) {
      return NONE;
    }
    List<Contribution> sorted = new ArrayList<>(attachments.size() + 2);
    for (int index = 0; index < attachments.size(); index++) {
      Marks.add(attachments.get(index), component, sorted);
    }
    if (sorted.size() > 1) {
      sorted.sort(null);
    }
    return sorted;
  }
}
