package org.divisi.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.divisi.parallel.Pool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Contexts of the user's own, and what is said of masters that are not there. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SparkPoolTest {

  @Test
  void a_context_that_exists_is_used_and_not_closed() {
    SparkConf conf =
        new SparkConf().setMaster("local[2]").setAppName("theirs").set("spark.ui.enabled", "false");
    try (JavaSparkContext context = new JavaSparkContext(conf)) {
      try (Pool pool = SparkPool.on(context)) {
        assertThat(pool.map(List.of(1, 2, 3), n -> n * 2)).containsExactly(2, 4, 6);
        assertThat(pool).hasToString("spark");
      }
      assertThat(context.parallelize(List.of(1, 2)).count()).isEqualTo(2);
      assertThatThrownBy(() -> Pool.of("spark:local[2]"))
          .hasMessageEndingWith("say SparkPool.on(context)");
    }
  }

  @Test
  void pools_on_one_master_share_its_context() {
    try (Pool one = Pool.of("spark:local[2]")) {
      try (Pool other = Pool.of("spark:local[2]")) {
        assertThat(other.map(List.of(1), n -> n)).containsExactly(1);
      }
      assertThat(one.map(List.of(2), n -> n)).containsExactly(2);
      assertThatThrownBy(() -> Pool.of("spark:local[3]"))
          .hasMessageContaining("close that pool first");
    }
    try (Pool later = Pool.of("spark:local[3]")) {
      assertThat(later.workers()).isEqualTo(3);
    }
  }

  @Test
  void a_master_that_is_none_is_told() {
    assertThatThrownBy(() -> Pool.of("spark:lokal"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "pool 'spark:lokal' cannot be: 'lokal' is no Spark master: say spark:local[2], spark:local-cluster[2,1,1024] or spark://HOST:7077");
    assertThatThrownBy(() -> Pool.of("spark://127.0.0.1:1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no Spark master answers at 127.0.0.1:1 (");
    assertThatThrownBy(() -> Pool.of("spark://127.0.0.1:1,127.0.0.1:2"))
        .hasMessageContaining(", nor at 127.0.0.1:2 (");
  }

  @Test
  void what_spark_says_of_a_loss_is_put_in_words_that_help() {
    assertThat(
            Causes.ofLoss(
                "Job aborted: java.lang.UnsupportedClassVersionError: A has been compiled by a more recent version of the Java Runtime (class file version 69.0), this version of the Java Runtime only recognizes class file versions up to 61.0"))
        .isEqualTo(
            "the executors run Java 17 and the classes need 25: give the workers a JAVA_HOME with Java 25, or compile for 17");
    assertThat(
            Causes.ofLoss(
                "UnsupportedClassVersionError: org/divisi/parallel/Parcel has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0"))
        .endsWith("give the workers a JAVA_HOME with Java 21");
    assertThat(
            Causes.ofLoss(
                "java.lang.ClassCastException: cannot assign instance of java.lang.invoke.SerializedLambda to field org.apache.spark.rdd.MapPartitionsRDD.f"))
        .startsWith("the executors do not know the classes of the task");
    assertThat(Causes.ofLoss("Reason: Command exited with code 137"))
        .isEqualTo("the executor died: exit code 137 (signal 9)");
  }

  @Test
  void the_jars_that_come_with_spark_are_known() {
    List<String> unknown =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(entry -> entry.contains("spark") && entry.endsWith(".jar"))
            .map(entry -> ClassPath.artifact(Path.of(entry)))
            .filter(artifact -> !ClassPath.isSparks(artifact))
            .toList();
    assertThat(unknown).isEmpty();
  }
}
