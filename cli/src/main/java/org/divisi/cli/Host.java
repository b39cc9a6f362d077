package org.divisi.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What the command finds around it.
 *
 * @param in its standard input
 * @param out where results go
 * @param err where everything else goes
 * @param terminal whether someone watches {@code err}
 * @param environment the variables of the environment
 */
record Host(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment) {

  /** This process; the launcher knows whether standard error is a terminal. */
  static Host ofProcess() {
    return new Host(
        System.in, System.out, System.err, Boolean.getBoolean("divisi.terminal"), System.getenv());
  }
}
