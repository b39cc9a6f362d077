package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.divisi.lilypond.write.Contribution;
import org.divisi.lilypond.write.Marks;
import org.divisi.lilypond.write.Printed;
import org.divisi.lilypond.write.Slot;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.ContextSetting;
import org.divisi.score.GrobOverride;
import org.divisi.score.GrobRevert;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Ottava;
import org.divisi.score.Printing;
import org.divisi.score.TimeSignature;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slots in which the writer would write again what was read, in the order in which it was
 * read. What has a slot of its own keeps it; literals go where they fit between, and become one
 * where sorting would part or turn them.
 */
public final class Placement {
  private Placement() {}

  /**
   * Divides what was read between two components.
   *
   * @param previous what belongs to the one before
   * @param next what belongs to the one behind
   */
  public record Divided(List<Attachment> previous, List<Attachment> next) {}

  /** The text of an indicator, in lines of their own. */
  public static String text(Attachment attachment) {
    return String.join("\n", lines(attachment));
  }

  private static List<String> lines(Attachment attachment) {
    return contribution(attachment).lines();
  }

  static Contribution contribution(Attachment attachment) {
    Contribution contribution = Marks.single(attachment.indicator(), attachment.direction());
    if (attachment.indicator() instanceof GrobOverride) {
      return Contribution.of(contribution.slot(), "\\once " + contribution.lines().get(0));
    }
    return attachment.printing() == Printing.PLAIN
        ? contribution
        : Printed.of(List.of(contribution), attachment.printing()).get(0);
  }

  private static Attachment with(Attachment attachment, Indicator indicator) {
    return new Attachment(indicator, attachment.direction(), attachment.printing());
  }

  static Attachment at(Attachment literal, Literal.Site site) {
    return with(literal, Literal.of(((Literal) literal.indicator()).strings(), site));
  }

  static boolean isLiteral(Attachment attachment) {
    return attachment.indicator() instanceof Literal;
  }

  /** Divides what stands between two components, or at the start of a container. */
  public static Divided between(List<Attachment> found, boolean hasPrevious, boolean leafFollows) {
    List<Attachment> read = hasPrevious ? found : found.stream().map(Placement::inFront).toList();
    int first = hasPrevious ? behind(read) : 0;
    // Both grow towards the front, so their last is what stands first.
    List<Attachment> backwards = new ArrayList<>();
    List<Contribution> bounds = new ArrayList<>();
    int end = read.size();
    while (end > first) {
      Contribution bound = last(bounds);
      int start = end - 1;
      Attachment placed = before(read.get(start), bound, leafFollows);
      // A literal that would be sorted too far behind becomes one with those before it.
      Attachment group = placed == null ? literal(read.get(start)) : null;
      while (placed == null && start > first) {
        group = joined(literal(read.get(start - 1)), group);
        if (group == null || isHard(read.get(start - 1))) {
          break;
        }
        start--;
        placed = before(group, bound, leafFollows);
      }
      int kept = backwards.size();
      if (placed == null) {
        start = end - 1;
        placed = literal(read.get(start));
        while (placed != null && !fitsBefore(placed, kept == 0 ? null : bounds.get(kept - 1))) {
          kept--;
          placed =
              kept < 0 || isHard(backwards.get(kept))
                  ? null
                  : joined(placed, literal(backwards.get(kept)));
        }
      }
      if (placed == null) {
        break;
      }
      end = start;
      backwards.subList(kept, backwards.size()).clear();
      bounds.subList(kept, bounds.size()).clear();
      bound = last(bounds);
      backwards.add(placed);
      Contribution own = contribution(placed);
      bounds.add(bound == null || own.compareTo(bound) <= 0 ? own : bound);
    }
    List<Attachment> next = new ArrayList<>(backwards);
    Collections.reverse(next);
    List<Attachment> early = new ArrayList<>();
    for (Attachment attachment : read.subList(0, end)) {
      if (isHard(attachment) && !(hasPrevious && isBehind(attachment))) {
        next.add(attachment);
      } else {
        early.add(attachment);
      }
    }
    if (hasPrevious) {
      return new Divided(behind(early, Literal.Site.AFTER), next);
    }
    next.addAll(behind(early, Literal.Site.ABSOLUTE_BEFORE));
    return new Divided(List.of(), next);
  }

  /** At the start of a container, what stands behind a component elsewhere stands before one. */
  private static Attachment inFront(Attachment attachment) {
    return attachment.indicator() instanceof BarLine line
        ? with(attachment, line.withSite(Literal.Site.BEFORE))
        : isBehind(attachment) ? literal(attachment) : attachment;
  }

  private static @Nullable Contribution last(List<Contribution> bounds) {
    return bounds.isEmpty() ? null : bounds.get(bounds.size() - 1);
  }

  private static boolean fitsBefore(Attachment literal, @Nullable Contribution bound) {
    return fits(at(literal, Literal.Site.BEFORE), bound);
  }

