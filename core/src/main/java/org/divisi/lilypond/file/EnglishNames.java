package org.divisi.lilypond.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Walk;
import org.divisi.theory.Alteration;

/** Whether a file must say that its note names are English: those with accidentals are. */
final class EnglishNames {
  private EnglishNames() {}

  /** Whether any music of these items, or what has a name there, has a note with an accidental. */
  static boolean areIn(List<FileItem> items) {
    Deque<FileItem> rest = new ArrayDeque<>(items);
    while (!rest.isEmpty()) {
      switch (rest.pop()) {
        case FileItem.Music music -> {
          if (music.written().isEmpty() && areIn(music.music())) {
            return true;
          }
        }
        case FileItem.Assignment given -> rest.push(given.value());
        case Block block -> block.items().forEach(rest::push);
        case FileItem.Include include -> {}
        case FileItem.Version none -> {}
        case FileItem.Language none -> {}
        case FileItem.Text none -> {}
      }
    }
    return false;
  }

  private static boolean areIn(Component music) {
    Walk walk = Walk.of(music);
    while (walk.next()) {
      boolean altered =
          switch (walk.component()) {
            case Note note -> isAltered(note.head());
            case Chord chord -> chord.heads().stream().anyMatch(EnglishNames::isAltered);
            default -> false;
          };
      if (altered) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAltered(NoteHead head) {
    return !head.isDrum() && head.pitch().alteration() != Alteration.NATURAL;
  }
}
