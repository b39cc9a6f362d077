package org.divisi.lilypond;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.divisi.theory.NoteNames;

/**
 * How a LilyPond file is read.
 *
 * @param isLenient whether what is not understood is kept as text, and named among the findings,
 *     instead of ending the reading
 * @param keepsIncludes whether other files are not read where they are included, and only named
 * @param names the note names that are in force until the text says otherwise
 * @param folders the folders from which files may be included, as their paths are written
 */
public record Reading(
    boolean isLenient, boolean keepsIncludes, NoteNames names, List<String> folders)
    implements Serializable {
  /** What is not understood ends the reading; files of the own folder may be included. */
  public static final Reading STRICT = new Reading(false, false, NoteNames.DUTCH, List.of());

  /** What is not understood is kept as text; files of the own folder may be included. */
  public static final Reading LENIENT = new Reading(true, false, NoteNames.DUTCH, List.of());

  /** Copies what is given. */
  public Reading {
    Objects.requireNonNull(names, "names");
    folders = List.copyOf(folders);
  }

  /** The same, where files of one more folder, and of folders in it, may be included. */
  public Reading including(Path folder) {
    List<String> more = new ArrayList<>(folders);
    more.add(folder.toString());
    return new Reading(isLenient, keepsIncludes, names, more);
  }

  /** The same for a text whose note names are those of a language. */
  public Reading withNames(NoteNames names) {
    return new Reading(isLenient, keepsIncludes, names, folders);
  }

  /** The same, where other files that are included are not read: they stay to be included. */
  public Reading keepingIncludes() {
    return new Reading(isLenient, true, names, folders);
  }
}
