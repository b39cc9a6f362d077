package org.divisi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code divisi check}: says all that is wrong with LilyPond files. */
@Command(
    name = "check",
    description = {
      "Says all that is wrong with LilyPond files: what cannot be read, and what a player would",
      "stumble over, such as a slur that never ends or a note beyond its measure.",
    })
final class CheckCommand extends FilesCommand implements Callable<Integer> {
  private int complaints;

  CheckCommand(Host host) {
    super(host);
  }

  @Override
  public Integer call() throws UserException {
    each(FileTask::check, answer -> complaints += answer.complaints().size());
    return complaints > 0 ? Divisi.USER : Divisi.OK;
  }
}
