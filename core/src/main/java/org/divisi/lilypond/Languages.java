package org.divisi.lilypond;

import java.util.Optional;
import org.divisi.theory.NoteNames;

/** The names that LilyPond has for the languages of note names. */
final class Languages {
  private Languages() {}

  static String lilypond(NoteNames names) {
    return switch (names) {
      case ENGLISH -> "english";
      case DUTCH -> "nederlands";
    };
  }

  static Optional<NoteNames> named(String name) {
    for (NoteNames names : NoteNames.values()) {
      if (lilypond(names).equals(name)) {
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }
}
