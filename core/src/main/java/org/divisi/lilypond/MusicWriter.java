package org.divisi.lilypond;

import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.Tuplet;
import org.divisi.score.Walk;

/** Writes music as lines of text, in one walk through the tree. */
final class MusicWriter {
  private final Text text;

  private MusicWriter(Text text) {
    this.text = text;
  }

  static void write(Component music, Text text) {
    new MusicWriter(text).write(music);
  }

  private void write(Component music) {
    Walk walk = Walk.of(music);
    while (walk.next()) {
      if (walk.component() instanceof Container container) {
        if (walk.leaving()) {
          close(container);
        } else {
          open(container);
        }
      } else {
        leaf((Leaf) walk.component());
      }
    }
    text.finish();
  }

  private void leaf(Leaf leaf) {
    // Most leaves carry nothing, and then nothing is allocated for them.
    if (leaf.attachments().isEmpty()) {
      nucleus(leaf);
      return;
    }
    Contribution[] contributions = contributions(leaf);
    print(contributions, Slot.ABSOLUTE_BEFORE, Slot.BEFORE);
    nucleus(leaf);
    print(contributions, Slot.ARTICULATION, Slot.ABSOLUTE_AFTER);
  }

  private void nucleus(Leaf leaf) {
    text.line();
    if (leaf instanceof Note note) {
      text.addAscii(note.head().toString()).addAscii(note.value().toString());
    } else {
      rarer(leaf);
    }
  }

  /** Apart from the notes, so that their way stays short enough to be compiled as one. */
  private void rarer(Leaf leaf) {
    switch (leaf) {
      case Note note -> text.addAscii(note.head().toString());
      case Chord chord -> heads(chord.heads());
      case Rest rest -> text.addAscii("r");
      case Skip skip -> text.addAscii("s");
      case MultimeasureRest rest -> text.addAscii("R");
    }
    text.addAscii(leaf.value().toString());
  }

  private void heads(List<NoteHead> heads) {
    String before = "<";
    for (NoteHead head : heads) {
      text.addAscii(before).addAscii(head.toString());
      before = " ";
    }
    text.addAscii(heads.isEmpty() ? "<>" : ">");
  }

  private void open(Container container) {
    Contribution[] contributions = contributions(container);
    print(contributions, Slot.ABSOLUTE_BEFORE, Slot.BEFORE);
    switch (container) {
      case Fragment fragment -> {}
      case Tuplet tuplet ->
          text.line()
              .add("\\tuplet ")
              .add(tuplet.ratio().numerator() + "/" + tuplet.ratio().denominator());
      case Context context ->
          text.line()
              .add(context.name().isEmpty() ? "\\new " : "\\context ")
              .add(context.lilypondType())
              .add(context.name().isEmpty() ? "" : " = " + Quoted.of(context.name()));
    }
    text.line().add(container.simultaneous() ? "<<" : "{");
    text.deeper();
    print(contributions, Slot.OPENING, Slot.OPENING);
  }

  private void close(Container container) {
    Contribution[] contributions = contributions(container);
    print(contributions, Slot.CLOSING, Slot.CLOSING);
    text.shallower();
    text.line().add(container.simultaneous() ? ">>" : "}");
    print(contributions, Slot.AFTER, Slot.ABSOLUTE_AFTER);
  }

  /** What the attachments of a component add, in the order of the text. */
  private static Contribution[] contributions(Component component) {
    List<Attachment> attachments = component.attachments();
    Contribution[] sorted = new Contribution[attachments.size()];
    for (int index = 0; index < sorted.length; index++) {
      Contribution next = Marks.of(attachments.get(index), component);
      int at = index;
      while (at > 0 && sorted[at - 1].compareTo(next) > 0) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = next;
    }
    return sorted;
  }

  private void print(Contribution[] contributions, Slot first, Slot last) {
    for (Contribution contribution : contributions) {
      if (contribution.slot().compareTo(first) >= 0 && contribution.slot().compareTo(last) <= 0) {
        for (String line : contribution.lines()) {
          text.lines(line);
        }
      }
    }
  }
}
