package org.divisi.select;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.divisi.score.Component;

/**
 * Groups that are yet to be made, in any score: what {@link Groups} are to a {@link Selection},
 * they are to a {@link Pick}.
 *
 * @param <C> the kind of the components that are picked
 */
public final class Picks<C extends Component> implements Serializable {
  private static final long serialVersionUID = 1;

  /** Finds groups in a score. */
  interface Finder<C extends Component> extends Serializable {
    Groups<Component, C> in(Component root);
  }

  private final String name;

  @SuppressWarnings("serial") // A list that List.of makes.
  private final List<Words> words;

  private final Finder<C> finder;

  Picks(String name, List<Words> words, Finder<C> finder) {
    this.name = name;
    this.words = words;
    this.finder = finder;
  }

  /** What is meant, in a score. */
  @SuppressWarnings("unchecked") // The root of the groups is the one that is given.
  public <R extends Component> Groups<R, C> in(R root) {
    return (Groups<R, C>) finder.in(root);
  }

  /** The same under a name, by which it is printed. */
  public Picks<C> named(String name) {
    return new Picks<>(Objects.requireNonNull(name), words, finder);
  }

  /** The group at an index; -1 is the last. */
  public Pick<C> get(int index) {
    return one(Words.of("get", index), root -> finder.in(root).get(index));
  }

  /** Every so many-th group, from the first on. */
  public Picks<C> every(int step) {
    Selection.requireStep(step);
    return some(Words.of("every", step), root -> finder.in(root).every(step));
  }

  /** Only the groups that pass a test. */
  public Picks<C> where(Criterion<Selection<?, C>> test) {
    return some(Words.of("where", test), root -> finder.in(root).where(test));
  }

  /** Only the groups of more than one component. */
  public Picks<C> nontrivial() {
    return some(Words.of("nontrivial"), root -> finder.in(root).nontrivial());
  }

  /** The first component of each group. */
  public Pick<C> first() {
    return one(Words.of("first"), root -> finder.in(root).first());
  }

  /** The last component of each group. */
  public Pick<C> last() {
    return one(Words.of("last"), root -> finder.in(root).last());
  }

  /** All the components of all groups. */
  public Pick<C> flat() {
    return one(Words.of("flat"), root -> finder.in(root).flat());
  }

  private Picks<C> some(Words step, Finder<C> next) {
    return new Picks<>("", Pick.plus(words, step), next);
  }

  private Pick<C> one(Words step, Pick.Finder<C> next) {
    return Pick.of(Pick.plus(words, step), next);
  }

  /** Whether they take the same steps, with the same tests, under the same name. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Picks<?> picks && name.equals(picks.name) && words.equals(picks.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, words);
  }

  /** Their name, or their steps as they are written in code. */
  @Override
  public String toString() {
    return Pick.text(name, words);
  }
}
