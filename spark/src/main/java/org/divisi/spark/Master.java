package org.divisi.spark;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a cluster is, in Spark's words.
 *
 * @param text as Spark reads it: {@code local[2]}, {@code spark://HOST:7077}
 * @param kind what sort of cluster it is
 */
record Master(String text, Kind kind) {
  private static final Pattern LOCAL = Pattern.compile("local(\\[(\\d+|\\*)])?");
  private static final Pattern LOCAL_CLUSTER =
      Pattern.compile("local-cluster\\[\\d+\\s*,\\s*\\d+\\s*,\\s*\\d+]");
  private static final Pattern STANDALONE =
      Pattern.compile("spark://([^:/,]+:\\d+)(,[^:/,]+:\\d+)*");

  /** What sort of cluster there is behind a master. */
  enum Kind {
    /** Threads of this process. */
    LOCAL,
    /** Executor processes on this machine, started for one context: for tests. */
    LOCAL_CLUSTER,
    /** A master of Spark's own, with workers. */
    STANDALONE,
    /** YARN, Kubernetes, and what Spark may come to know. */
    OTHER
  }

  /** Reads what stands behind {@code spark:}. */
  static Master parse(String address) {
    String text = address.startsWith("//") ? "spark:" + address : address;
    if (LOCAL.matcher(text).matches()) {
      return new Master(text, Kind.LOCAL);
    }
    if (LOCAL_CLUSTER.matcher(text).matches()) {
      return new Master(text, Kind.LOCAL_CLUSTER);
    }
    if (STANDALONE.matcher(text).matches()) {
      return new Master(text, Kind.STANDALONE);
    }
    if (text.equals("yarn") || text.startsWith("k8s://")) {
      return new Master(text, Kind.OTHER);
    }
    throw new IllegalArgumentException(
        "'%s' is no Spark master: say spark:local[2], spark:local-cluster[2,1,1024] or spark://HOST:7077"
            .formatted(address));
  }

  /** The HOST:PORT of each master; none where there is nobody to call. */
  List<String> hosts() {
    if (kind != Kind.STANDALONE) {
      return List.of();
    }
    return List.of(text.substring("spark://".length()).split(","));
  }
}
