package org.divisi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what may have been meant, and where help is. */
final class Usage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    line.getErr().println("divisi: " + message(failure));
    line.getErr().println("try: " + line.getCommandSpec().qualifiedName() + " --help");
    return Divisi.USAGE;
  }

  /** The error of a command that was called wrongly. */
  static ParameterException wrong(@Nullable CommandSpec spec, String message) {
    if (spec == null) {
      throw new IllegalStateException("a command runs as part of a command line");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched);
    }
    String message = String.valueOf(failure.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    String argument = failure.getUnmatched().getFirst();
    CommandLine line = failure.getCommandLine();
    List<String> commands =
        line.getSubcommands().entrySet().stream()
            .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
            .map(Map.Entry::getKey)
            .toList();
    if (argument.startsWith("-")) {
      List<String> options =
          line.getCommandSpec().options().stream()
              .filter(option -> !option.hidden())
              .map(option -> option.longestName())
              .toList();
      return "unknown option '" + argument + "'" + meant(argument, options);
    }
    if (commands.isEmpty()) {
      return "unexpected argument '" + argument + "'";
    }
    if (argument.endsWith(".java")) {
      return "unknown command '%s': did you mean 'divisi run %s'?".formatted(argument, argument);
    }
    return "unknown command '" + argument + "'" + meant(argument, commands);
  }

  private static String meant(String word, List<String> known) {
    String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    return known.stream()
        .min((a, b) -> Integer.compare(distance(name, a), distance(name, b)))
        .filter(nearest -> distance(name, nearest) <= Math.max(1, nearest.length() / 3))
        .map(nearest -> ": did you mean '" + nearest + "'?")
        .orElseGet(() -> ": there are " + String.join(", ", known.stream().sorted().toList()));
  }

  /** How many letters to change, add or leave out to make one word of the other. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
