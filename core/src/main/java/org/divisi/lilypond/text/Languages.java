package org.divisi.lilypond.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.divisi.theory.NoteNames;

/** The names that LilyPond has for the languages of note names. */
public final class Languages {
  private static final Map<String, NoteNames> NAMED = named();

  private Languages() {}

  private static Map<String, NoteNames> named() {
    Map<String, NoteNames> named = new HashMap<>();
    for (NoteNames names : NoteNames.values()) {
      named.put(names.lilypond(), names);
    }
    named.put("catalan", NoteNames.CATALAN);
    named.put("espanol", NoteNames.SPANISH);
    named.put("portugues", NoteNames.PORTUGUESE);
    named.put("francais", NoteNames.FRENCH);
    return Map.copyOf(named);
  }

  public static Optional<NoteNames> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /** The language of one of the files that LilyPond has for it, such as {@code english.ly}. */
  public static Optional<NoteNames> ofFile(String file) {
    return file.endsWith(".ly") ? named(file.substring(0, file.length() - 3)) : Optional.empty();
  }

  public static String all() {
    return Stream.of(NoteNames.values()).map(NoteNames::lilypond).collect(Collectors.joining(", "));
  }
}
