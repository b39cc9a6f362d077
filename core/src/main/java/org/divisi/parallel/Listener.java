package org.divisi.parallel;

/**
 * Who is told what a pool is doing. All methods do nothing unless overridden.
 *
 * <p>They are called from the pool's own threads, one at a time for each map; what they throw is
 * ignored. A listener may use the pool.
 */
public interface Listener {

  /** A map, stream or batch goes on: called about ten times a second, and once at its end. */
  default void progress(Progress progress) {}

  /** Whether spans are to say what the items were given, which costs a text for each of them. */
  default boolean hearsInputs() {
    return false;
  }

  /** An item has ended, well or not. */
  default void ended(Span span) {}

  /** A map, stream or batch is over, well or not. */
  default void finished(Summary summary) {}

  /** A listener that passes all on to this one and then to another. */
  default Listener and(Listener other) {
    Listener first = this;
    return new Listener() {
      @Override
      public boolean hearsInputs() {
        return first.hearsInputs() || other.hearsInputs();
      }

      @Override
      public void progress(Progress progress) {
        first.progress(progress);
        other.progress(progress);
      }

      @Override
      public void ended(Span span) {
        first.ended(span);
        other.ended(span);
      }

      @Override
      public void finished(Summary summary) {
        first.finished(summary);
        other.finished(summary);
      }
    };
  }
}
