import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Takes Verovio's script from npm's package of that version, with the npm of this machine. Where
 * there is none, or it does not reach its packages, the build goes on without, and says so.
 *
 * <p>{@code java Verovio.java VERSION SHA-256 FILE}
 */
void main(String[] arguments) throws Exception {
  String version = arguments[0];
  String hash = arguments[1];
  Path file = Path.of(arguments[2]);
  if (Files.isRegularFile(file) && hash(file).equals(hash)) {
    return;
  }
  Files.deleteIfExists(file);
  Files.createDirectories(file.getParent());
  Path folder = Files.createTempDirectory("divisi-verovio-");
  try {
    Path script = folder.resolve("node_modules/verovio/dist/verovio-toolkit-wasm.js");
    String failure = install(folder, version);
    if (failure.isEmpty() && !Files.isRegularFile(script)) {
      failure = "its package has no such script";
    } else if (failure.isEmpty() && !hash(script).equals(hash)) {
      failure = "its script is not the one that Divisi was tried with";
    }
    if (failure.isEmpty()) {
      Path draft = file.resolveSibling(".verovio.js");
      Files.copy(script, draft, StandardCopyOption.REPLACE_EXISTING);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } else {
      IO.println("without Verovio, so pages in the browser need LilyPond: " + failure);
    }
  } finally {
    try (var files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

/** Why it could not be installed; empty if it was. */
String install(Path folder, String version) throws Exception {
  boolean windows = System.getProperty("os.name").startsWith("Windows");
  Path log = folder.resolve("log");
  Process npm;
  try {
    npm =
        new ProcessBuilder(
                windows ? "npm.cmd" : "npm",
                "install",
                "--ignore-scripts",
                "--no-save",
                "--no-audit",
                "--no-fund",
                "--prefer-offline",
                "--prefix",
                folder.toString(),
                "verovio@" + version)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
  } catch (java.io.IOException e) {
    return "there is no npm";
  }
  npm.getOutputStream().close();
  if (!npm.waitFor(3, TimeUnit.MINUTES)) {
    npm.descendants().forEach(ProcessHandle::destroyForcibly);
    npm.destroyForcibly();
    return "npm does not come to an end";
  }
  return npm.exitValue() == 0 ? "" : "npm says: " + Files.readString(log).strip();
}

String hash(Path file) throws Exception {
  byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
  return HexFormat.of().formatHex(hash);
}
