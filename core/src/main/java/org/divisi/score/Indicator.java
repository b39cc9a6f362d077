package org.divisi.score;

import java.io.Serializable;

/**
 * A sign that is attached to a component: an articulation, a clef, the start of a slur.
 *
 * <p>A composer may implement it for signs of his own: a record that says in {@link #literal()} how
 * it is written.
 *
 * {@snippet class="org.divisi.score.Snippets" region="indicator"}
 */
public interface Indicator extends Serializable {
  /** The LilyPond text of an indicator that Divisi does not know. */
  default Literal literal() {
    throw new UnsupportedOperationException(
        "indicator %s does not say how it is written: implement literal()"
            .formatted(getClass().getName()));
  }

  /** The context on which it acts, and all of whose music it concerns: a clef acts on a staff. */
  default Class<? extends Context> context() {
    return Voice.class;
  }
}
