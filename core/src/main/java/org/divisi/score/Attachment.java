package org.divisi.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is attached to a component: on which side, with which tweaks, for which
 * editions.
 *
 * {@snippet class="org.divisi.score.Snippets" region="attachment"}
 *
 * @param indicator what is attached
 * @param direction on which side
 * @param printing how it is written
 */
public record Attachment(Indicator indicator, Direction direction, Printing printing)
    implements Comparable<Attachment>, Serializable {
  private static final int LATEST_BITS = 10;

  /**
   * The latest plain attachments: composers attach the same few marks again and again, and a score
   * whose marks are few objects is smaller, and sooner packed. A thread that does not see what
   * another has put here makes one more.
   */
  private static final @Nullable Attachment[] LATEST = new Attachment[1 << LATEST_BITS];

  /** Refuses what is missing. */
  public Attachment {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(direction, "direction");
    // One object for what is plain, also where an attachment comes from another process.
    printing = printing.isPlain() ? Printing.PLAIN : printing;
  }

  /** An indicator attached where it likes. */
  public static Attachment of(Indicator indicator) {
    return of(indicator, Direction.NEUTRAL);
  }

  /** An indicator attached on one side. */
  public static Attachment of(Indicator indicator, Direction direction) {
    Attachment made = new Attachment(indicator, direction, Printing.PLAIN);
    return shared(made);
  }

  /** One like it that was made a short while ago, or else itself. */
  private static Attachment shared(Attachment made) {
    int hash = made.hashCode() * 0x9E3779B9;
    int at = hash >>> Integer.SIZE - LATEST_BITS;
    Attachment before = LATEST[at];
    if (before != null && before.equals(made)) {
      return before;
    }
    LATEST[at] = made;
    return made;
  }

  /** The attachments and one more. */
  static List<Attachment> plus(List<Attachment> some, Attachment one) {
    return Row.of(some).plus(one);
  }

  /** The same attachments in the one order that equal components have. */
  static List<Attachment> ordered(List<Attachment> attachments) {
    return Row.of(attachments);
  }

  /** The same text at two sites is two literals. */
  private static Literal.Site site(Attachment attachment) {
    return attachment.indicator instanceof Literal literal
        ? literal.site()
        : Literal.Site.ABSOLUTE_BEFORE;
  }

  private static String manner(Attachment attachment) {
    return attachment.printing == Printing.PLAIN ? "" : attachment.printing.toString();
  }

  /** The same attachment on a side. */
  public Attachment withDirection(Direction direction) {
    return new Attachment(indicator, direction, printing);
  }

  /** The same attachment written in another way. */
  public Attachment withPrinting(Printing printing) {
    return new Attachment(indicator, direction, printing);
  }

  /** The same with one tweak more, such as {@code color} and {@code #red}. */
  public Attachment tweaked(String property, String value) {
    return tweaked(Tweak.of(property, value));
  }

  /** The same with one tweak more. */
  public Attachment tweaked(Tweak tweak) {
    List<Tweak> tweaks = new ArrayList<>(printing.tweaks());
    tweaks.add(tweak);
    return with(tweaks, printing.comment(), printing.leaked(), printing.tag(), printing.activity());
  }

  /** The same with a comment before it, such as {@code % loud}. */
  public Attachment commented(String comment) {
    return with(printing.tweaks(), comment, printing.leaked(), printing.tag(), printing.activity());
  }

  /** The same, written behind the leaf's end, after an empty chord: a dynamic that comes late. */
  public Attachment leaked() {
    return with(printing.tweaks(), printing.comment(), true, printing.tag(), printing.activity());
  }

  /** The same under words that say which editions have it. */
  public Attachment tagged(Tag tag) {
    return with(printing.tweaks(), printing.comment(), printing.leaked(), tag, printing.activity());
  }

  /** The same under words with colons between, such as {@code +PARTS:COLOR}. */
  public Attachment tagged(String tag) {
    return tagged(Tag.of(tag));
  }

  /** The same, commented out in the text until an edition wants it. */
  public Attachment deactivated() {
    return with(
        printing.tweaks(),
        printing.comment(),
        printing.leaked(),
        printing.tag(),
        Printing.Activity.OFF);
  }

  /** The same, with its lines commented out in a way. */
  public Attachment withActivity(Printing.Activity activity) {
    return with(printing.tweaks(), printing.comment(), printing.leaked(), printing.tag(), activity);
  }

  /** The same, in force and not written. */
  public Attachment hidden() {
    return withPrinting(
        new Printing(
            printing.tweaks(),
            printing.comment(),
            printing.leaked(),
            printing.tag(),
            printing.activity(),
            true));
  }

  private Attachment with(
      List<Tweak> tweaks, String comment, boolean leaked, Tag tag, Printing.Activity activity) {
    return withPrinting(new Printing(tweaks, comment, leaked, tag, activity, printing.hidden()));
  }

  @Override
  public int compareTo(Attachment other) {
    Class<?> kind = indicator.getClass();
    Class<?> otherKind = other.indicator.getClass();
    int order = kind == otherKind ? 0 : kind.getName().compareTo(otherKind.getName());
    order = order != 0 ? order : direction.compareTo(other.direction);
    order = order != 0 ? order : indicator.toString().compareTo(other.indicator.toString());
    order = order != 0 ? order : site(this).compareTo(site(other));
    return order != 0 ? order : manner(this).compareTo(manner(other));
  }

  @Override
  public String toString() {
    return direction == Direction.NEUTRAL ? indicator.toString() : direction.symbol() + indicator;
  }

  /** Without how it is written, which nearly always is plain. */
  @Override
  public int hashCode() {
    return 31 * indicator.hashCode() + direction.hashCode();
  }
}