  /** How many of these would not stay before the others if all were literals at one site. */
  static int outOfOrder(List<Attachment> read, Literal.Site site) {
    Attachment behind = null;
    for (int index = read.size() - 1; index >= 0; index--) {
      Attachment here = at(literal(read.get(index)), site);
      if (behind != null && contribution(here).compareTo(contribution(behind)) > 0) {
        Attachment joined = joined(here, behind);
        if (joined == null) {
          return index + 1;
        }
        here = joined;
      }
      behind = here;
    }
    return 0;
  }

  /** How many of these must belong to the component before them. */
  public static int behind(List<Attachment> read) {
    for (int index = read.size() - 1; index >= 0; index--) {
      if (isBehind(read.get(index))) {
        return index + 1;
      }
    }
    return 0;
  }

  private static boolean isBehind(Attachment attachment) {
    return !isLiteral(attachment)
        && Marks.single(attachment.indicator(), attachment.direction()).slot() == Slot.AFTER;
  }

  /** An attachment at the place before a component where it is not sorted behind a bound. */
  private static @Nullable Attachment before(
      Attachment read, @Nullable Contribution bound, boolean leafFollows) {
    if (isHard(read)
        || (!isLiteral(read) && (leafFollows || !isProperty(read)) && fits(read, bound))) {
      return read;
    }
    Attachment near = at(literal(read), Literal.Site.BEFORE);
    if (fits(near, bound)) {
      return near;
    }
    Attachment far = at(literal(read), Literal.Site.ABSOLUTE_BEFORE);
    return fits(far, bound) && bound != null && bound.slot() != Slot.BEFORE ? far : null;
  }

  /** Whether an attachment is itself wherever it stands, and never text alone. */
  private static boolean isHard(Attachment attachment) {
    return switch (attachment.indicator()) {
      case Clef hard -> true;
      case KeySignature hard -> true;
      case TimeSignature hard -> true;
      case MetronomeMark hard -> true;
      case BarLine hard -> true;
      default -> false;
    };
  }

  private static boolean isProperty(Attachment attachment) {
    return attachment.indicator() instanceof GrobOverride
        || attachment.indicator() instanceof ContextSetting
        || attachment.indicator() instanceof GrobRevert;
  }

  private static Attachment literal(Attachment attachment) {
    return isLiteral(attachment)
        ? attachment
        : with(attachment, Literal.of(lines(attachment), Literal.Site.BEFORE));
  }

  private static boolean fits(Attachment attachment, @Nullable Contribution bound) {
    return bound == null || contribution(attachment).compareTo(bound) <= 0;
  }

  /** A literal and the literal behind it as one; null where they are not printed alike. */
  private static @Nullable Attachment joined(Attachment read, @Nullable Attachment behind) {
    if (behind == null
        || !(behind.indicator() instanceof Literal literal)
        || !read.printing().equals(behind.printing())) {
      return null;
    }
    List<String> strings = new ArrayList<>(((Literal) read.indicator()).strings());
    strings.addAll(literal.strings());
    return with(read, Literal.of(strings, literal.site()));
  }

  /**
   * Literals at a site in the order in which they were read, with what has its slot there; behind a
   * component, those that sorting would turn come last of all.
   */
  public static List<Attachment> behind(List<Attachment> read, Literal.Site site) {
    List<Attachment> placed = new ArrayList<>();
    Literal.Site at = site;
    for (Attachment attachment : read) {
      Attachment here = isLiteral(attachment) ? at(attachment, at) : literal(attachment, at);
      if (at == Literal.Site.AFTER && isTurned(placed, here)) {
        at = Literal.Site.ABSOLUTE_AFTER;
        here = at(literal(attachment), at);
      }
      append(placed, here);
    }
    return placed;
  }

  /** Whether sorting would turn what was placed last and what comes now, and they cannot be one. */
  private static boolean isTurned(List<Attachment> placed, Attachment next) {
    int last = placed.size() - 1;
    return last >= 0
        && !isHard(next)
        && contribution(placed.get(last)).compareTo(contribution(next)) > 0
        && (isHard(placed.get(last)) || joined(literal(placed.get(last)), literal(next)) == null);
  }

  private static Attachment literal(Attachment attachment, Literal.Site site) {
    if (attachment.indicator() instanceof Ottava ottava && site == Literal.Site.AFTER) {
      return with(attachment, new Ottava(ottava.octaves(), site));
    }
    return isBehind(attachment) && site == Literal.Site.AFTER
        ? attachment
        : with(attachment, Literal.of(text(attachment), site));
  }

  /** Adds what would be sorted before what was read before it, to that. */
  static void append(List<Attachment> placed, Attachment next) {
    int last = placed.size() - 1;
    if (last >= 0
        && !isHard(next)
        && isLiteral(placed.get(last))
        && contribution(placed.get(last)).compareTo(contribution(next)) > 0) {
      Attachment joined = joined(placed.get(last), literal(next));
      if (joined != null) {
        placed.set(last, at(joined, ((Literal) placed.get(last).indicator()).site()));
        return;
      }
    }
    placed.add(next);
  }
}
