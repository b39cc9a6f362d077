package org.divisi.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext$;
import org.apache.spark.api.java.JavaSparkContext;
import org.divisi.parallel.TemporaryFolder;
import org.jspecify.annotations.Nullable;

/**
 * Opens Spark contexts of our own: quiet, on loopback where all is on this machine. Spark has one
 * context in a program, so pools share it.
 */
final class Contexts {
  /** Where executors on this machine have their classes from. */
  static final String CLASS_PATH = "spark.executor.extraClassPath";

  private static final int END_LOOKS = 500;
  private static final int CONNECT_MILLIS = 5_000;
  private static final String LOGGING = "log4j.configurationFile";

  private static @Nullable Shared shared;

  private Contexts() {}

  /** Workers on the context of a master, which ends with the last pool on it. */
  static synchronized SparkWorkers open(Master master) {
    Shared present = shared;
    if (present != null && present.context.sc().isStopped()) {
      present = null;
    }
    if (present != null && !present.master.equals(master)) {
      throw new IllegalArgumentException(
          "a pool on %s is open, and Spark has one context in a program: close that pool first"
              .formatted(present.master.text()));
    }
    if (present == null) {
      if (SparkContext$.MODULE$.getActive().isDefined()) {
        throw new IllegalArgumentException(
            "this program has a Spark context already, and Spark has one in a program: say SparkPool.on(context)");
      }
      present = Shared.open(master);
      shared = present;
    }
    present.pools++;
    Shared opened = present;
    boolean hasClasses =
        master.kind() == Master.Kind.LOCAL || master.kind() == Master.Kind.LOCAL_CLUSTER;
    SparkWorkers workers = new SparkWorkers(opened.context, hasClasses, () -> leave(opened));
    try {
      workers.awaitExecutors();
    } catch (RuntimeException e) {
      workers.close();
      throw e;
    }
    return workers;
  }

  private static synchronized void leave(Shared opened) {
    opened.pools--;
    if (opened.pools == 0) {
      opened.context.close();
      awaitEnd(opened.context);
      opened.afterwards.forEach(Runnable::run);
      if (shared == opened) {
        shared = null;
      }
    }
  }

