package org.divisi.parallel;

import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A kind of pool that another module supplies, such as {@code spark}: the word that names it, and
 * how its workers are reached.
 *
 * <p>A module {@code provides} it, or a jar on the class path names it in {@code
 * META-INF/services/org.divisi.parallel.PoolKind}; then {@link Pool#of} takes its word, and so do
 * {@link Pool#configured} and the command. All that makes a pool a pool (order, chunks, failures,
 * retries, random numbers, what tasks print) is Divisi's own, so a kind is no more than {@link
 * Workers}.
 */
public interface PoolKind {

  /** The word before the colon: {@code spark}. */
  String word();

  /**
   * Opens workers.
   *
   * @param address what stands behind the colon; empty where there is no colon
   * @throws IllegalArgumentException if the address is none, with what to say in its place
   * @throws IllegalStateException if no workers come from there, with what to look for
   */
  Workers open(String address);

  /** The kind of this word, if a jar at hand supplies it. */
  static Optional<PoolKind> find(String word) {
    PoolKind found = find(word, Thread.currentThread().getContextClassLoader());
    return Optional.ofNullable(found != null ? found : find(word, PoolKind.class.getClassLoader()));
  }

  private static @Nullable PoolKind find(String word, @Nullable ClassLoader loader) {
    for (PoolKind kind : ServiceLoader.load(PoolKind.class, loader)) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    return null;
  }
}
