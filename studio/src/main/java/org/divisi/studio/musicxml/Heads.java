package org.divisi.studio.musicxml;

import java.util.List;
import org.divisi.score.Chord;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;

/** The note heads of a leaf. */
final class Heads {
  private Heads() {}

  static List<NoteHead> of(Leaf leaf) {
    return switch (leaf) {
      case Note note -> List.of(note.head());
      case Chord chord -> chord.heads();
      default -> List.of();
    };
  }
}
