package org.divisi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.divisi.parallel.TaskException;
import org.jspecify.annotations.Nullable;

/**
 * What must be said again to run the same piece once more.
 *
 * @param piece its file, as the user wrote it
 * @param seed its seed, if one was given
 * @param arguments those of its own main
 */
record Rerun(Path piece, @Nullable Long seed, List<String> arguments) {

  /** The command line, as a shell takes it, that runs the failed item alone. */
  String alone(TaskException failure) {
    List<String> words = new ArrayList<>();
    if (seed != null) {
      words.addAll(List.of("--seed", String.valueOf(seed)));
    }
    if (!arguments.isEmpty()) {
      words.add("--");
      words.addAll(arguments);
    }
    String rest = words.stream().map(word -> " " + quoted(word)).collect(Collectors.joining());
    return "divisi run " + quoted(piece.toString()) + " " + failure.rerun() + rest;
  }

  private static String quoted(String word) {
    return word.matches("[\\w./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
