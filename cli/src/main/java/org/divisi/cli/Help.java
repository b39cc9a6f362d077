package org.divisi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Gives every command the same {@code --help} and {@code --version}, and the same layout. */
final class Help {
  private Help() {}

  static void addTo(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.usageMessage().width(90).abbreviateSynopsis(true);
    spec.usageMessage().parameterListHeading("%n").optionListHeading("%nOptions:%n");
    spec.usageMessage().commandListHeading("%nCommands:%n");
    line.getSubcommands().values().forEach(Help::addTo);
  }
}
