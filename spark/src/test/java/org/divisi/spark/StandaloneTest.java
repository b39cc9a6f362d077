package org.divisi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A master and a worker from jars alone, as docs/cluster.md starts them. Their executors have only
 * what is sent to them, and another working folder than the program.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StandaloneTest {
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern REGISTERED =
      Pattern.compile("(Successfully registered with) master");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<Process> STARTED = new ArrayList<>();

  @TempDir private static Path home = Path.of("");
  @TempDir private Path folder = Path.of("");

  private static String master = "";

  @BeforeAll
  static void start() throws Exception {
    Path jars = Files.createDirectory(home.resolve("jars"));
    for (String entry : ClassPath.entries()) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar) && ClassPath.isSparks(ClassPath.artifact(jar))) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
    master =
        start(
            MASTER, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0");
    String unused =
        start(
            REGISTERED,
            "org.apache.spark.deploy.worker.Worker",
            "--cores",
            "2",
            "--memory",
            "2g",
            master);
  }

  @AfterAll
  static void end() throws IOException {
    for (Process started : STARTED.reversed()) {
      List<ProcessHandle> executors = started.descendants().toList();
      started.destroyForcibly().onExit().join();
      for (ProcessHandle executor : executors) {
        boolean unused = executor.destroyForcibly();
        executor.onExit().join();
      }
    }
    // whoever deletes the folder must not wonder where they lead
    try (Stream<Path> links = Files.list(home.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }

  /** Starts a part of the cluster, and waits for a line of it. */
  private static String start(Pattern line, String type, String... words) throws Exception {
    Path said = home.resolve(type);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // short lives, and no ports that another on this machine may have
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dspark.master.rest.enabled=false", "-cp", home + "/jars/*", type));
    command.addAll(List.of("--webui-port", "0"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    Process process = builder.redirectOutput(said.toFile()).start();
    STARTED.add(process);
    long begun = System.nanoTime();
    while (true) {
      String text = Files.readString(said);
      Matcher matcher = line.matcher(text);
      if (matcher.find()) {
        return Objects.requireNonNull(matcher.group(1));
      }
      assertThat(process.isAlive()).as(text).isTrue();
      assertThat(System.nanoTime() - begun).as(text).isLessThan(PATIENCE.toNanos());
      Thread.sleep(50);
    }
  }

  private String run(Object... words) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process process =
        CommandTest.command(System.getProperty("java.class.path"), said, words).start();
    try {
      int exit = process.waitFor();
      return Files.readString(said) + "exit " + exit;
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void executors_fill_the_folder_that_the_program_would() throws Exception {
    assertThat(run("run", "../examples/Variations.java", "--", 1_000, folder.resolve("here")))
        .endsWith("exit 0");
    assertThat(
            run(
                "run",
                "../examples/Variations.java",
                "--pool",
                master,
                "--",
                1_000,
                folder.resolve("there")))
        .startsWith("6 of 1000 variations")
        .endsWith("exit 0");
    assertThat(VariationsTest.contents(folder.resolve("there")))
        .isEqualTo(VariationsTest.contents(folder.resolve("here")));
    assertThat(home.resolve("work")).isNotEmptyDirectory();
  }
}
