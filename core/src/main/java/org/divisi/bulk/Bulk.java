package org.divisi.bulk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.divisi.check.Check;
import org.divisi.check.Finding;
import org.divisi.check.Rule;
import org.divisi.parallel.Pool;
import org.divisi.parallel.Task;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Place;
import org.divisi.score.Tie;
import org.divisi.score.Tree;
import org.divisi.select.Bars;
import org.divisi.select.Groups;
import org.divisi.select.Select;
import org.divisi.select.Selection;

/**
 * Acts on many places of a score at once. What comes out is the same for every pool.
 *
 * {@snippet class="org.divisi.bulk.BulkTest" region="bulk"}
 */
public final class Bulk {
  private Bulk() {}

  /**
   * The score with what each group becomes, as {@link Groups#replace} has it; the task is given the
   * components of the group.
   */
  public static <R extends Component, C extends Component> R replace(
      Pool pool, Groups<R, C> groups, Task<Components, Component> task) {
    return replace(pool, groups, Seam.LEFT, task);
  }

  /**
   * The score with what each group becomes, and marks that crossed the border of a group kept. Ties
   * go on where the pitches allow it, and else end.
   *
   * @throws IllegalArgumentException if the components of a group do not stand side by side
   */
  public static <R extends Component, C extends Component> R replace(
      Pool pool, Groups<R, C> groups, Seam seam, Task<Components, Component> task) {
    Groups<R, C> filled = groups.where(group -> !group.isEmpty());
    filled.requireNeighbours();
    List<Components> inputs =
        filled.stream().map(group -> Components.copyOf(group.components())).toList();
    // The task itself is sent, and no task of ours around it: a worker finds classes by its loader.
    List<Component> made = pool.map(inputs, task);
    List<Fragment> results = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      results.add(seam.mend(inputs.get(i), whole(made.get(i))));
    }
    TreeMap<Integer, Components> replaced = new TreeMap<>();
    if (seam == Seam.KEPT) {
      Ties.mend(filled, results);
      for (Place leaf : Ties.loosened(filled, results)) {
        Component loose = Select.leaves(leaf.component()).detach(Tie.class);
        replaced.put(leaf.position(), Components.of(loose));
      }
    }
    for (int i = 0; i < results.size(); i++) {
      filled.get(i).positions().forEach(position -> replaced.put(position, Components.EMPTY));
      int first = filled.get(i).positions().findFirst().orElseThrow();
      replaced.put(first, results.get(i).components());
    }
    int[] positions = replaced.keySet().stream().mapToInt(i -> i).toArray();
    return Tree.replace(
        groups.root(),
        positions,
        (component, i) -> replaced.getOrDefault(positions[i], Components.EMPTY));
  }

  /** Music in plain braces, which vanish where it is put in place. */
  private static Fragment whole(Component music) {
    return music instanceof Fragment fragment
            && !fragment.simultaneous()
            && fragment.attachments().isEmpty()
        ? fragment
        : Container.of(music);
  }

  /**
   * The score with each of the selected components changed, such as its voices or staves.
   *
   * @throws IllegalArgumentException if one of them stands within another
   */
  public static <R extends Component, C extends Component> R map(
      Pool pool, Selection<R, C> selection, Task<? super C, ? extends Component> task) {
    List<C> components = selection.components();
    requireApart(selection.positions().toArray(), components);
    Iterator<Component> results = pool.<C, Component>map(components, task).iterator();
    return selection.map(component -> results.next());
  }

  private static void requireApart(int[] positions, List<? extends Component> components) {
    for (int i = 1; i < positions.length; i++) {
      if (positions[i] < positions[i - 1] + components.get(i - 1).nodes()) {
        throw new IllegalArgumentException(
            "position %d stands within the one at %d: select components that stand apart"
                .formatted(positions[i], positions[i - 1]));
      }
    }
  }

  /** All that is wrong with a score, as {@link Check#all} finds it, staff by staff. */
  public static List<Finding> check(Pool pool, Component score) {
    Bars bars = Bars.of(score);
    EnumSet<Rule> rules = EnumSet.allOf(Rule.class);
    List<Integer> staves = staves(score);
    List<Finding> findings = new ArrayList<>();
    pool.map(staves, position -> Check.within(Tree.at(score, position), rules, bars))
        .forEach(findings::addAll);
    int[] parts = staves.stream().mapToInt(i -> i).toArray();
    findings.addAll(Check.outside(score, rules, bars, parts));
    findings.sort(null);
    return List.copyOf(findings);
  }

  /** The positions of the staves that stand in no other. */
  private static List<Integer> staves(Component score) {
    List<Integer> staves = new ArrayList<>();
    int end = 0;
    for (Place place : Select.components(score, Context.class).places()) {
      boolean staff = ((Context) place.component()).lilypondType().endsWith("Staff");
      if (staff && place.position() >= end) {
        staves.add(place.position());
        end = place.position() + place.component().nodes();
      }
    }
    return staves;
  }
}
