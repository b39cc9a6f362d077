package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script itself, in a copy of the repository's folders, with tools that only say how they were
 * called.
 */
class LauncherTest {
  private static final String JAVA = "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\n";

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("a home"));
    Files.copy(Path.of("../divisi"), home.resolve("divisi"));
    assertThat(home.resolve("divisi").toFile().setExecutable(true)).isTrue();
    for (String module : List.of("core", "cli")) {
      Files.createDirectories(home.resolve(module + "/src/main"));
      Files.createFile(home.resolve(module + "/pom.xml"));
    }
    Files.createFile(home.resolve("pom.xml"));
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("HOME", folder.toString());
    environment.put("DIVISI_JAVA_HOME", jdk("jdk 25", "25.0.3").toString());
  }

  @Test
  void theCommandRunsWithItsJarsFromAnyFolderAndThroughLinks() throws Exception {
    built();
    Path link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("divisi"));
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path relative = Files.createSymbolicLink(bin.resolve("d"), Path.of("../linked"));
    for (Path start : List.of(home.resolve("divisi"), link, relative)) {
      Ran ran = run(start, "run", "My Piece.java", "--", "*");
      assertThat(ran.err()).isEmpty();
      assertThat(ran.exit()).isZero();
      assertThat(ran.out().lines())
          .contains(home.toRealPath() + "/cli/target/quick/lib/divisi-core-1.jar")
          .contains(
              "%1$s/divisi-cli-1.jar:%1$s/lib/picocli-4.jar"
                  .formatted(home.toRealPath() + "/cli/target/quick"))
          .containsSubsequence("org.divisi.cli.Main", "run", "My Piece.java", "--", "*");
    }
  }

  @Test
  void optionsForJavaComeFromTheEnvironment() throws Exception {
    built();
    environment.put("DIVISI_JAVA_OPTIONS", "-Xmx8g -Dx=y");
    assertThat(run(home.resolve("divisi")).out().lines()).contains("-Xmx8g", "-Dx=y");
  }

  @Test
  void aJdkThatIsTooOldIsRefused() throws Exception {
    built();
    Path old = jdk("jdk-17", "17.0.15");
    environment.put("DIVISI_JAVA_HOME", old.toString());
    Ran ran = run(home.resolve("divisi"));
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().strip())
        .isEqualTo("divisi: DIVISI_JAVA_HOME is " + old + ", which is no JDK 25 or later");
  }

  @Test
  void anOldJavaOfTheUserGivesWayToAJdkInAUsualFolder() throws Exception {
    built();
    environment.remove("DIVISI_JAVA_HOME");
    environment.put("JAVA_HOME", jdk("jdk-17", "17.0.15").toString());
    jdk(".jdks/later", "25.0.3");
    assertThat(run(home.resolve("divisi"), "--version").exit()).isZero();
  }

  @Test
  void whatIsMissingIsBuiltOnce() throws Exception {
    maven(
        "for m in core cli; do mkdir -p $m/target/quick; done; mkdir -p cli/target/quick/lib; touch cli/target/quick/divisi-cli-1.jar cli/target/quick/lib/divisi-core-1.jar; echo noise");
    Ran first = run(home.resolve("divisi"), "--version");
    assertThat(first.exit()).isZero();
    assertThat(first.err().strip())
        .isEqualTo("divisi: building, which takes a minute the first time");
    assertThat(first.out()).contains("--version").doesNotContain("noise");
    assertThat(run(home.resolve("divisi"), "--version").err()).isEmpty();
    Files.writeString(home.resolve("core/src/main/New.java"), "class New {}");
    assertThat(run(home.resolve("divisi"), "--version").err().strip())
        .isEqualTo("divisi: building what has changed");
    assertThat(home.resolve("cli/target/quick/building")).doesNotExist();
  }

  @Test
  void sparkIsBuiltAndAddedWhereItIsAskedFor() throws Exception {
    Files.createDirectories(home.resolve("spark/src/main"));
    Files.createFile(home.resolve("spark/pom.xml"));
    maven(
        "echo \"$@\" > called; for m in core cli spark; do mkdir -p $m/target/quick; done; mkdir -p cli/target/quick/lib; touch cli/target/quick/divisi-cli-1.jar cli/target/quick/lib/divisi-core-1.jar spark/target/quick/divisi-spark-1.jar; echo /r/spark-core.jar:/r/scala.jar > spark/target/quick/spark-class-path");
    assertThat(run(home.resolve("divisi"), "--version").out()).doesNotContain("spark");
    assertThat(home.resolve("called")).content().contains("-pl cli -am");
    List<List<String>> ways =
        List.of(
            List.of("run", "A.java", "--pool", "spark:local[2]"),
            List.of("run", "A.java", "--pool=spark://host:7077"));
    for (List<String> way : ways) {
      Ran ran = run(home.resolve("divisi"), way.toArray(String[]::new));
      assertThat(ran.exit()).isZero();
      assertThat(ran.out().lines())
          .contains("--sun-misc-unsafe-memory-access=allow")
          .contains(
              "%1$s/cli/target/quick/divisi-cli-1.jar:%1$s/spark/target/quick/divisi-spark-1.jar:/r/spark-core.jar:/r/scala.jar"
                  .formatted(home.toRealPath()));
    }
    assertThat(home.resolve("called")).content().contains("-pl cli,spark -am");
    environment.put("DIVISI_POOL", "spark:local[2]");
    assertThat(run(home.resolve("divisi"), "shell").out()).contains("/r/scala.jar");
  }

  @Test
  void aSparkOfTheUsersOwnComesFirst() throws Exception {
    built();
    Files.createFile(home.resolve("cli/target/quick/launcher-spark.built"));
    Files.createDirectories(home.resolve("spark/src/main"));
    Path spark = folder.resolve("my spark");
    Files.createDirectories(spark.resolve("jars"));
    environment.put("SPARK_HOME", spark.toString());
    Ran without = run(home.resolve("divisi"), "run", "A.java", "--pool", "spark:local[2]");
    assertThat(without.exit()).isEqualTo(1);
    assertThat(without.err().lines().toList())
        .containsExactly(
            "divisi: SPARK_HOME is " + spark + ", which has no jars/spark-core_2.13-*.jar",
            "divisi: say where Spark 4.2 is, or unset it: then Spark's jars come from Maven");
    Files.createFile(spark.resolve("jars/spark-core_2.13-4.2.0.jar"));
    assertThat(run(home.resolve("divisi"), "run", "A.java", "--pool", "spark:local[2]").out())
        .contains(":" + spark + "/jars/*");
  }

  @Test
  void aBuildThatFailsSaysWhyAndIsTriedAgain() throws Exception {
    maven("printf '\\033[0mno \\033[1;31mnetwork\\033[m\\n'; exit 1");
    for (int i = 0; i < 2; i++) {
      Ran ran = run(home.resolve("divisi"), "--version");
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.err().lines())
          .containsExactly(
              "divisi: building, which takes a minute the first time",
              "no network",
              "divisi: the build failed, as said above");
      assertThat(ran.out()).isEmpty();
    }
    assertThat(home.resolve("cli/target/quick/building")).doesNotExist();
  }

  private void built() throws IOException {
    Path quick = Files.createDirectories(home.resolve("cli/target/quick"));
    Files.createDirectories(quick.resolve("lib"));
    Files.createFile(quick.resolve("divisi-cli-1.jar"));
    Files.createFile(quick.resolve("lib/divisi-core-1.jar"));
    Files.createFile(quick.resolve("lib/picocli-4.jar"));
    Files.createFile(quick.resolve("launcher.built"));
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    script(jdk.resolve("bin/java"), JAVA);
    script(jdk.resolve("bin/javac"), JAVA);
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private void maven(String script) throws IOException {
    script(folder.resolve("tools/mvn"), "#!/bin/sh\n" + script + "\n");
    environment.put("PATH", folder.resolve("tools") + ":/usr/bin:/bin");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Ran run(Path start, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(start.toString()));
    command.addAll(List.of(arguments));
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try (var out = process.inputReader()) {
      String printed = String.join("\n", out.lines().toList());
      return new Ran(process.waitFor(), printed, Files.readString(errors));
    }
  }
}
