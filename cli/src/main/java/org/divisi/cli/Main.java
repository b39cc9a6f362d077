package org.divisi.cli;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  /** Runs the command; a good end waits, as any Java program does, for threads that still run. */
  public static void main(String[] arguments) {
    int exit = Divisi.run(Host.ofProcess(), arguments);
    if (exit != Divisi.OK) {
      System.exit(exit);
    }
  }
}
