package org.divisi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command with a pool on Spark, with the jars that Maven has. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommandTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final String LINE = "[{c'8}, {c'8, c'8}, {c'8, c'8, c'8}]\n";
  private static final String CLUSTER = "spark:local-cluster[2,1,1024]";

  @TempDir private Path folder = Path.of("");

  /** The command in a Java of its own. */
  static ProcessBuilder command(String classPath, Path said, Object... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-cp", classPath, "org.divisi.cli.Main"));
    Stream.of(words).map(String::valueOf).forEach(command::add);
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
  }

  /** What it prints, on both streams. */
  private String run(String classPath, Object... words) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process process = command(classPath, said, words).start();
    try {
      int exit = process.waitFor();
      return Files.readString(said, StandardCharsets.UTF_8) + "exit " + exit;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  @Test
  void the_example_of_the_page_prints_its_two_lines() throws Exception {
    assertThat(run(classPath(), "run", EXAMPLES.resolve("Seed.java"), "--pool", CLUSTER))
        .isEqualTo(LINE + LINE + "exit 0");
  }

  @Test
  void the_example_of_the_page_on_executors_prints_its_two_lines() throws Exception {
    String seed = Files.readString(EXAMPLES.resolve("Seed.java"));
    String chosen =
        seed.replace("Pool.threads()", "Pool.configured()")
            .replace("return pool.map(", "if (parallel) IO.println(there(pool)); return pool.map(")
            .concat(
                "\nboolean there(Pool pool) { return !pool.map(List.of(1), n -> pid()).contains(pid()); }")
            .concat("\nlong pid() { return ProcessHandle.current().pid(); }\n");
    Path piece = Files.writeString(folder.resolve("Chosen.java"), chosen);
    assertThat(run(classPath(), "run", piece, "--pool", CLUSTER))
        .isEqualTo("true\n" + LINE + LINE + "exit 0");
  }

  @Test
  void without_sparks_own_jars_the_way_to_add_them_is_told() throws Exception {
    String ours =
        Stream.of(classPath().split(java.io.File.pathSeparator))
            .filter(entry -> !entry.contains("org" + java.io.File.separator + "apache"))
            .collect(Collectors.joining(java.io.File.pathSeparator));
    assertThat(run(ours, "run", EXAMPLES.resolve("Seed.java"), "--pool", CLUSTER))
        .startsWith(
            "divisi: pool '%s' cannot be: divisi-spark is on the class path, and Spark itself is not: add spark-core_2.13 4.2, or all of SPARK_HOME/jars (for the command: DIVISI_CLASS_PATH)"
                .formatted(CLUSTER))
        .endsWith("exit 2");
  }

  @Test
  void without_any_of_it_the_way_to_add_it_is_told() throws Exception {
    String ours =
        Stream.of(classPath().split(java.io.File.pathSeparator))
            .filter(entry -> !entry.contains("org" + java.io.File.separator + "apache"))
            .filter(entry -> !entry.contains(Path.of("spark", "target").toString()))
            .collect(Collectors.joining(java.io.File.pathSeparator));
    assertThat(run(ours, "run", EXAMPLES.resolve("Seed.java"), "--pool", CLUSTER))
        .contains("for 'spark' put divisi-spark on the class path")
        .endsWith("exit 2");
  }
}
