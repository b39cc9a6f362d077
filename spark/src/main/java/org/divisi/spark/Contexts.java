package org.divisi.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Opens a Spark context of our own: quiet, on loopback where all is on this machine. */
final class Contexts {
  private static final int CONNECT_MILLIS = 5_000;
  private static final String LOGGING = "log4j.configurationFile";

  private Contexts() {}

  static SparkWorkers open(Master master) {
    for (String host : master.hosts()) {
      refuseIfDeaf(host);
    }
    List<Runnable> afterwards = new ArrayList<>();
    beQuiet();
    SparkConf conf = conf(master);
    if (master.kind() == Master.Kind.LOCAL_CLUSTER) {
      beLocalCluster(conf, afterwards);
    }
    JavaSparkContext context;
    try {
      context = new JavaSparkContext(conf);
    } catch (RuntimeException e) {
      afterwards.forEach(Runnable::run);
      throw new IllegalStateException(
          "no Spark context on %s: %s; see docs/cluster.md"
              .formatted(master.text(), Causes.innermost(e)),
          e);
    }
    SparkWorkers workers =
        new SparkWorkers(
            context,
            () -> {
              context.close();
              afterwards.forEach(Runnable::run);
            });
    try {
      workers.awaitExecutors(master);
    } catch (RuntimeException e) {
      workers.close();
      throw e;
    }
    return workers;
  }

  private static SparkConf conf(Master master) {
    SparkConf conf = new SparkConf();
    conf.setMaster(master.text());
    conf.setIfMissing("spark.app.name", "divisi");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.serializer.extraDebugInfo", "false");
    conf.setIfMissing("spark.driver.maxResultSize", "0");
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
    conf.setIfMissing("spark.executor.extraClassPath", path);
    try {
      Path home = Files.createTempDirectory("divisi-spark");
      afterwards.add(() -> ClassPath.delete(home));
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
    if (System.getProperty(LOGGING) == null
        && System.getProperty("log4j2.configurationFile") == null) {
      System.setProperty(LOGGING, quiet.toString());
    }
  }

  private static void refuseIfDeaf(String host) {
    int colon = host.lastIndexOf(':');
    try (Socket socket = new Socket()) {
      int port = Integer.parseInt(host.substring(colon + 1));
      socket.connect(new InetSocketAddress(host.substring(0, colon), port), CONNECT_MILLIS);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no Spark master answers at %s (%s): start one, or say where it is, as docs/cluster.md shows"
              .formatted(host, e.getMessage()),
          e);
    }
  }
}
