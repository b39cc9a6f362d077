package org.divisi.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.divisi.parallel.Pool;
import org.divisi.parallel.TaskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Executors that cannot do what they are asked for: what the caller is told. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExecutorsTest {
  private static final String CLUSTER = "spark:local-cluster[1,1,1024]";

  /** A thing that may fail. */
  private interface Action {
    void run() throws Exception;
  }

  /** Does something while Spark is set up otherwise. */
  private static void with(Map<String, String> settings, Action action) throws Exception {
    Properties before = new Properties();
    before.putAll(System.getProperties());
    settings.forEach(System::setProperty);
    try {
      action.run();
    } finally {
      System.setProperties(before);
    }
  }

  private static void map() {
    try (Pool pool = Pool.of(CLUSTER)) {
      assertThat(pool.map(List.of(1, 2), n -> n * 2)).containsExactly(2, 4);
    }
  }

  @Test
  void without_a_java_no_executor_comes() throws Exception {
    with(
        Map.of("spark.executorEnv.JAVA_HOME", "/no/such/java"),
        () ->
            assertThatThrownBy(ExecutorsTest::map)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("see in the logs of its workers whether they have Java "));
  }

  @Test
  void an_older_java_on_the_workers_is_named() throws Exception {
    Path old = olderJdk();
    assumeTrue(old.isAbsolute(), "no JDK 17 to 20 was found beside this one");
    with(
        Map.of("spark.executorEnv.JAVA_HOME", old.toString()),
        () ->
            assertThatThrownBy(ExecutorsTest::map)
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("the executors run Java 17 and the classes need 21"));
  }

  /** A folder of a JDK 17 where JDKs are; an empty path if there is none. */
  private static Path olderJdk() throws IOException {
    Path jdks = Path.of(System.getProperty("java.home")).toRealPath().getParent();
    try (Stream<Path> all = Files.list(jdks == null ? Path.of("/") : jdks)) {
      return all.filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
          .filter(jdk -> release(jdk).contains("JAVA_VERSION=\"17"))
          .findFirst()
          .orElse(Path.of(""));
    }
  }

  private static String release(Path jdk) {
    try {
      return Files.readString(jdk.resolve("release"));
    } catch (IOException e) {
      return "";
    }
  }

  private static String classPathWithout(String... folders) {
    return ClassPath.entries().stream()
        .filter(entry -> Stream.of(folders).noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void classes_that_executors_do_not_have_are_named() throws Exception {
    String ours = classPathWithout("test-classes");
    with(
        Map.of(Contexts.CLASS_PATH, ours, "java.class.path", ours),
        () ->
            assertThatThrownBy(ExecutorsTest::map)
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("org.divisi.spark.ExecutorsTest"));
    String none = classPathWithout("test-classes", "divisi", "target");
    with(
        Map.of(Contexts.CLASS_PATH, none, "java.class.path", none),
        () ->
            assertThatThrownBy(ExecutorsTest::map)
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("the executors do not know the classes of the task"));
  }

  @Test
  void results_that_are_too_large_have_a_way_out() {
    SparkConf conf =
        new SparkConf()
            .setMaster("local[1]")
            .setAppName("small")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.maxResultSize", "1m");
    try (JavaSparkContext context = new JavaSparkContext(conf);
        Pool pool = SparkPool.on(context)) {
      assertThatThrownBy(() -> pool.map(List.of(2_000_000), n -> new byte[n]))
          .isInstanceOf(TaskException.class)
          .hasMessageContaining(
              "the results are larger than spark.driver.maxResultSize allows: raise it, or write them from the workers with mapTo");
      assertThat(pool.map(List.of(1), n -> n)).containsExactly(1);
    }
  }
}
