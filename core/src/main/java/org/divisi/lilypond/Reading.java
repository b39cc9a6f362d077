package org.divisi.lilypond;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a LilyPond file is read.
 *
 * @param isLenient whether what is not understood is kept as text, and named among the findings,
 *     instead of ending the reading
 * @param keepsIncludes whether files that are included are not read, and what they would give names
 *     to is kept as text
 * @param folders the folders from which files may be included, as their paths are written
 */
public record Reading(boolean isLenient, boolean keepsIncludes, List<String> folders)
    implements Serializable {
  /** What is not understood ends the reading; files of the own folder may be included. */
  public static final Reading STRICT = new Reading(false, false, List.of());

  /** What is not understood is kept as text; files of the own folder may be included. */
  public static final Reading LENIENT = new Reading(true, false, List.of());

  /** Copies what is given. */
  public Reading {
    folders = List.copyOf(folders);
  }

  /** The same, where files of one more folder, and of folders in it, may be included. */
  public Reading including(Path folder) {
    List<String> more = new ArrayList<>(folders);
    more.add(folder.toString());
    return new Reading(isLenient, keepsIncludes, more);
  }

  /** The same, where files that are included are named in the text, and not read. */
  public Reading keepingIncludes() {
    return new Reading(isLenient, true, folders);
  }
}
