package org.divisi.parallel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program that works with processes until someone ends it. */
final class FaultParent {
  private FaultParent() {}

  static int begin(String folder) throws Exception {
    Files.createFile(Path.of(folder, "worker-" + ProcessHandle.current().pid()));
    TimeUnit.SECONDS.sleep(60);
    return 0;
  }

  /** Begins endless work in two processes; each makes a file in a folder when it has begun. */
  public static void main(String[] arguments) {
    String folder = arguments[0];
    try (Pool pool = Pool.processes(2)) {
      System.out.println(pool.map(Shapes.upTo(2), n -> begin(folder)));
    }
  }
}
