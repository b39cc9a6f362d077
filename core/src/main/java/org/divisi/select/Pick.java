package org.divisi.select;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Skip;
import org.divisi.score.Tuplet;

/**
 * A selection that is yet to be made: it says which components are meant, in any score. It can be
 * kept, named, sent to a worker and printed.
 *
 * {@snippet class="org.divisi.select.PickTest" region="pick"}
 *
 * @param <C> the kind of the components that it picks
 */
public final class Pick<C extends Component>
    implements Picking<C, Pick<C>, Picks<C>>, Serializable {
  private static final long serialVersionUID = 1;

  /** Finds components in a score. */
  @FunctionalInterface
  public interface Finder<C extends Component> extends Serializable {
    /** The components that are meant, in a score. */
    Selection<Component, C> in(Component root);
  }

  private final String name;

  @SuppressWarnings("serial") // A list that List.of makes.
  private final List<Words> words;

  private final Finder<C> finder;

  private Pick(String name, List<Words> words, Finder<C> finder) {
    this.name = name;
    this.words = words;
    this.finder = finder;
  }

  /** What a function selects that Divisi does not have, under a name. */
  public static <C extends Component> Pick<C> of(String name, Finder<C> finder) {
    return new Pick<>(Objects.requireNonNull(name), List.of(Words.of(name, finder)), finder);
  }

  static <C extends Component> Pick<C> of(List<Words> words, Finder<C> finder) {
    return new Pick<>("", words, finder);
  }

  private static <C extends Component> Pick<C> all(String verb, Finder<C> finder) {
    return new Pick<>("", List.of(Words.of(verb)), finder);
  }

  /** All components of a kind. */
  public static <C extends Component> Pick<C> components(Class<C> kind) {
    return new Pick<>(
        "", List.of(Words.of("components", kind)), root -> Select.components(root, kind));
  }

  /** All leaves. */
  public static Pick<Leaf> leaves() {
    return all("leaves", Select::leaves);
  }

  /** All notes. */
  public static Pick<Note> notes() {
    return all("notes", Select::notes);
  }

  /** All chords. */
  public static Pick<Chord> chords() {
    return all("chords", Select::chords);
  }

  /** All rests, those of whole measures too. */
  public static Pick<Leaf> rests() {
    return all("rests", Select::rests);
  }

  /** All skips. */
  public static Pick<Skip> skips() {
    return all("skips", Select::skips);
  }

  /** All tuplets. */
  public static Pick<Tuplet> tuplets() {
    return all("tuplets", Select::tuplets);
  }

  /** All leaves of grace music. */
  public static Pick<Leaf> graces() {
    return all("graces", Select::graces);
  }

  /** All contexts of a name. */
  public static Pick<Context> contexts(String name) {
    return new Pick<>("", List.of(Words.of("contexts", name)), root -> Select.named(root, name));
  }

  /** The logical ties: tied leaves as one, each other leaf by itself. */
  public static Picks<Leaf> logicalTies() {
    return new Picks<>("", List.of(Words.of("logicalTies")), Select::logicalTies);
  }

  /** The logical ties that sound. */
  public static Picks<Leaf> pitchedTies() {
    return new Picks<>("", List.of(Words.of("pitchedTies")), Select::pitchedTies);
  }

  /** The runs: notes and chords with no rest or skip between. */
  public static Picks<Leaf> runs() {
    return new Picks<>("", List.of(Words.of("runs")), Select::runs);
  }

  /** The measures. */
  public static Picks<Component> measures() {
    return new Picks<>("", List.of(Words.of("measures")), Select::measures);
  }

  /** What is meant, in a score. */
  @SuppressWarnings("unchecked") // The selection's root is the one that is given.
  public <R extends Component> Selection<R, C> in(R root) {
    return (Selection<R, C>) finder.in(root);
  }

  /** The same under a name, by which it is printed. */
  public Pick<C> named(String name) {
    return new Pick<>(Objects.requireNonNull(name), words, finder);
  }

  /** These components and those of another pick. */
  public Pick<C> plus(Pick<? extends C> other) {
    return with(Words.of("plus", other), root -> finder.in(root).plus(other.in(root)));
  }

  /** These components without those of another pick. */
  public Pick<C> minus(Pick<?> other) {
    return with(Words.of("minus", other), root -> finder.in(root).minus(other.in(root)));
  }

  /** These and the leaf that follows the last of them. */
  public Pick<Component> withNextLeaf() {
    return with(Words.of("withNextLeaf"), root -> finder.in(root).withNextLeaf());
  }

  /** These and the leaf before the first of them. */
  public Pick<Component> withPreviousLeaf() {
    return with(Words.of("withPreviousLeaf"), root -> finder.in(root).withPreviousLeaf());
  }

  private <D extends Component> Pick<D> with(Words step, Finder<D> next) {
    return new Pick<>("", plus(words, step), next);
  }

  static List<Words> plus(List<Words> words, Words step) {
    List<Words> more = new ArrayList<>(words);
    more.add(step);
    return List.copyOf(more);
  }

  @Override
  public Pick<C> narrowed(Words step, Narrowing<C> how) {
    return with(step, root -> finder.in(root).narrowed(step, how));
  }

  @Override
  public Picks<C> grouped(Words step, Grouping<C> how) {
    return new Picks<>("", plus(words, step), root -> finder.in(root).grouped(step, how));
  }

  /** Whether it takes the same steps, with the same tests, under the same name. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Pick<?> pick && name.equals(pick.name) && words.equals(pick.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, words);
  }

  /** Its name, or its steps as they are written in code. */
  @Override
  public String toString() {
    return text(name, words);
  }

  static String text(String name, List<Words> words) {
    return name.isEmpty()
        ? words.stream().map(Words::toString).collect(Collectors.joining("."))
        : name;
  }
}