  /**
   * A context that its cluster has ended is still there for a while, and no other can be opened.
   */
  private static void awaitEnd(JavaSparkContext context) {
    for (int i = 0; i < END_LOOKS && isActive(context); i++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private static boolean isActive(JavaSparkContext context) {
    return SparkContext$.MODULE$.getActive().exists(active -> active == context.sc());
  }

  /** A context that pools share. */
  private static final class Shared {
    final Master master;
    final JavaSparkContext context;
    final List<Runnable> afterwards;
    int pools;

    private Shared(Master master, JavaSparkContext context, List<Runnable> afterwards) {
      this.master = master;
      this.context = context;
      this.afterwards = afterwards;
    }

    static Shared open(Master master) {
      Optional<InetAddress> here = addressFor(master.hosts());
      List<Runnable> afterwards = new ArrayList<>();
      beQuiet();
      SparkConf conf = conf(master);
      if (System.getenv("SPARK_LOCAL_IP") == null) {
        here.ifPresent(address -> conf.setIfMissing("spark.driver.host", address.getHostAddress()));
      }
      if (master.kind() == Master.Kind.LOCAL_CLUSTER) {
        beLocalCluster(conf, afterwards);
      }
      try {
        return new Shared(master, new JavaSparkContext(conf), afterwards);
      } catch (RuntimeException e) {
        afterwards.forEach(Runnable::run);
        throw new IllegalStateException(
            "no Spark context on %s: %s; see docs/cluster.md"
                .formatted(master.text(), Causes.innermost(e)),
            e);
      }
    }
  }

  private static SparkConf conf(Master master) {
    SparkConf conf = new SparkConf();
    conf.setMaster(master.text());
    conf.setIfMissing("spark.app.name", "divisi");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.serializer.extraDebugInfo", "false");
    conf.setIfMissing("spark.driver.maxResultSize", "0");
    // below this an answer comes at once; else it is announced, and the driver comes for it
    conf.setIfMissing("spark.task.maxDirectResultSize", "16m");
    // a lost executor is made up for once; what is lost twice is sent again item by item
    conf.setIfMissing("spark.task.maxFailures", "2");
    conf.setIfMissing("spark.task.reaper.enabled", "true");
    conf.setIfMissing("spark.task.reaper.killTimeout", "10s");
    // the parcel's answer is bytes: nothing would be gained
    conf.setIfMissing("spark.rdd.compress", "false");
    if (master.kind() == Master.Kind.LOCAL || master.kind() == Master.Kind.LOCAL_CLUSTER) {
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    }
    return conf;
  }

  /**
   * Executors of a local cluster are started as Spark's own tests start them: there is no other way
   * from jars alone.
   */
  private static void beLocalCluster(SparkConf conf, List<Runnable> afterwards) {
    String path = String.join(java.io.File.pathSeparator, ClassPath.entries());
    conf.setIfMissing("spark.executorEnv.SPARK_SCALA_VERSION", "2.13");
    conf.setIfMissing("spark.executorEnv.SPARK_TESTING", "1");
    conf.setIfMissing("spark.executorEnv.SPARK_LOCAL_IP", "127.0.0.1");
    conf.setIfMissing(CLASS_PATH, path);
    // several share this machine: threads of theirs that collect garbage would only be in the way
    conf.setIfMissing("spark.executor.extraJavaOptions", "-XX:+UseSerialGC");
    try {
      Path home = Files.createTempDirectory("divisi-spark");
      afterwards.add(() -> TemporaryFolder.delete(home));
      setForNow("spark.testing", "true", afterwards);
      setForNow("spark.test.home", home.toString(), afterwards);
    } catch (IOException e) {
      throw new IllegalStateException("no temporary folder could be made for executors", e);
    }
  }

  private static void setForNow(String key, String value, List<Runnable> afterwards) {
    String before = System.getProperty(key);
    System.setProperty(key, value);
    afterwards.add(
        () -> {
          if (before == null) {
            System.clearProperty(key);
          } else {
            System.setProperty(key, before);
          }
        });
  }

  /** Spark tells what it does at length: only its errors are wanted, if nobody chose otherwise. */
  private static void beQuiet() {
    URL quiet = Objects.requireNonNull(Contexts.class.getResource("quiet-log4j2.properties"));
    boolean chosen =
        System.getProperty(LOGGING) != null
            || System.getProperty("log4j2.configurationFile") != null
            || System.getenv("LOG4J_CONFIGURATION_FILE") != null;
    if (!chosen) {
      System.setProperty(LOGGING, quiet.toString());
    }
  }

  /**
   * By which of its addresses this machine reaches a master: so executors reach it too, however
   * many networks it is in. Of several masters one works and the others wait: it is enough if one
   * answers.
   */
  private static Optional<InetAddress> addressFor(List<String> hosts) {
    List<String> deaf = new ArrayList<>();
    for (String host : hosts) {
      int colon = host.lastIndexOf(':');
      try (Socket socket = new Socket()) {
        int port = Integer.parseInt(host.substring(colon + 1));
        socket.connect(new InetSocketAddress(host.substring(0, colon), port), CONNECT_MILLIS);
        return Optional.of(socket.getLocalAddress());
      } catch (IOException | IllegalArgumentException e) {
        deaf.add("%s (%s)".formatted(host, e.getMessage()));
      }
    }
    if (!deaf.isEmpty()) {
      throw new IllegalArgumentException(
          "no Spark master answers at %s: start one, or say where it is, as docs/cluster.md shows"
              .formatted(String.join(", nor at ", deaf)));
    }
    return Optional.empty();
  }
}
