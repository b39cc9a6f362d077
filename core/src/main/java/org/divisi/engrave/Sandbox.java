package org.divisi.engrave;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command shut in by bubblewrap: it sees programs and fonts, can write to one folder, and has no
 * network.
 */
final class Sandbox {
  private static final List<String> SEEN =
      List.of("/usr", "/bin", "/lib", "/lib64", "/etc/fonts", "/etc/alternatives", "/opt", "/gnu");

  static final String MISSING =
      """
      a LilyPond file may run any program, and there is no bubblewrap to shut this one in: install \
      it (apt-get install bubblewrap), or, if you trust whoever wrote the file, engrave it with \
      Sheet.of, and not as foreign""";

  private Sandbox() {}

  static @Nullable Path bubblewrap() {
    return Program.find("bwrap", System.getenv()).orElse(null);
  }

  static List<String> around(
      Path bubblewrap, List<String> command, Path folder, List<String> includes) {
    List<String> whole = new ArrayList<>();
    whole.add(bubblewrap.toString());
    whole.addAll(List.of("--unshare-all", "--die-with-parent", "--new-session"));
    whole.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
    SEEN.forEach(path -> show(whole, Path.of(path)));
    includes.forEach(path -> show(whole, Path.of(path)));
    String own = folder.toString();
    whole.addAll(List.of("--bind", own, own, "--chdir", own, "--"));
    whole.addAll(command);
    return whole;
  }

  private static void show(List<String> command, Path path) {
    if (Files.exists(path)) {
      command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    }
  }
}
