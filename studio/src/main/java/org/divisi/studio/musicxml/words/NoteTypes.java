package org.divisi.studio.musicxml.words;

import java.util.List;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.jspecify.annotations.Nullable;

/** What MusicXML calls the sizes of notes. */
public final class NoteTypes {
  private static final List<String> TYPES =
      List.of(
          "maxima", "long", "breve", "whole", "half", "quarter", "eighth", "16th", "32nd", "64th",
          "128th", "256th", "512th", "1024th");

  private static final int WHOLE = TYPES.indexOf("whole");

  private NoteTypes() {}

  /** The name of a note value's size; null where MusicXML has none. */
  public static @Nullable String type(NoteValue value) {
    int index = value.log() + WHOLE;
    return index < 0 || index >= TYPES.size() ? null : TYPES.get(index);
  }

  /** The size that a name says, as a duration; null for no such name. */
  public static @Nullable Duration size(String type) {
    int index = TYPES.indexOf(type);
    return index < 0
        ? null
        : index < WHOLE
            ? Duration.of(1L << (WHOLE - index), 1)
            : Duration.of(1, 1L << (index - WHOLE));
  }
}
